// The pictures of docs/documents: a page of every kind of document, as LibreOffice prints it.

import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { documentsOfThePlan } from './documents-of-plan.ts';
import { greyPng } from './grey-png.ts';

/** Dots to the inch: the text can be read, and a file is small. */
const DENSITY = '70';

/** The table of a round begins below the figures that lead to it, on the second page. */
const pageOf = (document: string): string => (document.startsWith('BANG_TONG_HOP') ? '2' : '1');

/** @example pictureName('DU_THAO_BC') //=> 'du-thao-bc.png' */
export const pictureName = (document: string): string =>
  `${document.toLowerCase().replace(/_/g, '-')}.png`;

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
    return await Promise.all(
      made.map(async ({ name }) => {
        const page = join(dir, name);
        const only = ['-f', pageOf(name), '-singlefile'];
        execFileSync('pdftoppm', ['-r', DENSITY, '-gray', ...only, `${page}.pdf`, page]);
        const file = join(folder, pictureName(name));
        await writeFile(file, greyPng(await readFile(`${page}.pgm`)));
        return file;
      }),
    );
  } finally {
    await rm(dir, { recursive: true });
  }
}
