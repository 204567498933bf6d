// Runs of text as the library writes them into the file.

import type { Line, Run } from '../domain/documents/paper.ts';
import { safeText } from './safe-text.ts';

/** The runs of a line without addresses, at the size that their style says. */
export function runsXml(line: Line): string {
  let drawn = '';
  for (const run of line) drawn += runXml(run);
  return drawn;
}

function runXml({ text, bold, italic, strike, underline }: Run): string {
  let look = bold === true ? '<w:b/><w:bCs/>' : '';
  if (italic === true) look += '<w:i/><w:iCs/>';
  if (strike === true) look += '<w:strike/>';
  if (underline === true) look += '<w:u w:val="single"/>';
  const dress = look === '' ? '' : `<w:rPr>${look}</w:rPr>`;
  return `<w:r>${dress}<w:t xml:space="preserve">${escaped(safeText(text))}</w:t></w:r>`;
}

/** Whether the library itself must write it: addresses are registered with the file. */
export function hasLink(line: Line): boolean {
  return line.some(({ link }) => link !== undefined);
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (mark) => ENTITIES[mark] ?? mark);
}
