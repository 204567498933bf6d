// The foot of the text: “Nơi nhận” on the left, the signature on the right, never torn apart.

import { Paragraph, type Table } from 'docx';
import type { Paper, Signature } from '../domain/documents/paper.ts';
import { documents as words } from '../text/vi/documents.ts';
import { layoutTable } from './letterhead.ts';
import { centred, run } from './lines.ts';
import { POINT, SIZE, textWidth } from './page.ts';

/** Free height for the signer's hand and the seal. */
const SIGNING_SPACE = 76 * POINT;

/** One signature stands on the right beside “Nơi nhận”; of two, side by side, it stands below. */
export function closing(paper: Paper): Table[] {
  const whole = textWidth(paper.orientation);
  const { leftSignature } = paper;
  if (leftSignature !== undefined) {
    const half = Math.round(whole / 2);
    const both = [signature(leftSignature, true), signature(paper.signature, true)];
    return [layoutTable([half, whole - half], [both, [receivers(paper), [new Paragraph({})]]])];
  }
  const left = Math.round(whole * 0.38);
  return [layoutTable([left, whole - left], [[receivers(paper), signature(paper.signature)]])];
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

/** `held`: with what stands below, so that no page break comes between. */
function signature({ authority, position, name }: Signature, held = false): Paragraph[] {
  const keepNext = held;
  return [
    ...(authority === '' ? [] : [centred(authority.toUpperCase(), { bold: true }, { keepNext })]),
    centred(position.toUpperCase(), { bold: true }, { keepNext }),
    centred(name, { bold: true }, { spacing: { before: SIGNING_SPACE, after: 0 }, keepNext }),
  ];
}
