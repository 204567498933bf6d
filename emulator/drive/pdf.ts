// Turns a .docx into a PDF by LibreOffice, where it is installed.

import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * The document as PDF.
 * @throws Error when LibreOffice is not installed or cannot read the document
 */
export function pdfFromDocx(docx: Uint8Array): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), 'docx-to-pdf-'));
  try {
    writeFileSync(join(folder, 'document.docx'), docx);
    // A profile of its own: a second LibreOffice on the same one does nothing and says nothing.
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
    const args = [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder];
    execFileSync('soffice', [...args, join(folder, 'document.docx')], {
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
