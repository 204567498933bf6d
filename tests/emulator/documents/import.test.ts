// A .docx that Drive has made a Google document of, as DocumentApp shows it.
// developers.google.com/apps-script/reference/document/element-type: what there is to be shown

import {
  AlignmentType,
  Document,
  ExternalHyperlink,
  Footer,
  FootnoteReferenceRun,
  Header,
  HeadingLevel,
  ImageRun,
  LevelFormat,
  Packer,
  PageBreak,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from 'docx';
import { beforeAll, describe, expect, it } from 'vitest';
import { readDocx } from '../../../emulator/documents/docx/read-docx.ts';
import { writeDocx } from '../../../emulator/documents/docx/write-docx.ts';
import type { Runtime } from '../../../emulator/index.ts';
import { onPaperOf, PNG, paperProject } from './paper.ts';

const cell = (text: string, more: object = {}) =>
  new TableCell({ children: [new Paragraph(text)], ...more });

const file = new Document({
  styles: { default: { document: { run: { font: 'Times New Roman', size: 28 } } } },
  numbering: {
    config: [
      {
        reference: 'list',
        levels: [
          { level: 0, format: LevelFormat.DECIMAL, text: '%1.' },
          { level: 1, format: LevelFormat.BULLET, text: '●' },
        ],
      },
    ],
  },
  footnotes: { 1: { children: [new Paragraph('Chú thích')] } },
  sections: [
    {
      properties: { page: { size: { width: 11906, height: 16838 }, margin: { left: 1701 } } },
      headers: { default: new Header({ children: [new Paragraph('Đầu trang')] }) },
      footers: {
        default: new Footer({
          children: [
            new Paragraph({ children: [new TextRun({ children: [PageNumber.CURRENT] })] }),
          ],
        }),
      },
      children: [
        new Paragraph({ text: 'Tờ trình', heading: HeadingLevel.HEADING_1 }),
        new Paragraph({
          alignment: AlignmentType.BOTH,
          spacing: { before: 120, after: 60, line: 360 },
          indent: { left: 720, firstLine: 360 },
          children: [
            new TextRun({
              text: 'Kính gửi ',
              bold: true,
              size: 26,
              font: 'Arial',
              color: 'FF0000',
            }),
            new TextRun({ text: 'Sở', italics: true, underline: {} }),
            new FootnoteReferenceRun(1),
            new ExternalHyperlink({
              link: 'https://example.vn/',
              children: [new TextRun({ text: ' trang', style: 'Hyperlink' })],
            }),
            new TextRun({ text: 'dòng', break: 1, strike: true, superScript: true }),
          ],
        }),
        new Paragraph({ text: 'Một', numbering: { reference: 'list', level: 0 } }),
        new Paragraph({ text: 'chấm', numbering: { reference: 'list', level: 1 } }),
        new Table({
          columnWidths: [2000, 3000, 1000],
          rows: [
            new TableRow({
              children: [
                cell('gộp', { columnSpan: 2, shading: { fill: 'EEEEEE' } }),
                cell('phải', { rowSpan: 2 }),
              ],
            }),
            new TableRow({ children: [cell('a'), cell('b')] }),
          ],
        }),
        new Paragraph({ children: [new PageBreak()] }),
        new Paragraph({
          children: [
            new ImageRun({
              type: 'png',
              data: Buffer.from(PNG, 'base64'),
              transformation: { width: 64, height: 32 },
            }),
          ],
        }),
      ],
    },
  ],
});

let bytes: Uint8Array;
let runtime: Runtime;

beforeAll(async () => {
  bytes = new Uint8Array(await Packer.toBuffer(file));
});

/** The imported file in place of the bound document. */
async function imported<T>(script: string): Promise<T> {
  runtime = paperProject();
  const { bound, drive } = runtime.world;
  const entry = drive.files[bound?.id ?? ''];
  if (entry) entry.content = bytes;
  return onPaperOf<T>(runtime, script);
}

describe('an imported document', () => {
  it('has the blocks of the file in their order', async () => {
    const said = await imported(
      'return Array.from({ length: body.getNumChildren() }, (_, i) => String(body.getChild(i).getType()));',
    );
    expect(said).toEqual([
      ...['PARAGRAPH', 'PARAGRAPH', 'LIST_ITEM', 'LIST_ITEM', 'TABLE', 'PARAGRAPH', 'PARAGRAPH'],
    ]);
  });

  it('knows headings, alignment, spacing and indents', async () => {
    const said = await imported(`const it = body.getChild(1);
      return [String(body.getChild(0).getHeading()), String(it.getAlignment()), it.getSpacingBefore(),
        it.getSpacingAfter(), it.getLineSpacing(), it.getIndentStart(), it.getIndentFirstLine()];`);
    // twentieths of a point; the first line is counted from the margin
    expect(said).toEqual(['HEADING1', 'JUSTIFY', 6, 3, 1.5, 36, 54]);
  });

  it('knows the style of each stretch of text, links and breaks', async () => {
    const said = await imported(`const it = body.getChild(1);
      const text = it.editAsText();
      return [text.getText(), text.isBold(0), text.getFontSize(0), text.getFontFamily(0), text.getForegroundColor(0),
        text.isItalic(9), text.isUnderline(9), text.getLinkUrl(12), text.isStrikethrough(18), String(text.getTextAlignment(18))];`);
    expect(said).toEqual([
      'Kính gửi Sở trang\rdòng',
      ...[true, 13, 'Arial', '#ff0000', true, true, 'https://example.vn/', true, 'SUPERSCRIPT'],
    ]);
  });

  it('takes the standard of the file as its normal text', async () => {
    const said = await imported(`
      const { FONT_FAMILY, FONT_SIZE } = body.getHeadingAttributes(DocumentApp.ParagraphHeading.NORMAL);
      return [FONT_FAMILY, FONT_SIZE, body.getChild(2).editAsText().getFontSize()];`);
    expect(said).toEqual(['Times New Roman', 14, null]);
  });

  it('has lists with glyphs and levels', async () => {
    const said = await imported(`const [a, b] = body.getListItems();
      return [String(a.getGlyphType()), a.getNestingLevel(), String(b.getGlyphType()), b.getNestingLevel(), a.getListId() === b.getListId()];`);
    expect(said).toEqual(['NUMBER', 0, 'BULLET', 1, true]);
  });

  it('has tables whose merged cells cover others', async () => {
    const said = await imported(`const table = body.getTables()[0];
      const spans = (row, at) => [table.getCell(row, at).getColSpan(), table.getCell(row, at).getRowSpan()];
      return [table.getRow(0).getNumCells(), spans(0, 0), spans(0, 1), spans(0, 2), spans(1, 2),
        table.getCell(0, 2).getText(), table.getCell(1, 1).getText(), table.getCell(0, 0).getBackgroundColor(),
        table.getColumnWidth(1)];`);
    expect(said).toEqual([3, [2, 1], [0, 1], [1, 2], [1, 0], 'phải', 'b', '#eeeeee', 150]);
  });

  it('has pictures in their size, page breaks, footnotes', async () => {
    const said = await imported(`const [image] = body.getImages();
      const [note] = doc.getFootnotes();
      const contents = note.getFootnoteContents();
      return [image.getWidth(), image.getHeight(), String(body.getChild(5).getChild(0).getType()),
        contents.getText().trim(), contents.getParagraphs().length, note.asFootnote().getType() === DocumentApp.ElementType.FOOTNOTE,
        contents.asFootnoteSection().setText('Khác').getText(), String(image.asInlineImage().getType()),
        thrown(() => contents.removeChild(contents.getChild(0)))];`);
    expect(said).toEqual([
      ...[64, 32, 'PAGE_BREAK', 'Chú thích', 1, true, 'Khác', 'INLINE_IMAGE'],
      "Can't remove the last paragraph in a document section.",
    ]);
  });

  it('has its page, header and footer; a page number is an unsupported element', async () => {
    const said = await imported(`
      return [Math.round(body.getPageWidth()), Math.round(body.getMarginLeft()), doc.getHeader().getText(),
        String(doc.getFooter().getChild(0).getChild(0).getType())];`);
    expect(said).toEqual([595, 85, 'Đầu trang', 'UNSUPPORTED']);
  });

  it('is read again from bytes that Drive has put in place of the old ones', async () => {
    await imported("body.appendParagraph('thêm');");
    const { bound, drive } = runtime.world;
    expect(await onPaperOf(runtime, 'return body.getText().slice(-5);')).toBe('\nthêm');
    const entry = drive.files[bound?.id ?? ''];
    if (entry) entry.content = bytes;
    expect(await onPaperOf(runtime, 'return body.getText().slice(-5);')).not.toBe('\nthêm');
  });
});

describe('the file that a save writes', () => {
  it('says of the document what the imported one said', () => {
    const first = readDocx('a', bytes);
    const { headings: _first, ...told } = first;
    const { headings: _again, ...again } = readDocx('a', writeDocx(first));
    expect(again).toEqual(told);
  });

  it('keeps the field of a page number', () => {
    const { footer } = readDocx('a', writeDocx(readDocx('a', bytes)));
    expect(JSON.stringify(footer)).toContain('PAGE');
  });

  it('is the same for the same document', () => {
    const document = readDocx('a', bytes);
    expect(writeDocx(document)).toEqual(writeDocx(document));
  });
});
