// The pictures of docs/documents: the first page of every kind of document, as LibreOffice prints it.

import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { documentsOfThePlan } from './documents-of-plan.ts';

/** Dots to the inch: the text can be read, and a file is small. */
const DENSITY = '70';

/** Writes one picture for each kind; needs LibreOffice and poppler's tools. Returns their paths. */
export async function pictureDocuments(folder: string): Promise<string[]> {
  const { made } = await documentsOfThePlan();
  const dir = await mkdtemp(join(tmpdir(), 'so-de-an-papers-'));
  try {
    await mkdir(folder, { recursive: true });
    const paths = made.map(({ name }) => join(dir, `${name}.docx`));
    for (const [index, { bytes }] of made.entries()) await writeFile(paths[index] ?? '', bytes);
    const profile = `-env:UserInstallation=file://${join(dir, 'profile')}`;
    execFileSync(
      'soffice',
      [profile, '--headless', '--convert-to', 'pdf', '--outdir', dir, ...paths],
      {
        stdio: 'ignore',
      },
    );
    return made.map(({ name }) => {
      const file = join(folder, name.toLowerCase().replace(/_/g, '-'));
      const pdf = join(dir, `${name}.pdf`);
      execFileSync('pdftoppm', ['-r', DENSITY, '-gray', '-png', '-singlefile', pdf, file]);
      return `${file}.png`;
    });
  } finally {
    await rm(dir, { recursive: true });
  }
}
