// Paragraphs of the text, drawn as text (drawn-stretch.ts).

import { type IContext, type IXmlableObject, Paragraph } from 'docx';
import type { Line } from '../domain/documents/paper.ts';
import { placeFor, type Stretch } from './drawn-stretch.ts';
import { runsXml } from './drawn-text.ts';
import { BETWEEN, TEXT_STYLE } from './page.ts';

/** How a paragraph of the text is set. */
export interface SetLine {
  /** What stands before the runs: a heading, the mark of a point. */
  readonly lead: Line;
  readonly runs: Line;
  readonly keepNext: boolean;
  /** Air above it, in twips. */
  readonly before: number;
}

/** Paragraphs one after the other, as text. */
export class DrawnParagraphs extends Paragraph {
  constructor(private readonly stretch: Stretch) {
    super({});
  }

  override prepForXml(context: IContext): IXmlableObject {
    return { 'w:p': [placeFor(context, this.stretch)] };
  }
}

/** A paragraph without addresses: those only the library can register with the file. */
export function lineXml({ lead, runs, keepNext, before }: SetLine): string {
  const held = keepNext ? '<w:keepNext/>' : '';
  const dress = `<w:pStyle w:val="${TEXT_STYLE}"/>${held}${before === 0 ? '' : airXml(before)}`;
  return `<w:p><w:pPr>${dress}</w:pPr>${runsXml(lead)}${runsXml(runs)}</w:p>`;
}

function airXml(before: number): string {
  const { after, line, lineRule } = BETWEEN;
  return `<w:spacing w:after="${after}" w:before="${before}" w:line="${line}" w:lineRule="${lineRule}"/>`;
}
