// QUERY in cells: support.google.com/docs/answer/3093343, and the language at
// developers.google.com/chart/interactive/docs/querylanguage, whose table of employees this is.

import { beforeAll, describe, expect, it } from 'vitest';
import { engineFor } from '../../../emulator/spreadsheet/engines.ts';
import { type SheetWorld, sheetWorld } from './world.ts';

let world: SheetWorld;

beforeAll(async () => {
  world = await sheetWorld({ locale: 'en_US', account: { locale: 'en' } });
  await world.script(`sheet.getRange('A1:F1').setValues([['name', 'dept', 'lunchTime', 'salary', 'hireDate', 'isSenior']]);
    sheet.getRange('A2:F7').setValues([
      ['John', 'Eng', '12:00:00', 1000, '2005-03-19', true], ['Dave', 'Eng', '12:00:00', 500, '2006-04-19', false],
      ['Sally', 'Eng', '13:00:00', 600, '2005-10-10', true], ['Ben', 'Sales', '12:00:00', 400, '2002-10-10', true],
      ['Dana', 'Sales', '12:00:00', 350, '2004-09-08', false], ['Mike', 'Marketing', '13:00:00', 800, '2005-01-10', true]]);
    book.insertSheet('Out', 1); book.setActiveSheet(sheet)`);
});

const formula = (query: string, data = 'Sheet1!A1:F7', headers = ', 1') =>
  `=QUERY(${data}, ${JSON.stringify(query).replaceAll('\\"', '""')}${headers})`;

/** What the query shows, as texts; rows and columns without any are left out. */
async function shown(query: string, data?: string, headers?: string): Promise<string[][]> {
  return world.script(
    `var out = book.getSheetByName('Out');
    out.clear(); out.getRange('A1').setFormula(${JSON.stringify(formula(query, data, headers))});
    SHOWN`.replace('SHOWN', trimmed),
  );
}

/** What a formula spills is no content of its own, so that the last row does not tell. */
const trimmed = `var rows = out.getRange('A1:G9').getDisplayValues();
  while (rows.length && rows[rows.length - 1].join('') === '') rows.pop();
  var width = Math.max.apply(null, rows.map((row) => row.reduce((last, text, at) => text === '' ? last : at + 1, 0)));
  return rows.map((row) => row.slice(0, width))`;

async function refused(query: string): Promise<string> {
  await shown(query);
  const { runtime } = world;
  const engine = engineFor(runtime.world, runtime.world.bound?.id ?? '', runtime.switches);
  const out = engine.book.sheets.find(({ name }) => name === 'Out')?.sheetId ?? 0;
  const { value, message } = engine.valueOf(out, 0, 0);
  return value === '#VALUE!'
    ? message.replace(/^Unable to parse query string for Function QUERY parameter 2: /, '')
    : message;
}

describe('select, where and order by', () => {
  it('give columns by letter, in their order, with a row of labels', async () => {
    expect(await shown('select D, A where D >= 600 order by D desc')).toEqual([
      ['salary', 'name'],
      ['1000', 'John'],
      ['800', 'Mike'],
      ['600', 'Sally'],
    ]);
  });

  it('give everything for an asterisk or no select, and keep how dates look', async () => {
    const [lunch] = await world.script<string[]>(
      `return [book.getSheetByName('Sheet1').getRange('C5').getDisplayValue()]`,
    );
    expect(await shown('where A = "Ben"')).toEqual([
      ['name', 'dept', 'lunchTime', 'salary', 'hireDate', 'isSenior'],
      ['Ben', 'Sales', lunch, '400', '2002-10-10', 'TRUE'],
    ]);
    expect(await shown('select * where A = "ben"')).toHaveLength(1);
  });

  it.each([
    ["where B <> 'Eng' and not A = 'Ben'", ['Dana', 'Mike']],
    ["where A contains 'a' and (B = 'Eng' or D < 400)", ['Dave', 'Sally', 'Dana']],
    ["where A starts with 'D'", ['Dave', 'Dana']],
    ["where A ends with 'n'", ['John', 'Ben']],
    ["where A matches '.*(n|y)'", ['John', 'Sally', 'Ben']],
    ["where A like 'D%a' or A like '_en'", ['Ben', 'Dana']],
    ["where E > date '2005-03-19'", ['Dave', 'Sally']],
    ["where C = timeofday '13:00:00'", ['Sally', 'Mike']],
    ['where F = false', ['Dave', 'Dana']],
    ['where 500 <= D and D * 2 < 1700 - 100', ['Dave', 'Sally']],
    ['where month(E) = 9', ['Sally', 'Ben']],
    ["where upper(A) = 'MIKE' or dayOfWeek(E) = 7", ['John', 'Mike']],
    ["where dateDiff(E, date '2005-01-01') = 9", ['Mike']],
    ['where year(toDate(E)) = 2006 or quarter(E) = 1', ['John', 'Dave', 'Mike']],
    ['where B > 5', []],
    ["where A = 'Ben' or B = 'Eng' and D = 500", ['Dave', 'Ben']],
  ])('select A %s', async (condition, names) => {
    const rows = await shown(`select A ${condition}`);
    expect(rows.slice(1).map(([name]) => name)).toEqual(names);
  });

  it('skip and count rows by offset and limit', async () => {
    expect((await shown('select A order by A limit 2 offset 1')).slice(1)).toEqual([
      ['Dana'],
      ['Dave'],
    ]);
  });
});

