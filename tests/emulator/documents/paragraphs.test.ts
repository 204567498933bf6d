// Paragraphs and list items: their style, their place, copies and moves.
// developers.google.com/apps-script/reference/document/paragraph, /list-item and /element

import { describe, expect, it } from 'vitest';
import { onPaper, onPaperOf, PNG, paperProject } from './paper.ts';

describe('a paragraph', () => {
  it('keeps what its setters say', async () => {
    const said = await onPaper(`const it = body.appendParagraph('a');
      const { CENTER } = DocumentApp.HorizontalAlignment;
      it.setAlignment(CENTER).setIndentStart(36).setIndentEnd(18).setIndentFirstLine(54)
        .setLineSpacing(1.5).setSpacingBefore(6).setSpacingAfter(12).setLeftToRight(false);
      return [it.getAlignment() === CENTER, it.getIndentStart(), it.getIndentEnd(), it.getIndentFirstLine(),
        it.getLineSpacing(), it.getSpacingBefore(), it.getSpacingAfter(), it.isLeftToRight()];`);
    expect(said).toEqual([true, 36, 18, 54, 1.5, 6, 12, false]);
  });

  // gas-fakes, notes/oddities.md: Element.getAttributes
  it('tells its own style when new, but null for what a heading or a loaded one inherits', async () => {
    const runtime = paperProject();
    const attributes = (which: string) => `const a = ${which}.getAttributes();
      return [a.HEADING, a.HORIZONTAL_ALIGNMENT, a.LINE_SPACING, a.FONT_FAMILY, a.BOLD];`;
    expect(await onPaperOf(runtime, attributes("body.appendParagraph('a')"))).toEqual([
      ...['NORMAL', 'LEFT', 1.15, null, null],
    ]);
    expect(await onPaperOf(runtime, attributes('body.getChild(0)'))).toEqual([
      ...['NORMAL', null, null, null, null],
    ]);
    const heading = 'body.getChild(1).setHeading(DocumentApp.ParagraphHeading.HEADING1)';
    expect(await onPaperOf(runtime, attributes(heading))).toEqual([
      ...['HEADING1', null, null, null, null],
    ]);
    expect(await onPaperOf(runtime, 'return String(body.getChild(1).getHeading());')).toBe(
      'HEADING1',
    );
  });

  it('takes attributes of paragraphs and of text at once', async () => {
    const said = await onPaper(`const it = body.appendParagraph('a');
      it.setAttributes({
        [DocumentApp.Attribute.HORIZONTAL_ALIGNMENT]: DocumentApp.HorizontalAlignment.RIGHT,
        [DocumentApp.Attribute.SPACING_AFTER]: 9,
        [DocumentApp.Attribute.ITALIC]: true,
      });
      return [String(it.getAlignment()), it.getSpacingAfter(), it.editAsText().isItalic()];`);
    expect(said).toEqual(['RIGHT', 9, true]);
  });

  it('has words, links and a raised text of its own', async () => {
    const said = await onPaper(`const it = body.appendParagraph('cũ');
      it.setText('mới');
      it.insertText(0, 'rất ');
      it.setLinkUrl('https://example.vn/').setTextAlignment(DocumentApp.TextAlignment.SUBSCRIPT);
      const all = [it.getText(), it.getLinkUrl(), String(it.getTextAlignment())];
      return [...all, it.clear().getText(), it.getNumChildren()];`);
    expect(said).toEqual(['rất mới', 'https://example.vn/', 'SUBSCRIPT', '', 0]);
  });

  it('holds breaks, rules and pictures', async () => {
    const said = await onPaper(`const it = body.appendParagraph('a');
      it.appendPageBreak(); it.appendHorizontalRule();
      const image = it.insertInlineImage(0, Utilities.newBlob(Utilities.base64Decode('${PNG}')));
      it.insertPageBreak(0); it.insertHorizontalRule(0);
      it.appendInlineImage(image.copy());
      const types = () => Array.from({ length: it.getNumChildren() }, (_, i) => String(it.getChild(i).getType()));
      const before = types();
      it.removeChild(image);
      return [before, types().length, it.getChildIndex(it.getChild(2))];`);
    expect(said).toEqual([
      [
        ...['HORIZONTAL_RULE', 'PAGE_BREAK', 'INLINE_IMAGE', 'TEXT', 'PAGE_BREAK'],
        ...['HORIZONTAL_RULE', 'INLINE_IMAGE'],
      ],
      6,
      2,
    ]);
  });
});

