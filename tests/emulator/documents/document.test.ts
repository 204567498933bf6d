// The document itself: its file, sections, page, headings, pictures, ranges and PDF.
// developers.google.com/apps-script/reference/document/document, /document-app and /body

import { describe, expect, it } from 'vitest';
import { onPaper, onPaperOf, PNG, paperProject } from './paper.ts';

describe('DocumentApp', () => {
  it('opens what it made by id and by address', async () => {
    const said = await onPaper(`const made = DocumentApp.create('Biên bản');
      const url = made.getUrl();
      return [DocumentApp.openById(made.getId()).getName(), DocumentApp.openByUrl(url).getId() === made.getId(),
        /^https:\\/\\/docs\\.google\\.com\\/document\\/d\\/[\\w-]{44}\\/edit$/.test(url),
        thrown(() => DocumentApp.openByUrl('https://example.vn/')), thrown(() => DocumentApp.create(''))];`);
    const bad = (name: string) => `Invalid argument: ${name}`;
    expect(said).toEqual(['Biên bản', true, true, bad('url'), bad('name')]);
  });

  it('has no active document and no dialogs in a project that is bound to something else', async () => {
    const runtime = paperProject({ bound: 'spreadsheet' });
    const said = await runtime.eval(
      'JSON.stringify([DocumentApp.getActiveDocument(), thrown(() => DocumentApp.getUi())])',
    );
    expect(JSON.parse(String(said))).toEqual([
      null,
      'Cannot call DocumentApp.getUi() from this context.',
    ]);
  });

  it('gives one and the same unsaved document, however often it is opened', async () => {
    const said = await onPaper(`body.appendParagraph('a');
      return DocumentApp.openById(doc.getId()).getBody().getText();`);
    expect(said).toBe('\na');
  });

  it('does not open what somebody else has not shared, nor writes what they may only read', async () => {
    const runtime = paperProject(
      {},
      `function make() { return DocumentApp.create('Riêng').getId(); }
      function share(id) { DocumentApp.openById(id).addViewer('khac@example.vn'); }
      function read(id) { return DocumentApp.openById(id).getName(); }
      function write(id) { DocumentApp.openById(id).getBody().appendParagraph('a'); }`,
    );
    const id = String(await runtime.run('make'));
    const other = (name: string) => runtime.execute(name, [id], 'khac@example.vn');
    expect((await other('read')).error?.message).toBe(
      `Document ${id} is missing (perhaps it was deleted?)`,
    );
    await runtime.run('share', id);
    expect((await other('read')).result).toBe('Riêng');
    expect((await other('write')).error?.message).toBe(
      'You do not have permission to access the requested document.',
    );
  });
});

