// “Lưu, khôi phục sổ…”: whatever was damaged by hand comes back as it was, cell by cell.

import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { menu } from '../../../src/text/vi/menu.ts';
import { Morning } from '../bad-input/morning.ts';
import { damage, dialogOf, keep, preview, restore, unlike, wholeBook } from './office.ts';

let morning: Morning;
let file = '';
let before: ReturnType<typeof wholeBook>;
let clean: readonly string[];

const COMMENT = 'Đề nghị bổ sung nguồn vốn đối ứng của huyện';
/** Texts that a spreadsheet would take for something else, and forms of text that must not change. */
const HOSTILE = [
  '=1+1',
  "'=1+1",
  '+84912345678',
  '01',
  '1/2/2026',
  'ĐÚNG',
  'dòng một\r\ndòng hai',
  'Tiếng Việt'.normalize('NFD'),
];

beforeAll(async () => {
  morning = await Morning.ofFilledBook();
  await morning.openD4();
  await morning.answer('STC', { comment: COMMENT });
  for (const body of ['SNV', 'STP'])
    await morning.answer(body, { comment: '=HYPERLINK("http://x";"y")' });
  await morning.press(menu.takeIn);
  await damage(
    morning,
    `const bodies = tab('bodies');
     const at = bodies.getLastColumn() + 1;
     bodies.insertColumnAfter(at - 1);
     bodies.getRange(2, at).setValue('Ghi chú riêng');
     const rich = (text) => SpreadsheetApp.newRichTextValue().setText(text).build();
     bodies.getRange(3, at, ${HOSTILE.length}, 1).setRichTextValues(${JSON.stringify(HOSTILE)}.map((t) => [rich(t)]));
     bodies.getRange(12, at).setFormula('=LEN(A12)');
     bodies.getRange(13, at).setValue(true);
     bodies.getRange(14, at).setValue(new Date(2021, 7, 23, 9, 30, 15));
     bodies.getRange(15, at).setValue(-0.125);
     const own = book.insertSheet('Trang riêng');
     own.getRange(1, 1, 2, 2).setValues([['Việc', 'Số'], ['In tài liệu', 3]]);
     own.getRange(3, 2).setFormula('=SUM(B2:B2)');`,
  );
  clean = (await morning.press(menu.checkBook)).lines;
  file = await keep(morning, 'trước khi sửa danh bạ');
  before = wholeBook(morning);
  morning.keep();
}, 180_000);
beforeEach(() => morning.again());
afterAll(() => morning.end());

const damages: readonly [string, string][] = [
  ['30 rows deleted', "tab('bodies').deleteRows(6, 30)"],
  [
    'rows deleted here and there',
    "for (const at of [40, 36, 33, 30, 27, 24, 21, 18, 15, 12, 9, 6, 4, 3]) tab('bodies').deleteRow(at)",
  ],
  [
    'a column cleared',
    "tab('bodies').getRange(3, column('bodies', 'email'), 40, 1).clearContent()",
  ],
  ['a column deleted', "tab('bodies').deleteColumn(column('bodies', 'officialName'))"],
  ['the column of staff deleted', "tab('bodies').deleteColumn(tab('bodies').getLastColumn())"],
  [
    'the rows sorted by name',
    "tab('bodies').getRange(3, 1, 44, tab('bodies').getLastColumn()).sort(column('bodies', 'officialName'))",
  ],
  [
    'the rows sorted, some deleted, some typed over',
    "const b = tab('bodies'); b.getRange(3, 1, 44, b.getLastColumn()).sort(3); b.deleteRows(10, 3); b.getRange(5, 2, 3, 1).setValue('=1+1');",
  ],
  ['a whole tab deleted', "book.deleteSheet(tab('bodies'))"],
  ['the log of comments deleted', "book.deleteSheet(tab('comments'))"],
  ['the plan deleted', "book.deleteSheet(tab('phases'))"],
  ['the tab of staff deleted', "book.deleteSheet(book.getSheetByName('Trang riêng'))"],
  ['the columns moved', "const b = tab('bodies'); b.moveColumns(b.getRange('B:B'), 6)"],
  [
    'every cell of a sheet cleared',
    "const t = tab('tasks'); const p = tab('phases'); p.getRange(3, 1, 9, 12).clearContent();",
  ],
  [
    'rows added by hand',
    "const b = tab('bodies'); b.insertRowsAfter(46, 3); b.getRange(47, 1, 1, 2).setValues([['LA', 'Cơ quan lạ']])",
  ],
];

describe('after a damage by hand', () => {
  it.each(damages)('%s: every sheet is as it was', async (_what, source) => {
    await damage(morning, source);
    const seen = await preview(morning, file);
    expect(seen.sheets.length + seen.warnings.length).toBeGreaterThan(0);
    const { code, sentence, lines } = await restore(morning, file);
    expect([code, sentence]).toEqual([null, '']);
    expect(lines[0]).toContain('Đã khôi phục sổ về bản lưu lúc 07 giờ');
    expect(unlike(before, morning)).toEqual([]);
    expect((await morning.press(menu.checkBook)).lines).toEqual(clean);
  });

  it('nothing: the preview says that the book is like the copy', async () => {
    const { sheets, warnings } = await preview(morning, file);
    expect(sheets.map(({ cells }) => cells)).toEqual([]);
    expect(warnings[0]).toContain('không có gì phải khôi phục');
  });
});

describe('the list', () => {
  it('tells when, by whom, why and how many rows', async () => {
    const { copies } = await dialogOf(morning);
    expect(copies).toHaveLength(1);
    expect(copies[0]).toMatchObject({ why: 'Người dùng lưu: trước khi sửa danh bạ' });
    expect(copies[0]?.rows.join('; ')).toContain('Cơ quan');
  });
});
