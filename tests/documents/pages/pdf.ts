// PDFs as LibreOffice prints our papers, measured with poppler's tools: lines, sizes and drawn rules in points.

import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const TOOLS = ['soffice', 'pdftotext', 'pdftohtml', 'pdftocairo'];

/** What is not installed of what the pages are measured with. */
export const lacking: readonly string[] = TOOLS.filter(
  (tool) => spawnSync(tool, [tool === 'soffice' ? '--version' : '-v']).error !== undefined,
);

/** A line of print; its text without spaces, since letters of another font stand apart in a PDF. */
export interface PrintedLine {
  readonly page: number;
  readonly text: string;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface DrawnRule {
  readonly left: number;
  readonly right: number;
  readonly y: number;
}

export interface Printed {
  readonly pages: readonly { readonly width: number; readonly height: number }[];
  readonly lines: readonly PrintedLine[];
  /** Sizes in points of the letters of a line, smallest first. */
  sizes(line: PrintedLine): number[];
  /** Flat lines drawn on the first page, from the top. */
  readonly rules: readonly DrawnRule[];
  /** Everything that is printed, without spaces. */
  readonly text: string;
}

export const unspaced = (text: string): string =>
  text.normalize('NFC').replace(/[\s\u00a0\u00ad]+/g, '');

/** Prints all files by one call; the PDFs lie beside them. */
export function print(files: ReadonlyMap<string, Uint8Array>, dir: string): Map<string, Printed> {
  mkdirSync(dir, { recursive: true });
  const paths = [...files].map(([name, bytes]) => {
    const path = join(dir, `${name}.docx`);
    writeFileSync(path, bytes);
    return path;
  });
  const profile = `-env:UserInstallation=file://${join(dir, 'profile')}`;
  execFileSync(
    'soffice',
    [profile, '--headless', '--convert-to', 'pdf', '--outdir', dir, ...paths],
    {
      stdio: 'ignore',
      timeout: 240_000,
    },
  );
  return new Map([...files.keys()].map((name) => [name, measured(join(dir, `${name}.pdf`))]));
}

const run = (tool: string, ...args: string[]): string =>
  execFileSync(tool, args, { encoding: 'utf8', maxBuffer: 1 << 28 });

function measured(pdf: string): Printed {
  const layout = run('pdftotext', '-bbox-layout', pdf, '-');
  const pages: { width: number; height: number }[] = [];
  const lines: PrintedLine[] = [];
  for (const part of layout.split('<page ').slice(1)) {
    pages.push({ width: numberOf(part, 'width'), height: numberOf(part, 'height') });
    for (const [whole] of part.matchAll(/<line [^>]*>[\s\S]*?<\/line>/g)) {
      const words = [...whole.matchAll(/<word [^>]*>([\s\S]*?)<\/word>/g)];
      lines.push({
        page: pages.length,
        text: unspaced(words.map(([, word]) => plainOf(word ?? '')).join('')),
        left: numberOf(whole, 'xMin'),
        top: numberOf(whole, 'yMin'),
        right: numberOf(whole, 'xMax'),
        bottom: numberOf(whole, 'yMax'),
      });
    }
  }
  const fragments = fragmentsOf(run('pdftohtml', '-xml', '-i', '-stdout', '-zoom', '3', pdf));
  return {
    pages,
    lines,
    sizes: (line) => {
      const own = fragments.filter(
        (one) =>
          one.page === line.page &&
          one.middle > line.top &&
          one.middle < line.bottom &&
          one.left < line.right &&
          one.left >= line.left - 2,
      );
      return [...new Set(own.map(({ size }) => size))].sort((a, b) => a - b);
    },
    rules: rulesOf(run('pdftocairo', '-svg', '-f', '1', '-l', '1', pdf, '-')),
    text: lines.map(({ text }) => text).join(''),
  };
}

const numberOf = (text: string, name: string): number =>
  Number(new RegExp(`${name}="([\\d.]+)"`).exec(text)?.[1] ?? Number.NaN);

const plainOf = (text: string): string =>
  text
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&');

interface Fragment {
  readonly page: number;
  readonly left: number;
  readonly middle: number;
  readonly size: number;
}

/** Pieces of one font with their size; pdftohtml counts at three to the point. */
function fragmentsOf(xml: string): Fragment[] {
  const sizes = new Map<string, number>();
  const found: Fragment[] = [];
  xml
    .split('<page ')
    .slice(1)
    .forEach((page, index) => {
      for (const [whole, id = ''] of page.matchAll(/<fontspec id="(\d+)"[^>]*>/g)) {
        sizes.set(id, numberOf(whole, 'size') / 3);
      }
      for (const [whole] of page.matchAll(/<text [^>]*>/g)) {
        found.push({
          page: index + 1,
          left: numberOf(whole, 'left') / 3,
          middle: (numberOf(whole, 'top') + numberOf(whole, 'height') / 2) / 3,
          size: sizes.get(/font="(\d+)"/.exec(whole)?.[1] ?? '') ?? Number.NaN,
        });
      }
    });
  return found;
}

function rulesOf(svg: string): DrawnRule[] {
  const drawn = svg.slice(svg.lastIndexOf('</defs>'));
  const found: DrawnRule[] = [];
  const pattern =
    /d="M ([\d.-]+) ([\d.-]+) L ([\d.-]+) ([\d.-]+) "[^>]*transform="matrix\(([^)]*)\)"/g;
  for (const [, x1, y1, x2, y2, matrix = ''] of drawn.matchAll(pattern)) {
    const [a = 1, , , d = 1, e = 0, f = 0] = matrix.split(',').map(Number);
    if (Math.abs(Number(y1) - Number(y2)) > 0.5) continue;
    const [from, to] = [a * Number(x1) + e, a * Number(x2) + e];
    found.push({ left: Math.min(from, to), right: Math.max(from, to), y: d * Number(y1) + f });
  }
  return found.sort((one, other) => one.y - other.y);
}