describe('a document', () => {
  it('is renamed and told its language', async () => {
    const said = await onPaper(`doc.setName('Tờ trình').setLanguage('vi');
      return [doc.getName(), doc.getLanguage()];`);
    expect(said).toEqual(['Tờ trình', 'vi']);
  });

  // gas-fakes, notes/oddities.md: whoever may edit may read, and the owner may both
  it('is shared with editors and viewers', async () => {
    const said =
      await onPaper(`const emails = (users) => users.map((user) => user.getEmail()).sort();
      doc.addEditor('a@x.vn').addEditors(['b@x.vn']).addViewer('c@x.vn').addViewers(['d@x.vn', 'a@x.vn']);
      const all = [emails(doc.getEditors()), emails(doc.getViewers())];
      doc.removeEditor('b@x.vn').removeViewer('d@x.vn');
      return [...all, emails(doc.getEditors()), emails(doc.getViewers()), thrown(() => doc.addEditor('không'))];`);
    const owner = 'van.thu@sonongnghiep.example.vn';
    expect(said).toEqual([
      ['a@x.vn', 'b@x.vn', owner],
      ['a@x.vn', 'b@x.vn', 'c@x.vn', 'd@x.vn', owner],
      ['a@x.vn', owner],
      ['a@x.vn', 'c@x.vn', owner],
      'Invalid email: không',
    ]);
  });

  it('has a header and a footer once they are added', async () => {
    const runtime = paperProject();
    await onPaperOf(
      runtime,
      `doc.addHeader().setText('Đầu'); doc.addFooter().appendParagraph('Chân');`,
    );
    const said = await onPaperOf(
      runtime,
      `const all = [doc.getHeader().getText(), doc.getFooter().getText(), thrown(() => doc.addHeader())];
      doc.getFooter().removeFromParent();
      return [...all, doc.getFooter()];`,
    );
    expect(said).toEqual(['Đầu', '\nChân', 'Document already contains a header section.', null]);
  });

  it('gives a PDF of what was saved, and nothing else', async () => {
    const said = await onPaper(`doc.setName('Tờ trình');
      const pdf = doc.getAs('application/pdf');
      return [pdf.getName(), pdf.getContentType(), pdf.getBytes().slice(0, 4), doc.getBlob().getContentType(),
        thrown(() => doc.getAs('text/plain'))];`);
    expect(said).toEqual([
      'Tờ trình.pdf',
      'application/pdf',
      [...'%PDF'].map((sign) => sign.charCodeAt(0)),
      'application/pdf',
      'Converting from text/html to text/plain is not supported.',
    ]);
  }, 60_000);

  it('gathers elements and parts of texts in a range', async () => {
    const said = await onPaper(`body.setText('một\\nhai\\nba');
      const [a, b, c] = body.getParagraphs();
      const part = doc.newRange().addElement(a.editAsText(), 0, 1).build();
      const builder = doc.newRange().addElement(c).addElementsBetween(a, b).addRange(part);
      const told = builder.build().getRangeElements()
        .map((one) => [one.getElement().getText(), one.isPartial(), one.getEndOffsetInclusive()]);
      return [told, builder.getRangeElements().length];`);
    expect(said).toEqual([
      [
        ['ba', false, -1],
        ['một', false, -1],
        ['hai', false, -1],
        ['một', true, 1],
      ],
      4,
    ]);
  });

  // developers.google.com/apps-script/guides/docs/tabs: a document has one tab until a person adds more
  it('has one tab, whose sections are its own', async () => {
    const said = await onPaper(`const [tab] = doc.getTabs();
      const inner = tab.asDocumentTab();
      inner.getBody().appendParagraph('a');
      inner.addHeader().setText('đầu'); inner.addFooter().setText('chân');
      return [body.getText(), doc.getHeader().getText(), inner.getFooter().getText(), inner.getHeader().getText(),
        tab.getId() === doc.getActiveTab().getId(), doc.getTab(tab.getId()).getTitle(), doc.getTab('t.9'), tab.getIndex(),
        tab.getChildTabs(), String(tab.getType()), inner.getFootnotes(), inner.newRange().build().getRangeElements()];`);
    expect(said).toEqual([
      ...['\na', 'đầu', 'chân', 'đầu', true, 'Tab 1', null, 0, [], 'DOCUMENT_TAB', [], []],
    ]);
  });

  it('shows no cursor and no selection of anybody', async () => {
    expect(await onPaper('return [doc.getCursor(), doc.getSelection()];')).toEqual([null, null]);
  });

  it('has no footnotes unless a person made some', async () => {
    expect(await onPaper('return doc.getFootnotes();')).toEqual([]);
  });
});

