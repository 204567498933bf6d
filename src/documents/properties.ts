// The file's own properties, with the office's clock in them in place of the machine's.

import { type Moment, moment } from '../domain/day.ts';
import type { Paper } from '../domain/documents/paper.ts';
import { safeText } from './safe-text.ts';

const NAMESPACES = [
  'xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"',
  'xmlns:dc="http://purl.org/dc/elements/1.1/"',
  'xmlns:dcterms="http://purl.org/dc/terms/"',
  'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"',
].join(' ');

/** `docProps/core.xml`: title, who made it and when (Vietnam is seven hours ahead of UTC all year). */
export function coreProperties(paper: Paper, madeAt: Moment): string {
  const utc = new Date(`${moment(madeAt)}:00+07:00`).toISOString().replace('.000Z', 'Z');
  const stamped = (name: string): string =>
    `<dcterms:${name} xsi:type="dcterms:W3CDTF">${utc}</dcterms:${name}>`;
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    `<cp:coreProperties ${NAMESPACES}>`,
    `<dc:title>${escaped(paper.name)}</dc:title>`,
    `<dc:creator>${escaped(paper.body)}</dc:creator>`,
    `<cp:lastModifiedBy>${escaped(paper.body)}</cp:lastModifiedBy>`,
    `<cp:revision>1</cp:revision>`,
    stamped('created'),
    stamped('modified'),
    '</cp:coreProperties>',
  ].join('');
}

function escaped(text: string): string {
  return safeText(text).replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}
