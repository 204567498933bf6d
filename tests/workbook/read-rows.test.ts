import { describe, expect, it } from 'vitest';
import { moment } from '../../src/domain/day.ts';
import { Problem } from '../../src/domain/problem.ts';
import { lastFilledRow, readRows, rowProblems, rowsByKeyIn } from '../../src/workbook/read-rows.ts';
import { matrixOf, placeOf } from './sheet-of-rows.ts';

const refusal = (work: () => unknown) => {
  try {
    work();
  } catch (error) {
    if (error instanceof Problem) return { code: error.code, ...error.params };
    throw error;
  }
  throw new Error('Nothing was refused.');
};

const holidays = (rows: Record<string, unknown>[]) =>
  readRows(placeOf('holidays'), matrixOf('holidays', rows));

describe('the records of a sheet', () => {
  it('come typed, in the order of the sheet, with the row they stood in', () => {
    const rows = holidays([
      {
        date: new Date(2021, 8, 2, 12),
        name: 'Quốc khánh',
        kind: 'Nghỉ lễ',
        basis: 'TB 4875',
        confirmed: 'Có',
      },
      { date: new Date(2021, 4, 3, 12), name: '', kind: 'Nghỉ bù', basis: '', confirmed: '' },
    ]);
    const national = { name: 'Quốc khánh', kind: 'NGHI_LE', basis: 'TB 4875', confirmed: 'CO' };
    expect(rows).toEqual([
      { rowNumber: 3, date: '2021-09-02', ...national },
      { rowNumber: 4, date: '2021-05-03', name: '', kind: 'NGHI_BU', basis: '', confirmed: null },
    ]);
  });

  it('skip rows without content, also one in which only a column of the staff is filled', () => {
    const names = ['date', 'name', 'kind', 'basis', 'confirmed', 'nhắc'];
    const matrix = matrixOf(
      'holidays',
      [{ nhắc: 'hỏi lại' }, { date: '30/4/2021', name: 'Giải phóng', kind: 'Nghỉ lễ' }, {}],
      names,
    );
    const rows = readRows(placeOf('holidays'), matrix);
    expect(rows.map(({ rowNumber, date }) => [rowNumber, date])).toEqual([[4, '2021-04-30']]);
  });

  it('skip a row in which only the formulas of computed columns stand', () => {
    const matrix = matrixOf('rounds', [{ invited: 0, answered: '' }]);
    expect(readRows(placeOf('rounds'), matrix)).toEqual([]);
    expect(lastFilledRow(placeOf('rounds'), matrix)).toBe(2);
  });

  it.each([
    ['23/8/2021', '2021-08-23'],
    ['23/08/2021', '2021-08-23'],
    [' 3-9-2021 ', '2021-09-03'],
    ['2021-08-23', '2021-08-23'],
    [new Date(2021, 7, 23, 0, 0), '2021-08-23'],
    [new Date(2021, 7, 23, 12, 0), '2021-08-23'],
  ])('read the day %s as %s', (cell, expected) => {
    expect(holidays([{ date: cell, name: 'x' }])[0]?.date).toBe(expected);
  });

  it('refuse a day that does not exist, naming tab, row, column and what stands there', () => {
    expect(refusal(() => holidays([{ date: '31/4/2021', name: 'sai' }]))).toEqual({
      code: 'CELL.NOT_A_DAY',
      cell: 'A3',
      sheet: 'Ngày nghỉ',
      row: 3,
      column: 'Ngày',
      found: '31/4/2021',
    });
  });

  it('read a moment to the minute, and typed text with or without its time', () => {
    const matrix = matrixOf('rounds', [
      { roundId: 'D4', dueAt: new Date(2021, 8, 1, 23, 59), openedAt: '23/8/2021 8:30' },
      { roundId: 'D5', dueAt: '22/9/2021' },
    ]);
    const [d4, d5] = readRows(placeOf('rounds'), matrix);
    expect([d4?.dueAt, d4?.openedAt, d5?.dueAt]).toEqual([
      moment('2021-09-01T23:59'),
      moment('2021-08-23T08:30'),
      moment('2021-09-22T00:00'),
    ]);
  });

  it('refuse a moment with words in it', () => {
    const matrix = matrixOf('rounds', [{ roundId: 'D4', dueAt: 'cuối tháng' }]);
    expect(refusal(() => readRows(placeOf('rounds'), matrix)).code).toBe('CELL.NOT_A_MOMENT');
  });

  it.each(['Có', 'có', ' CÓ ', 'Co\u0301', 'Yes', 'CO'])('understand the choice %j', (cell) => {
    const matrix = matrixOf('bodies', [{ bodyId: 'STC', confirmed: cell }]);
    expect(readRows(placeOf('bodies'), matrix)[0]?.confirmed).toBe('CO');
  });

  it('refuse a choice that is not in the list, with what the list offers', () => {
    const matrix = matrixOf('bodies', [{ bodyId: 'STC', confirmed: 'chắc vậy' }]);
    expect(refusal(() => readRows(placeOf('bodies'), matrix))).toEqual({
      code: 'CELL.NOT_IN_LIST',
      sheet: 'Cơ quan',
      row: 3,
      column: 'Đã xác nhận',
      cell: 'O3',
      found: 'chắc vậy',
      allowed: ['Có', 'Không'],
    });
  });

  it('read numbers as numbers, also when typed as text with a comma, and refuse others', () => {
    const rows = matrixOf('tasks', [
      { taskId: 'NV-001', percent: 40 },
      { taskId: 'NV-002', percent: '12,5' },
      { taskId: 'NV-003' },
    ]);
    expect(readRows(placeOf('tasks'), rows).map(({ percent }) => percent)).toEqual([
      40,
      12.5,
      null,
    ]);
    const bad = matrixOf('tasks', [{ taskId: 'NV-001', percent: 'một nửa' }]);
    expect(refusal(() => readRows(placeOf('tasks'), bad)).code).toBe('CELL.NOT_A_NUMBER');
  });

  it('keep words byte for byte and give back what Sheets made of a typed number or date', () => {
    const matrix = matrixOf('bodies', [
      { bodyId: 'STC', note: ' -5 điểm\n"x" ', phone: 912345678, contactName: '=A1' },
      { bodyId: 'STP', docCode: new Date(2021, 0, 2, 12), addressForm: true },
    ]);
    const [first, second] = readRows(placeOf('bodies'), matrix);
    expect(first?.note).toBe(' -5 điểm\n"x" ');
    expect([first?.phone, first?.contactName]).toEqual(['912345678', '=A1']);
    expect([second?.docCode, second?.addressForm]).toEqual(['02/01/2021', 'TRUE']);
  });

  it('refuse a row with content but without its key', () => {
    const matrix = matrixOf('bodies', [{ bodyId: 'STC' }, { officialName: 'Sở Tư pháp' }]);
    expect(refusal(() => readRows(placeOf('bodies'), matrix))).toEqual({
      code: 'SHEET.KEY_MISSING',
      sheet: 'Cơ quan',
      row: 4,
      column: 'Mã',
      cell: 'A4',
    });
  });

  it('refuse a key that stands twice and name both rows; case makes two keys', () => {
    const twice = matrixOf('bodies', [{ bodyId: 'LN' }, { bodyId: 'ln' }, { bodyId: ' LN ' }]);
    expect(refusal(() => readRows(placeOf('bodies'), twice))).toEqual({
      code: 'SHEET.KEY_TWICE',
      sheet: 'Cơ quan',
      column: 'Mã',
      key: 'LN',
      rows: [3, 5],
    });
  });

  it('refuse the same holiday twice, since its day is its key', () => {
    const rows = [
      { date: new Date(2021, 8, 2, 12), name: 'Quốc khánh' },
      { date: '02/9/2021', name: 'Quốc khánh' },
    ];
    expect(refusal(() => holidays(rows))).toMatchObject({
      code: 'SHEET.KEY_TWICE',
      key: '02/9/2021',
    });
  });

  it('of the log need no key', () => {
    const matrix = matrixOf('audit', [{ at: new Date(2021, 7, 23, 8, 0), action: 'OPEN_ROUND' }]);
    expect(readRows(placeOf('audit'), matrix)).toHaveLength(1);
  });
});

