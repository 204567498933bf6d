// The table of a pivot as a pure function. Where labels stand: the examples of the REST reference
// (developers.google.com/sheets/api/reference/rest/v4/spreadsheets/pivot-tables); the figures by hand.

import { describe, expect, it } from 'vitest';
import { localeFacts } from '../../../../emulator/spreadsheet/locale.ts';
import type {
  PivotGroupState,
  PivotState,
  PivotValueState,
} from '../../../../emulator/spreadsheet/pivot/pivot-state.ts';
import { pivotTable } from '../../../../emulator/spreadsheet/pivot/pivot-table.ts';
import type { CellValue } from '../../../../emulator/spreadsheet/state.ts';

const headers = ['Vùng', 'Tỉnh', 'Loại', 'Tiền'];
const [region, province, kind, money] = [0, 1, 2, 3];
const records: CellValue[][] = [
  ['Bắc', 'Hà Nội', 'Sách', 10],
  ['Bắc', 'Hải Phòng', 'Bút', 20],
  ['Bắc', 'Hà Nội', 'Bút', 30],
  ['Nam', 'Cần Thơ', 'Sách', 40],
  ['Nam', 'An Giang', 'Bút', 50],
];

const group = (offset: number, more: Partial<PivotGroupState> = {}): PivotGroupState => ({
  ...{ id: offset + 10, offset, label: null, ascending: true, totals: true, repeated: false },
  ...{ rule: null, sortBy: null, ...more },
});
const value = (summarize: string, more: Partial<PivotValueState> = {}): PivotValueState => ({
  ...{ id: 1, offset: money, formula: null, name: null, summarize, display: 'DEFAULT', ...more },
});
const sum = value('SUM');

type Made = Partial<Pick<PivotState, 'rows' | 'columns' | 'values' | 'valuesAlong'>>;

function table(made: Made, data: readonly CellValue[][] = records, formats: string[] = []) {
  const cells = data.map((line) => line.map((one, at) => ({ value: one, format: formats[at] })));
  const whole = { rows: [], columns: [], values: [], valuesAlong: 'COLUMNS' as const, ...made };
  const facts = localeFacts('vi_VN');
  const setting = { facts, calculate: (formula: string) => formula };
  return pivotTable({ source: { headers, records: cells }, setting }, whole);
}
const values = (made: Made, data?: readonly CellValue[][], formats?: string[]) =>
  table(made, data, formats).map((line) => line.map((cell) => cell.value));

describe('a pivot table', () => {
  it('shows nothing before it has a group or a value', () => {
    expect(values({})).toEqual([]);
  });

  it('of one value alone is its name above it', () => {
    expect(values({ values: [sum] })).toEqual([['SUM of Tiền'], [150]]);
  });

  it('has a subtotal below each outer member, the grand total last, labels once', () => {
    expect(values({ rows: [group(region), group(province)], values: [sum] })).toEqual([
      ['Vùng', 'Tỉnh', 'SUM of Tiền'],
      ['Bắc', 'Hà Nội', 40],
      ['', 'Hải Phòng', 20],
      ['Bắc Total', '', 60],
      ['Nam', 'An Giang', 50],
      ['', 'Cần Thơ', 40],
      ['Nam Total', '', 90],
      ['Grand Total', '', 150],
    ]);
  });

  it('repeats an outer label in each line where its group says so', () => {
    const rows = [group(region, { repeated: true, totals: false }), group(province)];
    expect(values({ rows, values: [sum] })).toEqual([
      ['Vùng', 'Tỉnh', 'SUM of Tiền'],
      ['Bắc', 'Hà Nội', 40],
      ['Bắc', 'Hải Phòng', 20],
      ['Bắc Total', '', 60],
      ['Nam', 'An Giang', 50],
      ['Nam', 'Cần Thơ', 40],
      ['Nam Total', '', 90],
    ]);
  });

  it('leaves out the totals of a group that does not show them [K]', () => {
    const rows = [group(region), group(province, { totals: false })];
    expect(values({ rows, values: [sum] }).map(([label]) => label)).toEqual([
      ...['Vùng', 'Bắc', '', 'Nam', '', 'Grand Total'],
    ]);
  });

  it('has the names of the value and of the column group above its columns', () => {
    expect(values({ rows: [group(region)], columns: [group(kind)], values: [sum] })).toEqual([
      ['SUM of Tiền', 'Loại', '', ''],
      ['Vùng', 'Bút', 'Sách', 'Grand Total'],
      ['Bắc', 50, 10, 60],
      ['Nam', 50, 40, 90],
      ['Grand Total', 100, 50, 150],
    ]);
  });

  it('leaves a crossing blank where there is no record, not 0', () => {
    const made = { rows: [group(province)], columns: [group(kind)], values: [value('COUNTA')] };
    expect(values(made)[2]).toEqual(['An Giang', 1, '', 1]);
  });

  it('shows several values side by side, or below each other', () => {
    const two = [sum, value('MAX', { id: 2, name: 'Lớn nhất' })];
    const rows = [group(region, { totals: false })];
    expect(values({ rows, values: two })).toEqual([
      ['Vùng', 'SUM of Tiền', 'Lớn nhất'],
      ['Bắc', 60, 30],
      ['Nam', 90, 50],
    ]);
    expect(values({ rows, values: two, valuesAlong: 'ROWS' })).toEqual([
      ['Vùng', '', ''],
      ['Bắc', 'SUM of Tiền', 60],
      ['', 'Lớn nhất', 30],
      ['Nam', 'SUM of Tiền', 90],
      ['', 'Lớn nhất', 50],
    ]);
  });

  it.each([
    ['PERCENT_OF_GRAND_TOTAL', [50 / 150, 10 / 150, 60 / 150]],
    ['PERCENT_OF_ROW_TOTAL', [50 / 60, 10 / 60, 1]],
    ['PERCENT_OF_COLUMN_TOTAL', [50 / 100, 10 / 50, 60 / 150]],
  ])('shows a value as %s, in percent', (display, shares) => {
    const made = { rows: [group(region)], columns: [group(kind)], values: [{ ...sum, display }] };
    const line = table(made)[2] ?? [];
    expect(line.slice(1)).toEqual(shares.map((share) => ({ value: share, format: '0.00%' })));
  });

  it('hands a calculated value its fields: their sums, or all their values', () => {
    const fields: unknown[] = [];
    const made = { offset: null, name: 'Thuế', formula: '=Tiền/10' };
    for (const summarize of ['SUM', 'CUSTOM']) {
      pivotTable(
        {
          source: {
            headers,
            records: [[{ value: 'a' }, { value: '' }, { value: '' }, { value: 7 }]],
          },
          setting: {
            facts: localeFacts('vi'),
            calculate: (formula, given) => {
              fields.push(formula, given.get('Tiền'));
              return 0;
            },
          },
        },
        { rows: [], columns: [], values: [value(summarize, made)], valuesAlong: 'COLUMNS' },
      );
    }
    expect(fields).toEqual(['=Tiền/10', 7, '=Tiền/10', [7]]);
  });
});

