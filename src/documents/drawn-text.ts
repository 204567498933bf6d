// Runs of text as the library writes them into the file.

import type { Line, Run } from '../domain/documents/paper.ts';
import { safeText } from './safe-text.ts';

/** The runs of a line without addresses; `size` in half points, unless their style says it. */
export function runsXml(line: Line, size?: number): string {
  return line.map((run) => runXml(run, size)).join('');
}

function runXml({ text, bold, italic, strike, underline }: Run, size: number | undefined): string {
  const look = [
    bold === true ? '<w:b/><w:bCs/>' : '',
    italic === true ? '<w:i/><w:iCs/>' : '',
    strike === true ? '<w:strike/>' : '',
    size === undefined ? '' : `<w:sz w:val="${size}"/><w:szCs w:val="${size}"/>`,
    underline === true ? '<w:u w:val="single"/>' : '',
  ].join('');
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