describe('a body', () => {
  it('measures its page in points', async () => {
    const said =
      await onPaper(`body.setPageWidth(842).setPageHeight(595).setMarginTop(10).setMarginBottom(20)
        .setMarginLeft(30).setMarginRight(40);
      body.setAttributes({ [DocumentApp.Attribute.MARGIN_LEFT]: 33 });
      return [body.getPageWidth(), body.getPageHeight(), body.getMarginTop(), body.getMarginBottom(),
        body.getMarginLeft(), body.getMarginRight(), body.getAttributes().MARGIN_TOP];`);
    expect(said).toEqual([842, 595, 10, 20, 33, 40, 10]);
  });

  // gas-fakes, notes/oddities.md: Body.setAttributes
  it('gives attributes of text to all paragraphs, those to come among them', async () => {
    const said = await onPaper(`body.setText('a');
      body.setAttributes({
        [DocumentApp.Attribute.FONT_FAMILY]: 'Times New Roman',
        [DocumentApp.Attribute.HORIZONTAL_ALIGNMENT]: DocumentApp.HorizontalAlignment.CENTER,
      });
      const later = body.appendParagraph('b');
      return [body.getChild(0).editAsText().getFontFamily(), body.getChild(0).getAlignment(),
        later.editAsText().getFontFamily(), String(later.getAlignment())];`);
    expect(said).toEqual(['Times New Roman', null, 'Times New Roman', 'LEFT']);
  });

  // gas-fakes, notes/oddities.md: setHeadingAttributes ignores text attributes and the alignment
  it('changes the spacing of a heading, not its letters', async () => {
    const said = await onPaper(`const { HEADING1 } = DocumentApp.ParagraphHeading;
      body.setHeadingAttributes(HEADING1, {
        [DocumentApp.Attribute.SPACING_BEFORE]: 18,
        [DocumentApp.Attribute.ITALIC]: true,
        [DocumentApp.Attribute.HORIZONTAL_ALIGNMENT]: DocumentApp.HorizontalAlignment.CENTER,
      });
      const told = body.getHeadingAttributes(HEADING1);
      return [told.SPACING_BEFORE, told.ITALIC, told.HORIZONTAL_ALIGNMENT, told.HEADING];`);
    expect(said).toEqual([18, null, null, 'HEADING1']);
  });

  it('puts breaks, rules and pictures into paragraphs of their own', async () => {
    const said =
      await onPaper(`const image = body.appendImage(Utilities.newBlob(Utilities.base64Decode('${PNG}')));
      body.insertImage(0, image.copy());
      body.appendHorizontalRule(); body.insertHorizontalRule(0);
      const pageBreak = body.appendPageBreak(); body.insertPageBreak(0, pageBreak.copy());
      return [body.getNumChildren(), String(pageBreak.getParent().getType()), body.getImages().length,
        String(body.getChild(0).getChild(0).getType()), thrown(() => body.appendPageBreak(pageBreak))];`);
    expect(said).toEqual([7, 'PARAGRAPH', 2, 'PAGE_BREAK', 'Element must be detached.']);
  });

  // gas-fakes, notes/oddities.md: Document.clear
  it('is cleared down to its last paragraph, unless it ends with a list', async () => {
    const said = await onPaper(`const last = body.appendParagraph('a');
      const cleared = [body.clear().getNumChildren(), body.getChildIndex(last), last.getText()];
      body.appendListItem('b');
      return [...cleared, thrown(() => body.clear())];`);
    expect(said).toEqual([1, 0, '', "Can't remove the last paragraph in a document section."]);
  });

  it('counts the paragraphs of its tables and lists', async () => {
    const said = await onPaper(`body.appendListItem('a'); body.appendTable([['b']]);
      return body.getParagraphs().map((one) => one.getText());`);
    expect(said).toEqual(['', 'a', 'b', '']);
  });

  it('is copied, and loses children', async () => {
    const said = await onPaper(`body.setText('a\\nb');
      const copy = body.copy();
      body.removeChild(body.getChild(0));
      return [copy.getText(), body.getText()];`);
    expect(said).toEqual(['a\nb', 'b']);
  });
});

describe('an image', () => {
  it('has its own size until it is given another', async () => {
    const said =
      await onPaper(`const image = body.appendImage(Utilities.newBlob(Utilities.base64Decode('${PNG}')));
      const own = [image.getWidth(), image.getHeight(), image.getBlob().getContentType()];
      image.setWidth(100).setHeight(50).setAltTitle('t').setAltDescription('d').setLinkUrl('https://example.vn/');
      const told = [image.getAltTitle(), image.getAltDescription(), image.getLinkUrl(), image.getAttributes()];
      image.setAttributes({ [DocumentApp.Attribute.WIDTH]: 70 });
      return [own, told, image.getWidth(), image.getHeight(), image.getAs('image/png').getBytes().length];`);
    const bytes = Buffer.from(PNG, 'base64').length;
    const told = { HEIGHT: 50, LINK_URL: 'https://example.vn/', WIDTH: 100 };
    expect(said).toEqual([
      [16, 16, 'image/png'],
      ['t', 'd', 'https://example.vn/', told],
      ...[70, 50, bytes],
    ]);
  });

  it('must be a picture', async () => {
    const said = await onPaper("return thrown(() => body.appendImage(Utilities.newBlob('chữ')));");
    expect(said).toBe('Invalid image data.');
  });
});

describe('a header', () => {
  it('takes what a body takes', async () => {
    const said = await onPaper(`const header = doc.addHeader();
      header.setText('a'); header.appendListItem('b'); header.appendTable([['c']]);
      header.appendImage(Utilities.newBlob(Utilities.base64Decode('${PNG}')));
      header.replaceText('a', 'A');
      return [header.getText(), header.getParagraphs().length, header.getListItems().length, header.getTables().length,
        header.getImages().length, header.editAsText().getText().length, header.clear().getText()];`);
    expect(said).toEqual(['A\nb\nc\n\n', 5, 1, 1, 1, 7, '']);
  });
});
