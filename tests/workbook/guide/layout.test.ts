// The sheet “Hướng dẫn”: every tab is told of once, under the kind that its colour shows.

import '../../../tools/speak.ts';
import { describe, expect, it } from 'vitest';
import { bookWords } from '../../../src/text/book-words.ts';
import { guideWords } from '../../../src/text/guide-words.ts';
import { tabColours } from '../../../src/workbook/colours.ts';
import { dressOf, tabOrder } from '../../../src/workbook/dress.ts';
import { guideLayout } from '../../../src/workbook/guide/layout.ts';
import { viewIds } from '../../../src/workbook/views/view-ids.ts';

const book = bookWords('vi');
const { contents, styles, rowHeights, columnWidths } = guideLayout({
  words: guideWords('vi'),
  book,
});
const rowOf = (tab: string): number => contents.findIndex(([, name]) => name === tab);

describe('the sheet of guidance', () => {
  it('tells of every tab once, beside a mark in the colour of that tab', () => {
    const expected = [
      ...viewIds.map((id) => [book.views[id], tabColours.view]),
      ...tabOrder.map((id) => [book.sheets[id].title, dressOf(book, id).tabColour]),
    ];
    const told = contents.flatMap(([, name], row) =>
      expected.some(([title]) => title === name) ? [[name, styles[row]?.[0]?.background]] : [],
    );
    expect(told).toHaveLength(expected.length);
    expect(new Map(told as [string, string][])).toEqual(new Map(expected as [string, string][]));
  });

  it('says in words what the colour of a group means', () => {
    expect(contents[rowOf(book.sheets.comments.title)]?.[2]).toBe(book.sheets.comments.note);
    const heads = contents.map(([, text]) => text ?? '').filter((text) => text.includes('(thẻ '));
    expect(heads.map((text) => /\(thẻ ([^)]+)\)/.exec(text)?.[1])).toEqual([
      'đỏ',
      'xanh dương',
      'xanh lá',
      'xám',
    ]);
  });

  it('fits the width of one screen, and has a height for each row', () => {
    expect(columnWidths.reduce((sum, width) => sum + width, 0)).toBeLessThan(1000);
    expect(rowHeights).toHaveLength(contents.length);
  });

  it('holds no formula', () => {
    expect(contents.flat().filter((text) => text.startsWith('='))).toEqual([]);
  });
});
