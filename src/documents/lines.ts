// Lines of text and thin rules, the small pieces that every part of a paper is set from.

import {
  AlignmentType,
  BorderStyle,
  ExternalHyperlink,
  type IParagraphOptions,
  Paragraph,
  TextRun,
  UnderlineType,
} from 'docx';
import type { Line } from '../domain/documents/paper.ts';
import { safeText } from './safe-text.ts';

export interface LineLook {
  /** In half points. */
  readonly size?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly strike?: boolean;
  readonly underline?: boolean;
  /** RRGGBB */
  readonly color?: string;
}

/** Only what differs from its paragraph's style: a table of thousands of rows is made of such runs. */
export function run(text: string, look: LineLook = {}): TextRun {
  return new TextRun({
    text: safeText(text),
    ...(look.size === undefined ? {} : { size: look.size }),
    ...(look.bold === true ? { bold: true } : {}),
    ...(look.italic === true ? { italics: true } : {}),
    ...(look.strike === true ? { strike: true } : {}),
    ...(look.underline === true ? { underline: { type: UnderlineType.SINGLE } } : {}),
    ...(look.color === undefined ? {} : { color: look.color }),
  });
}

/** The runs of a line, at the size of their paragraph's style. */
export function runsOf(line: Line): (TextRun | ExternalHyperlink)[] {
  return line.map((part) => {
    const { text, link: address, ...look } = part;
    const set = run(text, look);
    const link = address === undefined ? null : safeAddress(address);
    return link === null ? set : new ExternalHyperlink({ link, children: [set] });
  });
}

/** Only what a browser opens as a page; an address in a cell may be anything. */
function safeAddress(address: string): string | null {
  return /^https:\/\/[^\s"<>\\^`{|}]+$/.test(address) ? address : null;
}

/** One centred line, single spaced, as header and signature are set. */
export function centred(text: string, look: LineLook, options: IParagraphOptions = {}): Paragraph {
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    spacing: { before: 0, after: 0 },
    ...options,
    children: [run(text, look)],
  });
}

/**
 * A thin rule of this length, centred in a column of this width (both in twips): the upper border
 * of a low paragraph, the one kind of rule that Word, LibreOffice and Google Docs all keep in place.
 */
export function rule(length: number, width: number, options: IParagraphOptions = {}): Paragraph {
  const side = Math.max(0, Math.round((width - length) / 2));
  return new Paragraph({
    indent: { left: side, right: side },
    spacing: { before: 50, after: 0, line: 100, lineRule: 'exact' },
    border: { top: { style: BorderStyle.SINGLE, size: 6, space: 1, color: '000000' } },
    run: { size: 8 },
    ...options,
  });
}
