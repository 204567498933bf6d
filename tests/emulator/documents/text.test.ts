// Text of a document: characters, their styles, searching and replacing.
// developers.google.com/apps-script/reference/document/text and /container-element

import { describe, expect, it } from 'vitest';
import { onPaper } from './paper.ts';

const line = "const text = body.appendParagraph('Kính gửi Sở Tài chính').editAsText();";

describe('a text', () => {
  it('is set, appended to, inserted into and cut by offsets that include the end', async () => {
    const said = await onPaper(`${line}
      const all = [text.getText()];
      text.insertText(9, 'ông Giám đốc ');
      all.push(text.getText());
      text.deleteText(0, 8).appendText('.');
      all.push(text.getText(), text.setText('Thay').getText());
      return all;`);
    expect(said).toEqual([
      'Kính gửi Sở Tài chính',
      'Kính gửi ông Giám đốc Sở Tài chính',
      'ông Giám đốc Sở Tài chính.',
      'Thay',
    ]);
  });

  it('takes a style on a stretch of it, and tells it by offset', async () => {
    const said = await onPaper(`${line}
      text.setBold(0, 7, true).setForegroundColor(9, 10, '#FF0000').setBackgroundColor(9, 10, '#ffff00')
        .setItalic(true).setUnderline(0, 0, true).setStrikethrough(0, 0, true)
        .setFontFamily(0, 0, 'Times New Roman').setFontSize(0, 0, 14);
      return [
        text.isBold(0), text.isBold(8), text.isBold(), text.isItalic(),
        text.getForegroundColor(9), text.getBackgroundColor(10), text.getForegroundColor(11),
        text.isUnderline(0), text.isStrikethrough(0), text.getFontFamily(0), text.getFontSize(0),
        text.getTextAttributeIndices(),
      ];`);
    // null where the style is inherited, or not the same everywhere
    expect(said).toEqual([
      ...[true, null, null, true, '#ff0000', '#ffff00', null, true, true, 'Times New Roman', 14],
      [0, 1, 8, 9, 11],
    ]);
  });

  it('gives what is put in the style of what stands before', async () => {
    const said =
      await onPaper(`const text = body.appendParagraph('ab').editAsText().setBold(0, 0, true);
      text.insertText(1, 'x');
      text.insertText(0, 'y');
      return [text.getText(), text.isBold(0), text.isBold(2), text.isBold(3)];`);
    expect(said).toEqual(['yaxb', true, true, null]);
  });

  it('takes styles as attributes, on all of it or on a stretch', async () => {
    const said = await onPaper(`${line}
      const style = {};
      style[DocumentApp.Attribute.BOLD] = true;
      style[DocumentApp.Attribute.FONT_SIZE] = 13;
      text.setAttributes(style);
      text.setAttributes(0, 3, { [DocumentApp.Attribute.BOLD]: null });
      const first = text.getAttributes(0);
      return [first.BOLD, first.FONT_SIZE, text.getAttributes().BOLD, text.getAttributes(4).BOLD,
        Object.keys(first).sort()];`);
    expect(said).toEqual([
      ...[null, 13, null, true],
      [
        ...['BACKGROUND_COLOR', 'BOLD', 'FONT_FAMILY', 'FONT_SIZE', 'FOREGROUND_COLOR'],
        ...['ITALIC', 'LINK_URL', 'STRIKETHROUGH', 'UNDERLINE'],
      ],
    ]);
  });

  it('links and is raised', async () => {
    const said = await onPaper(`${line}
      text.setLinkUrl(9, 10, 'https://example.vn/').setTextAlignment(0, 0, DocumentApp.TextAlignment.SUPERSCRIPT);
      return [text.getLinkUrl(9), text.getLinkUrl(0), String(text.getTextAlignment(0)), text.getTextAlignment(1)];`);
    expect(said).toEqual(['https://example.vn/', null, 'SUPERSCRIPT', null]);
  });

  it('refuses offsets beyond it', async () => {
    const said = await onPaper(`const text = body.appendParagraph('abc').editAsText();
      return [
        thrown(() => text.setBold(0, 3, true)), thrown(() => text.deleteText(3, 3)),
        thrown(() => text.isBold(3)), thrown(() => text.insertText(4, 'x')), thrown(() => text.deleteText(2, 1)),
      ];`);
    expect(said).toEqual([
      'Index (3) must be less than the content length (3).',
      'Index (3) must be less than the content length (3).',
      'Index (3) must be less than the content length (3).',
      'Index (4) must be less than or equal to the content length (3).',
      'Invalid argument: endOffsetInclusive',
    ]);
  });

  // The sample of the reference of Text works on a whole body.
  it('of a body spans its paragraphs; a line feed makes a new one', async () => {
    const said = await onPaper(`body.setText('một\\nhai');
      const text = body.editAsText();
      text.insertText(0, 'Đầu.\\n');
      text.appendText('\\nCuối.');
      text.setForegroundColor(0, text.getText().length / 2, '#00FFFF');
      const all = [body.getText(), body.getNumChildren(), text.getForegroundColor(0)];
      text.deleteText(3, 6);
      return [...all, body.getText(), body.getNumChildren()];`);
    // "Đầu.\nmột": offsets 3 to 6 are ". \n m ộ"
    expect(said).toEqual(['Đầu.\nmột\nhai\nCuối.', 4, '#00ffff', 'Đầut\nhai\nCuối.', 3]);
  });

  it('appended to a paragraph is an element of its own, in the style before it but not its link', async () => {
    const said = await onPaper(`const paragraph = body.appendParagraph('a');
      const second = paragraph.appendText('b').setBold(true).setLinkUrl('https://example.vn/');
      const third = paragraph.appendText('c');
      return [second.getText(), second.isBold(), third.isBold(), third.getLinkUrl(), paragraph.getNumChildren(),
        third.merge().getText(), paragraph.getText()];`);
    expect(said).toEqual(['b', true, true, null, 3, 'bc', 'abc']);
  });

  it('is copied without a place, and put into another paragraph', async () => {
    const said = await onPaper(`body.setText('một\\nhai');
      body.getChild(0).editAsText().setBold(true);
      const copy = body.editAsText().copy();
      const put = body.appendParagraph('').appendText(copy);
      body.appendParagraph('x').insertText(0, put.copy());
      return [copy.getText(), put.isBold(0), put.isBold(4), body.getText()];`);
    expect(said).toEqual(['một\rhai', true, null, 'một\nhai\nmột\rhai\nmột\rhaix']);
  });

  it('in a paragraph turns line feeds into line breaks', async () => {
    const said = await onPaper("return body.appendParagraph('a\\nb').getText();");
    expect(said).toBe('a\rb');
  });
});

