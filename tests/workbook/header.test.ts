import { describe, expect, it } from 'vitest';
import { Problem } from '../../src/domain/problem.ts';
import { findColumns } from '../../src/workbook/header.ts';
import { matrixOf, placeOf } from './sheet-of-rows.ts';

const problemOf = (work: () => unknown): Problem => {
  try {
    work();
  } catch (error) {
    if (error instanceof Problem) return error;
    throw error;
  }
  throw new Error('Nothing was refused.');
};

const head = (names: string[]) => {
  const [ids = [], labels = []] = matrixOf('holidays', [], names);
  return { ids, labels };
};

describe('the columns of a sheet', () => {
  it('are found by their ids, whatever their order and whatever stands between them', () => {
    const { ids, labels } = head(['kind', 'ours', 'date', 'basis', 'confirmed', 'name']);
    const found = findColumns(placeOf('holidays'), ids, labels);
    expect(Object.fromEntries(found)).toEqual({
      kind: 0,
      date: 2,
      basis: 3,
      confirmed: 4,
      name: 5,
    });
  });

  it('are refused with the tab as it is called now, the missing label, and what is there', () => {
    const { ids, labels } = head(['date', 'name', 'basis']);
    const problem = problemOf(() => findColumns(placeOf('holidays', 'Lịch nghỉ'), ids, labels));
    expect(problem.code).toBe('SHEET.COLUMN_MISSING');
    expect(problem.params).toEqual({
      sheet: 'Lịch nghỉ',
      column: 'Loại',
      found: ['Ngày', 'Tên', 'Căn cứ'],
    });
  });

  it('are refused when one id stands twice, as after a column was copied', () => {
    const { ids, labels } = head(['date', 'name', 'kind', 'basis', 'confirmed', 'name']);
    const problem = problemOf(() => findColumns(placeOf('holidays'), ids, labels));
    expect(problem.code).toBe('SHEET.COLUMN_TWICE');
    expect(problem.params).toEqual({ sheet: 'Ngày nghỉ', column: 'Tên', letters: ['B', 'F'] });
  });

  it('are refused when the row of ids was deleted and the labels moved up', () => {
    const { labels } = head(['date', 'name', 'kind', 'basis']);
    const problem = problemOf(() => findColumns(placeOf('holidays'), labels, ['', '', '', '']));
    expect(problem.code).toBe('SHEET.IDS_MISSING');
    expect(problem.params).toEqual({ sheet: 'Ngày nghỉ' });
  });
});
