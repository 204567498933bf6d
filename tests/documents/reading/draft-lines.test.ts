// A Word file is read in the page: headings with and without styles, numbers that Word counts, no word lost.

import {
  AlignmentType,
  Document,
  HeadingLevel,
  LevelFormat,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from 'docx';
import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readDraftLines } from '../../../src/documents/reading/draft-lines.ts';
import { UnreadableDocx } from '../../../src/documents/reading/open-docx.ts';
import { readOutline } from '../../../src/domain/outline/read-outline.ts';

const level = (
  place: number,
  format: (typeof LevelFormat)[keyof typeof LevelFormat],
  text: string,
) => ({
  level: place,
  format,
  text,
  alignment: AlignmentType.LEFT,
});

async function linesOf(children: (Paragraph | Table)[]) {
  const document = new Document({
    numbering: {
      config: [
        {
          reference: 'muc',
          levels: [
            level(0, LevelFormat.UPPER_ROMAN, '%1.'),
            level(1, LevelFormat.DECIMAL, '%2.'),
            level(2, LevelFormat.DECIMAL, '%2.%3.'),
            level(3, LevelFormat.BULLET, '•'),
          ],
        },
      ],
    },
    sections: [{ children }],
  });
  return readDraftLines(new Uint8Array(await Packer.toArrayBuffer(document)));
}

const numbered = (text: string, place: number): Paragraph =>
  new Paragraph({ text, numbering: { reference: 'muc', level: place } });

describe('the lines of a .docx', () => {
  it('have the numbers that Word counts, which stand in no text', async () => {
    const lines = await linesOf([
      numbered('SỰ CẦN THIẾT', 0),
      numbered('Cơ sở pháp lý', 1),
      numbered('Luật Khoa học và công nghệ;', 3),
      numbered('Cơ sở thực tiễn', 1),
      numbered('Trong tỉnh', 2),
      numbered('Ngoài tỉnh', 2),
      numbered('MỤC TIÊU', 0),
      numbered('Mục tiêu chung', 1),
    ]);
    expect(lines.map(({ text }) => text)).toEqual([
      'I. SỰ CẦN THIẾT',
      '1. Cơ sở pháp lý',
      '- Luật Khoa học và công nghệ;',
      '2. Cơ sở thực tiễn',
      '2.1. Trong tỉnh',
      '2.2. Ngoài tỉnh',
      'II. MỤC TIÊU',
      '1. Mục tiêu chung',
    ]);
  });

  it('begin anew where Word restarts a list, and go on in the restarted one', async () => {
    const clause = (text: string, instance: number): Paragraph =>
      new Paragraph({ text, numbering: { reference: 'muc', level: 0, instance } });
    const lines = await linesOf([
      new Paragraph('Điều 1. Mục tiêu'),
      clause('Mục tiêu chung', 0),
      clause('Mục tiêu cụ thể', 0),
      new Paragraph('Điều 2. Nhiệm vụ'),
      clause('Nhiệm vụ chung', 1),
      clause('Nhiệm vụ cụ thể', 1),
    ]);
    expect(lines.map(({ text }) => text.split(' ')[0])).toEqual([
      'Điều',
      'I.',
      'II.',
      'Điều',
      'I.',
      'II.',
    ]);
  });

  it('tell headings by their styles where nothing is numbered, and keep what stands under each', async () => {
    const lines = await linesOf([
      new Paragraph({ text: 'Quan điểm', heading: HeadingLevel.HEADING_1 }),
      new Paragraph('Phát triển thị trường là nhiệm vụ lâu dài.'),
      new Paragraph({ text: 'Đối với doanh nghiệp', heading: HeadingLevel.HEADING_2 }),
      new Paragraph('=HYPERLINK("http://x")<b>'),
      new Paragraph({ text: 'Mục tiêu', heading: HeadingLevel.HEADING_1 }),
    ]);
    expect(readOutline(lines).clauses).toMatchObject([
      { title: 'Quan điểm', parent: -1, text: 'Phát triển thị trường là nhiệm vụ lâu dài.' },
      { title: 'Đối với doanh nghiệp', parent: 0, text: '=HYPERLINK("http://x")<b>' },
      { title: 'Mục tiêu', parent: -1, text: '' },
    ]);
  });

  it('take a title that is set in bold though it ends like a sentence, and one on the line below', async () => {
    const bold = (text: string) => new Paragraph({ children: [new TextRun({ text, bold: true })] });
    const lines = await linesOf([
      new Paragraph({
        children: [new TextRun('Chương I'), new TextRun({ text: 'QUY ĐỊNH CHUNG', break: 1 })],
      }),
      bold('Điều 1. Phạm vi điều chỉnh.'),
      new Paragraph({ children: [new TextRun('Quyết định này '), new TextRun('quy định…')] }),
    ]);
    expect(readOutline(lines).clauses).toMatchObject([
      { number: 'Chương I', title: 'QUY ĐỊNH CHUNG' },
      {
        number: 'Điều 1',
        title: 'Phạm vi điều chỉnh',
        parent: 0,
        text: 'Quyết định này quy định…',
      },
    ]);
  });

  it('are the rows of a table, cell by cell', async () => {
    const cell = (text: string) => new TableCell({ children: [new Paragraph(text)] });
    const lines = await linesOf([
      new Table({
        rows: [new TableRow({ children: [cell('1.'), cell('Sở Tài chính'), cell('500')] })],
      }),
    ]);
    expect(lines.map(({ text }) => text)).toEqual(['1.\tSở Tài chính\t500']);
    expect(readOutline(lines).clauses).toMatchObject([
      { number: '', text: '1.\tSở Tài chính\t500' },
    ]);
  });

  it('are none for another file', () => {
    const bytes = new TextEncoder().encode('%PDF-1.7');
    expect(() => readDraftLines(bytes)).toThrow(UnreadableDocx);
    expect(() => readDraftLines(zipSync({ 'xl/workbook.xml': bytes }))).toThrow(UnreadableDocx);
  });
});