describe('the members of a group', () => {
  const labels = (data: CellValue[][], more: Partial<PivotGroupState> = {}, formats?: string[]) =>
    values({ rows: [group(0, { totals: false, ...more })] }, data, formats)
      .flat()
      .slice(1);
  const column = (cells: CellValue[]): CellValue[][] => cells.map((cell) => [cell, '', '', 1]);

  it('stand by the Vietnamese alphabet, and the other way round descending', () => {
    const names = ['Đà Nẵng', 'Dĩ An', 'Êa Kar', 'Em', 'An Giang', 'Ân Thi', 'Ăn'];
    const order = ['An Giang', 'Ăn', 'Ân Thi', 'Dĩ An', 'Đà Nẵng', 'Em', 'Êa Kar'];
    expect(labels(column(names))).toEqual(order);
    expect(labels(column(names), { ascending: false })).toEqual([...order].reverse());
  });

  it('are blanks, numbers, texts and booleans, a number and its text apart [K]', () => {
    expect(labels(column([true, 'b', '10', 10, 9, '', 'b']))).toEqual(['', 9, 10, '10', 'b', true]);
  });

  it('are sorted by a value, in the named members of the opposite group first', () => {
    const rows = [group(region, { totals: false, sortBy: { value: 1, opposite: [] } })];
    const columns = [group(kind)];
    const first = (made: Made) =>
      values(made)
        .slice(2)
        .map(([label]) => label);
    // Bắc 60, Nam 90; of Sách: 10 and 40; of Bút: 50 each, so that the next named decides.
    expect(first({ rows, columns, values: [sum] })).toEqual(['Bắc', 'Nam']);
    const by = (opposite: CellValue[]) => [
      group(region, { totals: false, ascending: false, sortBy: { value: 1, opposite } }),
    ];
    expect(first({ rows: by(['Bút', 'Sách']), columns, values: [sum] })).toEqual(['Nam', 'Bắc']);
    expect(first({ rows: by(['Sách']), columns, values: [sum] })).toEqual(['Nam', 'Bắc']);
  });

  it('are put together by hand; who is in no list stays himself', () => {
    const rule = {
      kind: 'manual' as const,
      groups: [{ name: 'Đồng bằng', items: ['Hà Nội', 'Cần Thơ'] }],
    };
    expect(values({ rows: [group(province, { rule })], values: [sum] })).toEqual([
      ['Grouped Tỉnh', 'SUM of Tiền'],
      ['An Giang', 50],
      ['Đồng bằng', 80],
      ['Hải Phòng', 20],
      ['Grand Total', 150],
    ]);
  });

  it('fall into steps, with one bucket below and one above', () => {
    const rule = { kind: 'histogram' as const, min: 25, max: 65, interval: 10 };
    const ages = column([24.9, 25, 34.9, 35, 65, 65.1, 'không rõ', -3]);
    expect(labels(ages, { rule })).toEqual(['< 25', '25-35', '35-45', '55-65', '> 65', 'không rõ']);
  });

  it('are months of a year, in their order, not by the alphabet', () => {
    const rule = { kind: 'dateTime' as const, type: 'YEAR_MONTH' };
    // 44431 is 23 August 2021, 44501 1 November 2021, 44562 1 January 2022.
    const days = column([44562, 44431, 44501, 44432.5]);
    expect(labels(days, { rule }, ['dd/MM/yyyy'])).toEqual([
      ...['2021-thg 8', '2021-thg 11', '2022-thg 1'],
    ]);
  });

  it('keep the format that shows them as dates, in a subtotal as text', () => {
    const made = { rows: [group(0), group(1)], values: [sum] };
    const shown = table(made, [[44431, 'a', '', 1]], ['dd/MM/yyyy']);
    expect(shown[1]?.[0]).toEqual({ value: 44431, format: 'dd/MM/yyyy' });
    expect(shown[2]?.[0]?.value).toBe('23/08/2021 Total');
  });
});
