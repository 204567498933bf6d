// The foot of the text: “Nơi nhận” on the left, the signature on the right, never torn apart.

import { Paragraph, type Table } from 'docx';
import type { Paper } from '../domain/documents/paper.ts';
import { documents as words } from '../text/vi/documents.ts';
import { layoutTable } from './letterhead.ts';
import { centred, run } from './lines.ts';
import { POINT, SIZE, textWidth } from './page.ts';

/** Free height for the signer's hand and the seal. */
const SIGNING_SPACE = 76 * POINT;

export function closing(paper: Paper): Table {
  const whole = textWidth(paper.orientation);
  const left = Math.round(whole * 0.38);
  return layoutTable([left, whole - left], [[receivers(paper), signature(paper)]]);
}

function receivers(paper: Paper): Paragraph[] {
  if (paper.receivers.length === 0) return [new Paragraph({ spacing: { after: 0 } })];
  const last = paper.receivers.length - 1;
  return [
    new Paragraph({
      spacing: { before: 0, after: 0 },
      children: [run(words.receivers, { size: 24, bold: true, italic: true })],
    }),
    ...paper.receivers.map(
      (name, index) =>
        new Paragraph({
          spacing: { before: 0, after: 0 },
          children: [run(`- ${name}${index === last ? '.' : ';'}`, { size: SIZE.small })],
        }),
    ),
  ];
}

function signature(paper: Paper): Paragraph[] {
  const { authority, position, name } = paper.signature;
  return [
    ...(authority === '' ? [] : [centred(authority.toUpperCase(), { bold: true })]),
    centred(position.toUpperCase(), { bold: true }),
    centred(name, { bold: true }, { spacing: { before: SIGNING_SPACE, after: 0 } }),
  ];
}
