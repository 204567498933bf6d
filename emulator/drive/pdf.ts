// Turns a document, page or text into a PDF by LibreOffice, where it is installed.

import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { convertsToPdfBy } from '../core/conversion.ts';
import { mimeTypes } from './mime-types.ts';

/** The kinds of content that can become a PDF, with the ending by which LibreOffice knows them. */
const ENDINGS: Readonly<Record<string, string>> = {
  [mimeTypes.MICROSOFT_WORD]: 'docx',
  [mimeTypes.MICROSOFT_WORD_LEGACY]: 'doc',
  [mimeTypes.OPENDOCUMENT_TEXT]: 'odt',
  [mimeTypes.RTF]: 'rtf',
  [mimeTypes.HTML]: 'html',
  [mimeTypes.PLAIN_TEXT]: 'txt',
};

/** Texts are UTF-8; without this sign LibreOffice would guess. */
const UTF8_SIGN = [0xef, 0xbb, 0xbf];

/**
 * The content as PDF.
 * @throws Error when LibreOffice is not installed or cannot read it
 */
function pdfFrom(mimeType: string, content: Uint8Array): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), 'to-pdf-'));
  const name = `document.${ENDINGS[mimeType]}`;
  const bytes = mimeType.startsWith('text/')
    ? Uint8Array.from([...UTF8_SIGN, ...content])
    : content;
  try {
    writeFileSync(join(folder, name), bytes);
    // A profile of its own: a second LibreOffice on the same one does nothing and says nothing.
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
    const args = [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder];
    execFileSync('soffice', [...args, join(folder, name)], {
      stdio: 'ignore',
      timeout: 120_000,
    });
    return new Uint8Array(readFileSync(join(folder, 'document.pdf')));
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new Error(`A PDF needs LibreOffice ("soffice") on this machine: ${why}`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

export const pdfFromDocx = (docx: Uint8Array): Uint8Array =>
  pdfFrom(mimeTypes.MICROSOFT_WORD, docx);

convertsToPdfBy((mimeType, content) =>
  Object.hasOwn(ENDINGS, mimeType) ? pdfFrom(mimeType, content) : null,
);
