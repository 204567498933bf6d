// Small pieces of WordprocessingML: escaped text, measures, elements.

import { forbiddenInXml } from '../../drive/docx.ts';

/** Text as XML takes it; signs that XML forbids are left out. */
export const escaped = (text: string): string =>
  text
    .replace(forbiddenInXml, '')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;');

/** Points in twentieths, as lengths are told. */
export const twips = (points: number): number => Math.round(points * 20);

/** An empty element with its attributes; those that are undefined are left out. */
export function element(
  name: string,
  attributes: Record<string, string | number | undefined> = {},
): string {
  const told = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` w:${key}="${escaped(String(value))}"`);
  return `<w:${name}${told.join('')}/>`;
}

/** A switch such as bold: on, off, or not told. */
export const toggle = (name: string, value: boolean | undefined): string =>
  value === undefined ? '' : element(name, value ? {} : { val: 0 });

/** Wraps what is not blank. */
export const wrapped = (name: string, inner: string): string =>
  inner === '' ? '' : `<w:${name}>${inner}</w:${name}>`;

const namespaces = [
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"',
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"',
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
  'xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
  'xmlns:o="urn:schemas-microsoft-com:office:office"',
].join(' ');

/** A part of the package with its root element. */
export const part = (root: string, inner: string): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:${root} ${namespaces}>${inner}</w:${root}>`;
