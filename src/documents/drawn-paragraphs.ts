// Paragraphs of the text, drawn as text (drawn-stretch.ts).

import { type IContext, type IXmlableObject, Paragraph } from 'docx';
import type { Line } from '../domain/documents/paper.ts';
import { placeFor, type Stretch } from './drawn-stretch.ts';
import { runsXml } from './drawn-text.ts';
import { BETWEEN, FIRST_LINE, SIZE } from './page.ts';

/** How a paragraph of the text is set. */
export interface SetLine {
  /** What stands before the runs at the size of the document: a heading, the mark of a point. */
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
  const held = keepNext ? '<w:keepNext/>' : '<w:keepNext w:val="false"/>';
  const { after, line, lineRule } = BETWEEN;
  const spacing = `<w:spacing w:after="${after}" w:before="${before}" w:line="${line}" w:lineRule="${lineRule}"/>`;
  const dress = `${held}${spacing}<w:ind w:firstLine="${FIRST_LINE}"/><w:jc w:val="both"/>`;
  return `<w:p><w:pPr>${dress}</w:pPr>${runsXml(lead)}${runsXml(runs, SIZE.body)}</w:p>`;
}