describe('an element', () => {
  it('knows its parent, its siblings and its end', async () => {
    const said = await onPaper(`body.setText('a\\nb');
      const [a, b] = body.getParagraphs();
      return [a.getNextSibling().getText(), a.getPreviousSibling(), b.getPreviousSibling().getText(), b.getNextSibling(),
        String(a.getParent().getType()), body.getParent(), a.isAtDocumentEnd(), b.isAtDocumentEnd(),
        b.getChild(0).isAtDocumentEnd()];`);
    expect(said).toEqual(['b', null, 'a', null, 'BODY_SECTION', null, false, true, true]);
  });

  it('is cast to what it is, and to nothing else', async () => {
    const said = await onPaper(`const it = body.appendParagraph('a');
      return [it.asParagraph().getText(), it.asText().getText(), thrown(() => it.asTable()),
        thrown(() => it.getChild(0).asParagraph()), it.getChild(0).asText().getText()];`);
    expect(said).toEqual([
      ...['a', 'a', "Element of type PARAGRAPH can't be cast to Table."],
      ...["Element of type TEXT can't be cast to Paragraph.", 'a'],
    ]);
  });

  it.each([
    ['asBody', 'body'],
    ['asFooterSection', 'doc.addFooter()'],
    ['asHeaderSection', 'doc.addHeader()'],
    ['asHorizontalRule', 'body.appendHorizontalRule()'],
    ['asListItem', "body.appendListItem('a')"],
    ['asPageBreak', 'body.appendPageBreak()'],
    ['asTable', "body.appendTable([['a']])"],
    ['asTableRow', "body.appendTable([['a']]).getRow(0)"],
    ['asTableCell', "body.appendTable([['a']]).getCell(0, 0)"],
  ])('%s gives the element back', async (cast, expression) => {
    const said = await onPaper(
      `const it = ${expression}; return it.${cast}().getType() === it.getType();`,
    );
    expect(said).toBe(true);
  });

  // gas-fakes, test/testdocsnext.js: checked against the live service
  it('is copied without a place, and put once', async () => {
    const said = await onPaper(`const it = body.appendParagraph('a').setSpacingAfter(7);
      const copy = it.copy();
      const all = [copy.getParent(), copy.getText(), thrown(() => body.appendParagraph(it))];
      const put = body.insertParagraph(0, copy);
      return [...all, put.getSpacingAfter(), body.getText(), thrown(() => body.appendParagraph(copy))];`);
    const detached = 'Element must be detached.';
    expect(said).toEqual([null, 'a', detached, 7, 'a\n\na', detached]);
  });

  it('joins the one before it when they are of a kind', async () => {
    const said = await onPaper(`body.setText('a\\nb');
      const merged = body.getChild(1).merge();
      return [merged.getText(), body.getNumChildren(), thrown(() => body.getChild(0).merge())];`);
    expect(said).toEqual(['ab', 1, 'Element must be preceded by an element of the same type.']);
  });

  it('is not found where it does not hang, nor beyond the last child', async () => {
    const said = await onPaper(`const it = body.appendParagraph('a');
      return [thrown(() => body.getChildIndex(it.copy())), thrown(() => body.getChild(2)),
        thrown(() => body.getChild(-1)), thrown(() => body.insertParagraph(9, 'b')), body.getChildIndex(it)];`);
    expect(said).toEqual([
      'Element does not contain the specified child element.',
      'Child index (2) must be less than the number of child elements (2).',
      'Child index (-1) must be greater or equal to zero.',
      'Child index (9) must be less than or equal to the number of child elements (2).',
      1,
    ]);
  });

  it('goes from its paragraph when it is removed', async () => {
    const said = await onPaper(`body.appendParagraph('a').getChild(0).removeFromParent();
      return [body.getText(), thrown(() => body.getChild(0).removeFromParent()), body.getNumChildren()];`);
    expect(said).toEqual(['\n', 'nothing thrown', 1]);
  });

  it('asks for image methods in vain where there are none', async () => {
    const said = await onPaper(`const rule = body.appendHorizontalRule();
      return [typeof rule.editAsText, rule.getAttributes(), rule.setAttributes({}).getType().toString()];`);
    expect(said).toEqual(['undefined', {}, 'HORIZONTAL_RULE']);
  });
});

describe('a list item', () => {
  // gas-fakes, test/testdocslistitems.js: neighbours share a list, a new list is numbered
  it('goes on with the list before it, else begins a numbered one', async () => {
    const said = await onPaper(`const first = body.appendListItem('a');
      const second = body.appendListItem('b');
      body.appendParagraph('giữa');
      const third = body.appendListItem('c');
      const all = [first.getListId() === second.getListId(), first.getListId() === third.getListId(),
        String(first.getGlyphType()), first.getNestingLevel()];
      third.setListId(first);
      return [...all, first.getListId() === third.getListId(), body.getListItems().length];`);
    expect(said).toEqual([true, false, 'NUMBER', 0, true, 3]);
  });

  it('shares its glyph with the items of its level', async () => {
    const said =
      await onPaper(`const [a, b, c] = ['a', 'b', 'c'].map((text) => body.appendListItem(text));
      b.setNestingLevel(1).setGlyphType(DocumentApp.GlyphType.SQUARE_BULLET);
      c.setNestingLevel(1);
      const { GLYPH_TYPE, NESTING_LEVEL, LIST_ID } = c.getAttributes();
      a.setAttributes({ [DocumentApp.Attribute.NESTING_LEVEL]: 2, [DocumentApp.Attribute.GLYPH_TYPE]: DocumentApp.GlyphType.BULLET });
      return [String(GLYPH_TYPE), NESTING_LEVEL, LIST_ID === a.getListId(), a.getNestingLevel(), String(a.getGlyphType()),
        thrown(() => a.setNestingLevel(9))];`);
    expect(said).toEqual(['SQUARE_BULLET', 1, true, 2, 'BULLET', 'Invalid argument: nestingLevel']);
  });

  it('is put as a copy, with its list', async () => {
    const said = await onPaper(`const it = body.appendListItem('a');
      body.insertListItem(0, it.copy());
      body.insertListItem(1, 'b');
      return [body.getText(), body.getChild(0).getListId() === it.getListId(), body.getChild(1).getText()];`);
    expect(said).toEqual(['a\nb\n\na', true, 'b']);
  });

  // [K]: merging scripts read the glyph before and set it again after appending
  it('loses its glyph in another document, where the appended element can be given it again', async () => {
    const said =
      await onPaper(`const it = body.appendListItem('a').setGlyphType(DocumentApp.GlyphType.BULLET);
      const copy = it.copy();
      const other = DocumentApp.create('Khác').getBody();
      const put = other.appendListItem(copy);
      const lost = String(put.getGlyphType());
      copy.setGlyphType(it.getGlyphType());
      return [lost, String(put.getGlyphType())];`);
    expect(said).toEqual(['NUMBER', 'BULLET']);
  });
});
