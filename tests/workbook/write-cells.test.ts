import '../../tools/speak.ts';
import { describe, expect, it } from 'vitest';
import { Problem } from '../../src/domain/problem.ts';
import { bookWords } from '../../src/text/book-words.ts';
import { columnsOf } from '../../src/workbook/columns.ts';
import type { SheetId } from '../../src/workbook/schema.ts';
import { cellFor } from '../../src/workbook/write-cells.ts';
import { words } from './sheet-of-rows.ts';

const write = (sheet: SheetId, name: string, value: string | number | null, book = words) => {
  const column = columnsOf(sheet).find((one) => one.name === name);
  if (!column) throw new Error(`${sheet} has no ${name}`);
  return cellFor(book, sheet, column, value);
};

describe('a value in a cell', () => {
  it('is a day at noon, so that no zone moves it', () => {
    expect(write('rounds', 'sendDate', '2021-08-23')).toEqual({
      kind: 'value',
      value: new Date(2021, 7, 23, 12, 0, 0, 0),
    });
  });

  it('is a moment to the minute', () => {
    expect(write('rounds', 'dueAt', '2021-09-01T23:59')).toEqual({
      kind: 'value',
      value: new Date(2021, 8, 1, 23, 59, 0, 0),
    });
  });

  it("is a choice's label in the language of the book", () => {
    const vietnamese = write('requests', 'position', 'KHONG_THONG_NHAT');
    expect(vietnamese).toEqual({ kind: 'value', value: 'Không thống nhất' });
    const english = write('requests', 'position', 'KHONG_THONG_NHAT', bookWords('en'));
    expect(english).toEqual({ kind: 'value', value: 'Disagrees' });
  });

  it('is blank for nothing', () => {
    expect(write('rounds', 'sendDate', null)).toEqual({ kind: 'value', value: '' });
    expect(write('comments', 'content', '')).toEqual({ kind: 'value', value: '' });
  });

  it('is text that nothing may parse when it came from outside and could mean something', () => {
    for (const text of ['=1+1', '+84912345678', '01', '1/2/2026', '-5', '@x', '\t=1', "'x"]) {
      expect(write('comments', 'content', text)).toEqual({ kind: 'text', text });
    }
  });

  it('is refused when it is longer than a cell can hold, by the label of its column', () => {
    const tooLong = () => write('comments', 'content', 'x'.repeat(50_001));
    expect(tooLong).toThrow(Problem);
    expect(tooLong).toThrow(/CELL\.TOO_LONG.*"Nội dung góp ý".*50001.*50000/);
    expect(write('comments', 'content', 'x'.repeat(50_000)).kind).toBe('value');
  });
});
