// Blobs: developers.google.com/apps-script/reference/base/blob, and what a file gives of itself.

import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { inScript } from '../contract/platform.ts';

const office = !spawnSync('soffice', ['--version']).error;

describe('Blob.setDataFromString and getDataAsString', () => {
  it.each([
    ['UTF-8', [-31, -70, -65], 'ế'],
    ['UTF-16', [-2, -1, 30, -65], 'ế'],
    ['UTF-16LE', [-65, 30], 'ế'],
    ['UTF-16BE', [30, -65], 'ế'],
    ['ISO-8859-1', [63], '?'],
    ['US-ASCII', [63], '?'],
  ])('write ế in %s and read it back', async (charset, bytes, text) => {
    expect(
      await inScript(`const blob = Utilities.newBlob('').setDataFromString('ế', '${charset}');
        return [blob.getBytes(), blob.getDataAsString('${charset}')];`),
    ).toEqual([bytes, text]);
  });

  it('know é in ISO-8859-1, and no charset of one’s own making', async () => {
    expect(
      await inScript(`const blob = Utilities.newBlob('').setDataFromString('é', 'ISO-8859-1');
        return [blob.getBytes(), blob.getDataAsString('ISO-8859-1'), thrown(() => blob.getDataAsString('xyz')), thrown(() => blob.setDataFromString('a', 'xyz'))];`),
    ).toEqual([[-23], 'é', 'Invalid argument: xyz', 'Invalid argument: xyz']);
  });
});

describe('Blob.getBlob and getAllBlobs', () => {
  it('give the blob itself', async () => {
    expect(
      await inScript(
        "const blob = Utilities.newBlob('a'); return [blob.getBlob() === blob, blob.getAllBlobs().length, blob.getAllBlobs()[0] === blob];",
      ),
    ).toEqual([true, 1, true]);
  });
});

describe('Blob.getAs', () => {
  it('refuses what Google refuses, in its words', async () => {
    expect(
      await inScript(`return [thrown(() => Utilities.newBlob('a', 'application/json').getAs('application/pdf')),
        thrown(() => Utilities.newBlob('a', MimeType.PLAIN_TEXT).getAs(MimeType.PNG))];`),
    ).toEqual([
      'Converting from application/json to application/pdf is not supported.',
      'Converting from text/plain to image/png is not supported.',
    ]);
  });

  it('says of pictures that it is not built', async () => {
    expect(
      await inScript(
        "return thrown(() => Utilities.newBlob('a', MimeType.PNG).getAs(MimeType.JPEG));",
      ),
    ).toBe('not implemented: Blob.getAs from image/png to image/jpeg');
  });

  it.runIf(office)(
    'makes a PDF of a text or page; the last ending of the name makes way [O]',
    async () => {
      expect(
        await inScript(`const text = Utilities.newBlob('Kế hoạch', MimeType.PLAIN_TEXT, 'ChristmasList.12.25.2014').getAs(MimeType.PDF);
          const page = HtmlService.createHtmlOutput('<h1>Kế hoạch</h1>').getBlob().getAs('application/pdf');
          const begin = (blob) => blob.getDataAsString('ISO-8859-1').slice(0, 5);
          return [text.getName(), text.getContentType(), begin(text), begin(page)];`),
      ).toEqual(['ChristmasList.12.25.pdf', 'application/pdf', '%PDF-', '%PDF-']);
    },
    120_000,
  );
});

describe('File.getAs', () => {
  it('of a form or of another type than PDF is not supported', async () => {
    expect(
      await inScript(`const form = DriveApp.getFileById(FormApp.create('A').getId());
        const word = MimeType.MICROSOFT_WORD;
        return [thrown(() => form.getBlob()), thrown(() => DriveApp.getFileById(book.getId()).getAs(word))];`),
    ).toEqual([
      'Converting from application/vnd.google-apps.form to application/pdf is not supported.',
      'Converting from application/vnd.google-apps.spreadsheet to application/vnd.openxmlformats-officedocument.wordprocessingml.document is not supported.',
    ]);
  });
});