describe('the rows of the keys', () => {
  it('are those of the sheet as it stands, with gaps', () => {
    const matrix = matrixOf('bodies', [{}, { bodyId: 'STC' }, {}, { bodyId: 'STP' }]);
    const rows = rowsByKeyIn(placeOf('bodies'), matrix);
    expect(Array.from(rows)).toEqual([
      ['STC', 4],
      ['STP', 6],
    ]);
    expect(lastFilledRow(placeOf('bodies'), matrix)).toBe(6);
  });
});

describe('the problems of a sheet', () => {
  it('are all told, from the top row down, and not the first alone', () => {
    const matrix = matrixOf('holidays', [
      { date: '31/6/2021', name: 'x', kind: 'Nghỉ hè' },
      { date: '30/4/2021', name: 'Giải phóng', kind: 'Nghỉ lễ' },
      { name: 'không có ngày', kind: 'Nghỉ lễ' },
      { date: '30/4/2021', name: 'hai lần', kind: 'Nghỉ lễ' },
    ]);
    const told = rowProblems(placeOf('holidays'), matrix).map(({ code, params }) => ({
      code,
      ...params,
    }));
    expect(told).toMatchObject([
      { code: 'CELL.NOT_A_DAY', cell: 'A3', found: '31/6/2021' },
      { code: 'CELL.NOT_IN_LIST', cell: 'C3', found: 'Nghỉ hè' },
      { code: 'SHEET.KEY_MISSING', cell: 'A5' },
      { code: 'SHEET.KEY_TWICE', key: '30/4/2021', rows: [4, 6] },
    ]);
  });

  it('are none where every record can be read', () => {
    const matrix = matrixOf('holidays', [{ date: '30/4/2021', name: 'x', kind: 'Nghỉ lễ' }]);
    expect(rowProblems(placeOf('holidays'), matrix)).toEqual([]);
  });
});
