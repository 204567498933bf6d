// Imports and exports of documents: developers.google.com/drive/api/guides/ref-export-formats.

import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { inDrive } from './v3.ts';

const office = !spawnSync('soffice', ['--version']).error;

describe.runIf(office)('a Google Doc', () => {
  it('is made of a page or of a text, and given back as text', async () => {
    expect(
      await inDrive(`const text = (content, type) => {
          const file = Drive.Files.create({ name: 'A', mimeType: MimeType.GOOGLE_DOCS }, Utilities.newBlob(content, type));
          return Drive.Files.export(file.id, MimeType.PLAIN_TEXT, { alt: 'media' }).getDataAsString();
        };
        return [text('<h1>Kế hoạch</h1><p>Điều 1</p>', MimeType.HTML), text('Kế hoạch\\nĐiều 1', MimeType.PLAIN_TEXT)];`),
    ).toEqual(['Kế hoạch\nĐiều 1', 'Kế hoạch\nĐiều 1']);
  }, 120_000);

  it('is exported as OpenDocument, and as PDF by DriveApp under its name', async () => {
    expect(
      await inDrive(`const file = Drive.Files.create({ name: 'Kế hoạch 1.2', mimeType: MimeType.GOOGLE_DOCS }, Utilities.newBlob('a', MimeType.PLAIN_TEXT));
        const odt = Drive.Files.export(file.id, MimeType.OPENDOCUMENT_TEXT, { alt: 'media' });
        const pdf = DriveApp.getFileById(file.id).getBlob();
        const begin = (blob) => blob.getDataAsString('ISO-8859-1').slice(0, 4);
        return [odt.getName(), begin(odt), pdf.getName(), pdf.getContentType(), begin(pdf)];`),
    ).toEqual([
      'Kế hoạch 1.2.odt',
      'PK\u0003\u0004',
      'Kế hoạch 1.2.pdf',
      'application/pdf',
      '%PDF',
    ]);
  }, 120_000);
});

describe('what no document can be made of', () => {
  it('is said, not hidden', async () => {
    expect(
      await inDrive(
        "return thrown(() => Drive.Files.create({ mimeType: MimeType.GOOGLE_DOCS }, Utilities.newBlob('x', MimeType.PNG)));",
      ),
    ).toBe('not implemented: files.create: import of image/png as a Google Doc');
  });
});
