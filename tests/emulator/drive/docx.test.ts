// Reading .docx files: platform.md §6.2.

import { Document, Packer, Paragraph, Table, TableCell, TableRow, TextRun } from 'docx';
import JSZip from 'jszip';
import { describe, expect, it } from 'vitest';
import { docxFault, docxText } from '../../../emulator/drive/docx.ts';

const cell = (text: string) => new TableCell({ children: [new Paragraph(text)] });

const summary = new Document({
  sections: [
    {
      children: [
        new Paragraph('BẢNG TỔNG HỢP Ý KIẾN'),
        new Paragraph(''),
        new Table({
          rows: [
            new TableRow({ children: [cell('Cơ quan'), cell('Ý kiến')] }),
            new TableRow({ children: [cell('Sở Tài chính'), cell('Chi < 5% & thu > 3%')] }),
          ],
        }),
        new Paragraph({
          children: [new TextRun('Bắc Giang'), new TextRun({ text: ' 2021', break: 1 })],
        }),
      ],
    },
  ],
});

const bytesOf = async (document: Document) => new Uint8Array(await Packer.toArrayBuffer(document));

describe('docxText', () => {
  it('gives a line per paragraph and a line per row of a table, cells apart by tabs', async () => {
    expect(docxText(await bytesOf(summary))).toBe(
      [
        'BẢNG TỔNG HỢP Ý KIẾN',
        '',
        'Cơ quan\tÝ kiến',
        'Sở Tài chính\tChi < 5% & thu > 3%',
        'Bắc Giang',
        ' 2021',
      ].join('\n'),
    );
  });

  it('reads archives that another program has written, packed or not', async () => {
    const zip = await JSZip.loadAsync(await bytesOf(summary));
    for (const compression of ['STORE', 'DEFLATE'] as const) {
      const again = await zip.generateAsync({
        type: 'uint8array',
        compression,
        comment: 'ghi chú',
      });
      expect(docxText(again)).toContain('Sở Tài chính\t');
      expect(docxFault(again)).toBeNull();
    }
  });
});

describe('docxFault', () => {
  const altered = async (part: string, change: (xml: string) => string) => {
    const zip = await JSZip.loadAsync(await bytesOf(summary));
    const xml = (await zip.file(part)?.async('string')) ?? '';
    return zip.file(part, change(xml)).generateAsync({ type: 'uint8array' });
  };

  it('finds nothing in what the library writes', async () => {
    expect(docxFault(await bytesOf(summary))).toBeNull();
  });

  it('finds bytes that are no archive, or one cut short', async () => {
    expect(docxFault(new TextEncoder().encode('Đây không phải văn bản'))).toMatch(/not a ZIP/);
    expect(docxFault((await bytesOf(summary)).slice(0, -100))).not.toBeNull();
  });

  it('finds an archive of another kind', async () => {
    const zip = await new JSZip().file('a.txt', 'a').generateAsync({ type: 'uint8array' });
    expect(docxFault(zip)).toMatch(/Content_Types/);
  });

  it('finds more than a Google Doc may hold, counted in characters and not in markup', async () => {
    const body = 'word/document.xml';
    const named = (count: number) =>
      altered(body, (xml) => xml.replace('Cơ quan', 'Sở Tư pháp '.repeat(count)));
    expect(docxFault(await named(92_000))).toBeNull();
    expect(docxFault(await named(93_000))).toBe('The document is too long.');
    const marked = await altered(body, (xml) =>
      xml.replace('</w:body>', `${'<w:p></w:p>'.repeat(200_000)}</w:body>`),
    );
    expect(docxFault(marked)).toBeNull();
  });

  it('finds a control character, a bare & and crossed tags in the text', async () => {
    const body = 'word/document.xml';
    const fault = async (change: (xml: string) => string) => docxFault(await altered(body, change));
    expect(await fault((xml) => xml.replace('Cơ quan', 'Cơ\u0001quan'))).toMatch(/XML forbids/);
    expect(await fault((xml) => xml.replace('Cơ quan', 'A & B'))).toMatch(/XML forbids/);
    expect(await fault((xml) => xml.replace('</w:p>', ''))).toMatch(/closed|not closed/);
  });
});
