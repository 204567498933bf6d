// Turns a document, page or text into another kind by LibreOffice, where it is installed.

import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { mimeTypes } from './mime-types.ts';

/** The kinds of content that LibreOffice reads as a document, with their endings. */
const ENDINGS: Readonly<Record<string, string>> = {
  [mimeTypes.MICROSOFT_WORD]: 'docx',
  [mimeTypes.MICROSOFT_WORD_LEGACY]: 'doc',
  [mimeTypes.OPENDOCUMENT_TEXT]: 'odt',
  [mimeTypes.RTF]: 'rtf',
  [mimeTypes.HTML]: 'html',
  [mimeTypes.PLAIN_TEXT]: 'txt',
};

/** The filters that write each kind; without them a page would stay a page. */
const WRITERS = {
  pdf: 'pdf',
  docx: 'docx:MS Word 2007 XML',
  odt: 'odt:writer8',
  rtf: 'rtf:Rich Text Format',
  html: 'html:HTML (StarWriter)',
  epub: 'epub:EPUB',
} as const;
export type Target = keyof typeof WRITERS;

export const isDocument = (mimeType: string): boolean => Object.hasOwn(ENDINGS, mimeType);

/** Texts are UTF-8; without this sign LibreOffice would guess. */
const UTF8_SIGN = [0xef, 0xbb, 0xbf];

/**
 * The content as another kind.
 * @throws Error when LibreOffice is not installed or cannot read it
 */
export function converted(mimeType: string, content: Uint8Array, target: Target): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), 'convert-'));
  const text = mimeType.startsWith('text/');
  try {
    const source = join(folder, `source.${ENDINGS[mimeType]}`);
    writeFileSync(source, text ? Uint8Array.from([...UTF8_SIGN, ...content]) : content);
    // A profile of its own: a second LibreOffice on the same one does nothing and says nothing.
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
    const out = join(folder, 'out');
    const args = ['--headless', '--convert-to', WRITERS[target], '--outdir', out, source];
    execFileSync('soffice', [profile, ...args], { stdio: 'ignore', timeout: 120_000 });
    return new Uint8Array(readFileSync(join(out, `source.${target}`)));
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    const what = target === 'pdf' ? 'A PDF' : `A conversion to .${target}`;
    throw new Error(`${what} needs LibreOffice ("soffice") on this machine: ${why}`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
