// Turns a drawing into a PDF by LibreOffice and that into pixels by poppler, where they are installed.

import { execFileSync } from 'node:child_process';
import { mimeTypes } from './mime-types.ts';
import { converted } from './office-convert.ts';

/** A drawing with its size in pixels. */
export interface Vectors {
  width: number;
  height: number;
  svg: string;
}

const spaces = (names: readonly string[]): string =>
  names
    .map((pair) => pair.split('='))
    .map(([short, long]) => ` xmlns:${short}="urn:oasis:names:tc:opendocument:xmlns:${long}:1.0"`)
    .join('');

const NAMES = spaces([
  ...['office=office', 'style=style', 'text=text', 'draw=drawing'],
  ...['fo=xsl-fo-compatible', 'svg=svg-compatible'],
]);

/**
 * A text document of one page without margins that the drawing fills: LibreOffice for texts is
 * enough to print it, the one for drawings need not be there.
 */
function onePage({ width, height, svg }: Vectors): string {
  const [across, down] = [width, height].map((pixels) => `${pixels * 0.75}pt`);
  const page = `fo:page-width="${across}" fo:page-height="${down}" fo:margin="0pt"`;
  const place =
    'style:wrap="run-through" style:vertical-pos="from-top" style:vertical-rel="page" ' +
    'style:horizontal-pos="from-left" style:horizontal-rel="page" ' +
    'fo:margin="0pt" fo:padding="0pt" fo:border="none"';
  const frame =
    'draw:style-name="place" text:anchor-type="page" text:anchor-page-number="1" ' +
    `svg:x="0pt" svg:y="0pt" svg:width="${across}" svg:height="${down}"`;
  const data = Buffer.from(svg, 'utf8').toString('base64');
  return `<?xml version="1.0" encoding="UTF-8"?>
<office:document${NAMES} office:version="1.2" office:mimetype="${mimeTypes.OPENDOCUMENT_TEXT}">
<office:automatic-styles>
<style:page-layout style:name="page"><style:page-layout-properties ${page}/></style:page-layout>
<style:style style:name="place" style:family="graphic"><style:graphic-properties ${place}/></style:style>
</office:automatic-styles>
<office:master-styles><style:master-page style:name="Standard" style:page-layout-name="page"/></office:master-styles>
<office:body><office:text><draw:frame ${frame}><draw:image><office:binary-data>${data}</office:binary-data></draw:image></draw:frame><text:p/></office:text></office:body>
</office:document>`;
}

/**
 * The drawing as PDF.
 * @throws Error when LibreOffice is not installed
 */
export function pdfOfVectors(vectors: Vectors): Uint8Array {
  const page = new TextEncoder().encode(onePage(vectors));
  return converted(mimeTypes.OPENDOCUMENT_TEXT, page, 'pdf');
}

/**
 * The drawing in pixels.
 * @throws Error when LibreOffice or poppler's `pdftoppm` is not installed
 */
export function pixelsOfVectors(vectors: Vectors, kind: 'png' | 'jpeg'): Uint8Array {
  const pdf = pdfOfVectors(vectors);
  const size = ['-scale-to-x', String(vectors.width), '-scale-to-y', String(vectors.height)];
  try {
    const input = { input: pdf, maxBuffer: 2 ** 28, timeout: 120_000 };
    return new Uint8Array(execFileSync('pdftoppm', [`-${kind}`, '-singlefile', ...size], input));
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new Error(`A picture needs poppler ("pdftoppm") on this machine: ${why}`);
  }
}
