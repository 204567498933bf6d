import '../../tools/speak.ts';
import { describe, expect, it } from 'vitest';
import { bookWords } from '../../src/text/book-words.ts';
import { sheetIds } from '../../src/workbook/columns.ts';
import { type EnumName, enums } from '../../src/workbook/enums.ts';
import { idOfLabel, labelOf } from '../../src/workbook/labels.ts';
import { listRows } from '../../src/workbook/lists.ts';
import { viewIds } from '../../src/workbook/views/view-ids.ts';

const books = [bookWords('vi'), bookWords('en')] as const;

describe('the words of the workbook', () => {
  it('lead from every label, in either language, back to its id', () => {
    for (const written of books) {
      for (const read of books) {
        for (const name of Object.keys(enums) as EnumName[]) {
          for (const id of enums[name]) {
            expect(idOfLabel(read, name, labelOf(written, name, id))).toBe(id);
          }
        }
      }
    }
  });

  it('name no two tabs and no two columns of a tab alike, and fit a tab', () => {
    for (const words of books) {
      const titles = sheetIds.map((id) => words.sheets[id].title);
      const views = viewIds.map((id) => words.views[id]);
      expect(new Set([...titles, ...views]).size).toBe(titles.length + viewIds.length);
      for (const id of sheetIds) {
        expect(words.sheets[id].title.length).toBeLessThanOrEqual(31);
        const labels = Object.values(words.sheets[id].columns).map(({ label }) => label);
        expect([id, labels.length]).toEqual([id, new Set(labels).size]);
      }
    }
  });

  it('are composed Unicode throughout, as they must compare', () => {
    const text = JSON.stringify(books);
    expect(text).toBe(text.normalize('NFC'));
  });

  it('list every choice with both labels in its order', () => {
    const rows = listRows(books[0].enums, books[1].enums);
    expect(rows.filter(({ list }) => list === 'yesNo')).toEqual([
      { list: 'yesNo', id: 'CO', labelVi: 'Có', labelEn: 'Yes', order: 1 },
      { list: 'yesNo', id: 'KHONG', labelVi: 'Không', labelEn: 'No', order: 2 },
    ]);
  });
});