describe('group by and pivot', () => {
  it('gather rows with sum, avg, count, max and min, in the order of the groups', async () => {
    expect(await shown('select B, sum(D), avg(D), count(A), max(E), min(A) group by B')).toEqual([
      ['dept', 'sum salary', 'avg salary', 'count name', 'max hireDate', 'min name'],
      ['Eng', '2100', '700', '3', '2006-04-19', 'Dave'],
      ['Marketing', '800', '800', '1', '2005-01-10', 'Mike'],
      ['Sales', '750', '375', '2', '2004-09-08', 'Ben'],
    ]);
  });

  it('gather all rows into one without group by, and compute with aggregations', async () => {
    expect(await shown('select max(D) - min(D), sum(D) / count(D)')).toEqual([
      ['difference(max salarymin salary)', 'quotient(sum salarycount salary)'],
      ['650', '608.3333333'],
    ]);
  });

  it('group by what a function gives, and order by an aggregation', async () => {
    expect(
      await shown(
        "select year(E), count(A) group by year(E) order by count(A) desc, year(E) label year(E) 'Year', count(A) ''",
      ),
    ).toEqual([
      ['Year', ''],
      ['2005', '3'],
      ['2002', '1'],
      ['2004', '1'],
      ['2006', '1'],
    ]);
  });

  it('turn values into columns', async () => {
    expect(await shown('select sum(D) pivot B')).toEqual([
      ['Eng', 'Marketing', 'Sales'],
      ['2100', '800', '750'],
    ]);
    expect(await shown('select B, sum(D), count(D) group by B pivot F')).toEqual([
      ['dept', 'false sum salary', 'false count salary', 'true sum salary', 'true count salary'],
      ['Eng', '500', '1', '1600', '2'],
      ['Marketing', '', '', '800', '1'],
      ['Sales', '350', '1', '400', '1'],
    ]);
  });
});

describe('the data', () => {
  it('of an array is called Col1 and so on', async () => {
    expect(await shown('select Col2 where Col1 > 1', '{1, "a"; 2, "b"; 3, "c"}', ', 0')).toEqual([
      ['b'],
      ['c'],
    ]);
  });

  it('has a row of labels only for headers, or for what is computed', async () => {
    expect(await shown('select A where D = 400', 'Sheet1!A2:F7', ', 0')).toEqual([['Ben']]);
    expect(await shown('select sum(D)', 'Sheet1!A2:F7', ', 0')).toEqual([['sum '], ['3650']]);
    expect(await shown("select sum(D) label sum(D) ''", 'Sheet1!A1:F7')).toEqual([['3650']]);
  });

  it('has its headers guessed: rows of text above other values', async () => {
    expect(await shown('select D where A = "Ben"', 'Sheet1!A1:F7', '')).toEqual([
      ['salary'],
      ['400'],
    ]);
    expect(await shown('select B where A = "Ben"', 'Sheet1!A2:B7', '')).toEqual([['Sales']]);
  });

  it('has one type in a column, that of the majority; the others count as blanks', async () => {
    const mixed = '{"x", 1; "y", 2; 5, "three"; "z", ""}';
    expect(await shown('select Col1 where Col2 is null', mixed, ', 0')).toEqual([[''], ['z']]);
    expect(await shown('select count(Col1), sum(Col2)', mixed, ', 0')).toEqual([
      ['count ', 'sum '],
      ['3', '3'],
    ]);
  });
});

describe('a query that cannot be run', () => {
  it.each([
    ['select Z', 'NO_COLUMN: Z'],
    ['select a', 'NO_COLUMN: a'],
    ["select A where 'salary' > 1 and Col1 = 2", 'NO_COLUMN: Col1'],
    ['select A, sum(D)', 'ADD_COL_TO_GROUP_BY_OR_AGG: A'],
    ['select A group by A', 'CANNOT_GROUP_WITHOUT_AGG'],
    ['select A pivot B', 'CANNOT_PIVOT_WITHOUT_AGG'],
    ['select sum(A)', 'AVG_SUM_ONLY_NUMERIC'],
    ['select A where sum(D) > 3', 'CANNOT_BE_IN_WHERE: sum(D)'],
    ["select A label B 'x'", 'LABEL_COL_NOT_IN_SELECT: B'],
    ['select sum(D) group by B order by avg(D)', 'AGG_IN_ORDER_NOT_IN_SELECT: avg(D)'],
    ['select A IS NULL', 'PARSE_ERROR: Encountered " <ID> "IS "" at line 1, column 10.'],
    ['SELECbT A', 'PARSE_ERROR: Encountered " <ID> "SELECbT "" at line 1, column 1.'],
    ['select A where', 'PARSE_ERROR: Encountered "<EOF>" at line 1, column 15.'],
    [
      'select A where D = 1 select B',
      'PARSE_ERROR: Encountered " "select" "select "" at line 1, column 22.',
    ],
  ])('%s', async (query, sentence) => {
    expect(await refused(query)).toBe(sentence);
  });

  it('shows #VALUE!, and one without any row #N/A', async () => {
    expect(await shown('select Z')).toEqual([['#VALUE!']]);
    expect(await shown('select A where D = 1', 'Sheet1!A2:F7', ', 0')).toEqual([['#N/A']]);
    expect(await refused("select A where D = 1 label A ''")).toBe(
      'Query completed with an empty output.',
    );
  });
});
