// What holds for any table and any query of the language
// (developers.google.com/chart/interactive/docs/querylanguage).

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { QueryError } from '../../../emulator/spreadsheet/query/errors.ts';
import { parseQuery } from '../../../emulator/spreadsheet/query/parse.ts';
import { runQuery } from '../../../emulator/spreadsheet/query/run.ts';
import { tableOf } from '../../../emulator/spreadsheet/query/table.ts';

/** A column of texts and one of numbers, each with blanks. */
const rows = fc.array(
  fc.tuple(fc.constantFrom('x', 'y', 'z', null), fc.option(fc.integer({ min: -99, max: 99 }))),
  { minLength: 1, maxLength: 30 },
);

type Rows = [string | null, number | null][];

function run(data: Rows, query: string) {
  // One row of each type comes first, so that no column is without a type.
  const cells = [['x', 0] as const, ...data].map((row) => row.map((value) => ({ value })));
  return runQuery(parseQuery(query), tableOf(cells, ['A', 'B'], 0), 0).rows;
}

it('the sums of the groups are together the sum of all', () => {
  fc.assert(
    fc.property(rows, (data) => {
      const total = data.reduce((sum, [, value]) => sum + (value ?? 0), 0);
      const groups = run(data as Rows, 'select A, sum(B) group by A');
      expect(groups.reduce((sum, [, value]) => sum + Number(value ?? 0), 0)).toBe(total);
      expect(run(data as Rows, 'select sum(B)')).toEqual([[total]]);
    }),
  );
});

it('a comparison, its contrary and the blanks are together every row', () => {
  fc.assert(
    fc.property(rows, fc.integer({ min: -99, max: 99 }), (data, limit) => {
      const count = (where: string) => run(data as Rows, `select A where ${where}`).length;
      const all = data.length + 1;
      expect(count(`B < ${limit}`) + count(`B >= ${limit}`) + count('B is null')).toBe(all);
      expect(count(`B = ${limit}`) + count(`not B = ${limit}`)).toBe(all);
    }),
  );
});

it('a sort keeps the rows, puts blanks first and descending last, and pages add up', () => {
  fc.assert(
    fc.property(rows, fc.nat(10), (data, page) => {
      const up = run(data as Rows, 'select B order by B').map(([value]) => value);
      const numbers = up.filter((value) => value !== null).map(Number);
      expect(up.slice(0, up.length - numbers.length).every((value) => value === null)).toBe(true);
      expect(numbers).toEqual([...numbers].sort((one, other) => one - other));
      const down = run(data as Rows, 'select B order by B desc').map(([value]) => value);
      expect(down).toEqual([...up].reverse());
      const first = run(data as Rows, `select B order by B limit ${page}`);
      const rest = run(data as Rows, `select B order by B offset ${page}`);
      expect([...first, ...rest].map(([value]) => value)).toEqual(up);
    }),
  );
});

it('any text is a query or refused with a code, never anything else', () => {
  const words = fc.constantFrom(
    'select',
    'where',
    'A',
    'B',
    '*',
    ',',
    '(',
    ')',
    'sum(',
    '>',
    '=',
    "'x'",
    '1',
    'and',
    'not',
    'group by',
    'order by',
    'limit',
    'label',
    'date',
    'is null',
    '-',
    '`',
  );
  const text = fc.oneof(
    fc.array(words, { maxLength: 12 }).map((all) => all.join(' ')),
    fc.string(),
  );
  fc.assert(
    fc.property(text, (query) => {
      try {
        run([], query);
      } catch (error) {
        expect(error).toBeInstanceOf(QueryError);
      }
    }),
    { numRuns: 1000 },
  );
});