describe('replaceText', () => {
  it('fills places in, everywhere below, and keeps the style of what goes', async () => {
    const said = await onPaper(`const paragraph = body.appendParagraph('Gửi {{tên}} và {{tên}}.');
      paragraph.editAsText().setBold(4, 10, true);
      body.appendTable([['{{tên}}']]);
      body.replaceText('{{tên}}', 'Lan');
      const text = paragraph.editAsText();
      return [body.getText(), text.isBold(4), text.isBold(6), text.isBold(7)];`);
    expect(said).toEqual(['\nGửi Lan và Lan.\nLan\n', true, true, null]);
  });

  it.each([
    ['a.c', 'abc a\\nc', '# #'],
    ['(?i)ĐIỀU', 'điều Điều', '# #'],
    ['\\\\d+', 'số 12 và 3', 'số # và #'],
    ['[[:alpha:]]+', 'ab 12', '# 12'],
    ['\\\\p{L}+', 'Điều 1', '# 1'],
    ['\\\\Qa.b\\\\E', 'a.b axb', '# axb'],
    ['[.]', 'a.b', 'a#b'],
    ['a\\\\sb', 'a b a\\u00a0b', '# a\\u00a0b'],
    ['^x|y$', 'xay', '#a#'],
    ['[^a-c]', 'abcd', 'abc#'],
    ['[]a]', ']ab', '##b'],
  ])('reads %s as RE2 does', async (pattern, text, left) => {
    const said = await onPaper(
      `const it = body.appendParagraph('${text}'); it.replaceText('${pattern}', '#'); return [it.getText(), '${left}'];`,
    );
    const [found, wanted] = said as [string, string];
    expect(found).toBe(wanted);
  });

  // github.com/google/re2/wiki/Syntax: neither looking around nor back references
  it.each(['a(?=b)', '(?<!a)b', '(a)\\\\1', '('])('refuses %s', async (pattern) => {
    const said = await onPaper<string>(`return thrown(() => body.replaceText('${pattern}', 'x'));`);
    expect(said).toMatch(/^Invalid regular expression pattern /);
  });

  it('takes the replacement as it is written', async () => {
    const said = await onPaper(
      "return body.appendParagraph('ab').replaceText('(a)', '$1$&').getText();",
    );
    expect(said).toBe('$1$&b');
  });

  it('can empty a paragraph', async () => {
    const said = await onPaper(
      "const it = body.appendParagraph('ab').replaceText('ab', ''); return [it.getText(), it.getNumChildren()];",
    );
    expect(said).toEqual(['', 0]);
  });

  it('works on one text, too', async () => {
    const said = await onPaper(`${line} return text.replaceText('Sở', 'Bộ').getText();`);
    expect(said).toBe('Kính gửi Bộ Tài chính');
  });
});

describe('searching', () => {
  it('goes from match to match', async () => {
    const said = await onPaper(`body.setText('một hai một\\nmột');
      const places = [];
      for (let found = body.findText('một'); found; found = body.findText('một', found)) {
        places.push([found.getStartOffset(), found.getEndOffsetInclusive(), found.isPartial(),
          found.getElement().asText().getText(), String(found.getElement().getType())]);
      }
      return places;`);
    expect(said).toEqual([
      [0, 2, true, 'một hai một', 'TEXT'],
      [8, 10, true, 'một hai một', 'TEXT'],
      [0, 2, true, 'một', 'TEXT'],
    ]);
  });

  it('finds matches that stand side by side', async () => {
    const said = await onPaper(`body.setText('aaa');
      const places = [];
      for (let found = body.findText('a'); found; found = body.findText('a', found)) places.push(found.getStartOffset());
      return places;`);
    expect(said).toEqual([0, 1, 2]);
  });

  it('finds elements by their type', async () => {
    const said = await onPaper(`body.appendTable([['a']]); body.appendTable([['b']]);
      const { TABLE, INLINE_IMAGE } = DocumentApp.ElementType;
      const first = body.findElement(TABLE);
      const second = body.findElement(TABLE, first);
      return [first.getElement().asTable().getText(), second.getElement().getText(), first.isPartial(),
        first.getStartOffset(), body.findElement(TABLE, second), body.findElement(INLINE_IMAGE)];`);
    expect(said).toEqual(['a', 'b', false, -1, null, null]);
  });

  it('of one text goes on after the place, and gives null at the end', async () => {
    const said = await onPaper(`${line}
      const first = text.findText('i');
      return [first.getStartOffset(), text.findText('i', first).getStartOffset(), text.findText('ọ')];`);
    // K í n h _ g ử i _ S ở _ T à i
    expect(said).toEqual([7, 14, null]);
  });
});
