// The boxed words under the number: urgency in red as the decree has it, and the draft's number.

import { AlignmentType, BorderStyle, Paragraph } from 'docx';
import { documents as words } from '../text/vi/documents.ts';
import type { Ids } from '../workbook/enums.ts';
import { run } from './lines.ts';
import { MILLIMETRE, POINT } from './page.ts';

/** Widths in millimetres (Phụ lục I, Mục III.2); all are 8 mm high. */
const WIDTH = { KHAN: 20, THUONG_KHAN: 40, HOA_TOC: 30 } as const;

export function urgencyStamp(
  urgency: Exclude<Ids<'urgency'>, 'THUONG'>,
  column: number,
): Paragraph {
  return boxed(words.urgency[urgency], WIDTH[urgency], column, 'FF0000');
}

/** A habit of offices, no element of the decree. */
export function draftStamp(text: string, column: number): Paragraph {
  return boxed(text, 46, column, '000000');
}

function boxed(text: string, millimetres: number, column: number, color: string): Paragraph {
  const side = Math.max(0, Math.round((column - millimetres * MILLIMETRE) / 2));
  const edge = { style: BorderStyle.SINGLE, size: 8, color };
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    indent: { left: side, right: side },
    spacing: { before: 10 * POINT, after: 4 * POINT },
    border: {
      top: { ...edge, space: 3 },
      bottom: { ...edge, space: 3 },
      left: { ...edge, space: 0 },
      right: { ...edge, space: 0 },
    },
    children: [run(text, { size: 26, bold: true, color })],
  });
}
