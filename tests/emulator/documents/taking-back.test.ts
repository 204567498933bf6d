// Null takes a value of a document back, though the reference writes String alone. [O]: add-ons in
// use do it, such as Zotero's (github.com/zotero/google-docs-integration, unlinking citations).

import { describe, expect, it } from 'vitest';
import { onPaper, PNG } from './paper.ts';

describe('null', () => {
  it.each([
    ['setLinkUrl', 'getLinkUrl', "'https://stc.example.vn'"],
    ['setBackgroundColor', 'getBackgroundColor', "'#ffff00'"],
    ['setForegroundColor', 'getForegroundColor', "'#ff0000'"],
    ['setFontFamily', 'getFontFamily', "'Roboto'"],
  ])('takes what Text.%s set back, on a stretch or on all of it', async (set, get, value) => {
    const said = await onPaper<unknown[][]>(`
      const text = body.appendParagraph('Kính gửi').editAsText();
      const told = () => [text.${get}(0), text.${get}(3)];
      text.${set}(${value});
      const all = [told()];
      text.${set}(0, 1, null);
      all.push(told());
      text.${set}(null);
      return [...all, told()];`);
    const [[given] = []] = said;
    expect(given).not.toBeNull();
    expect(said).toEqual([
      [given, given],
      [null, given],
      [null, null],
    ]);
  });

  it('unlinks whatever can be linked', async () => {
    const said = await onPaper(`
      const table = body.appendTable([['STT']]);
      const paragraph = body.appendParagraph('Kính gửi');
      const picture = Utilities.newBlob(Utilities.base64Decode('${PNG}'));
      const all = [paragraph, body.appendListItem('Một'), table, table.getRow(0), table.getCell(0, 0),
        paragraph.appendInlineImage(picture), doc.addHeader(), doc.addFooter(), body];
      for (const one of all.slice(6, 8)) one.appendParagraph('Mẫu');
      return all.map((one) => {
        const before = one.setLinkUrl('https://stc.example.vn').getLinkUrl();
        return before === 'https://stc.example.vn' && one.setLinkUrl(null).getLinkUrl();
      });`);
    expect(said).toEqual(Array(9).fill(null));
  });

  it('takes the ground of a cell away', async () => {
    const said = await onPaper(`
      const cell = body.appendTable([['STT']]).getCell(0, 0).setBackgroundColor('#ffff00');
      return [cell.getBackgroundColor(), cell.setBackgroundColor(null).getBackgroundColor()];`);
    expect(said).toEqual(['#ffff00', null]);
  });

  it('is refused where no script has shown that Google takes it', async () => {
    const said = await onPaper(`
      const text = body.appendParagraph('Kính gửi').editAsText();
      return [thrown(() => text.setText(null)), thrown(() => text.setLinkUrl(undefined))];`);
    const mismatch = "don't match the method signature for DocumentApp.Text";
    expect(said).toEqual([
      `The parameters (null) ${mismatch}.setText.`,
      `The parameters (null) ${mismatch}.setLinkUrl.`,
    ]);
  });
});
