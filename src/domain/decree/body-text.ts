// The text: how its paragraphs are set, its numbering, its closing mark (Mục II.6, V.6).

import type { Anatomy } from './anatomy.ts';
import { closingFindings } from './closing-mark.ts';
import { headingOf, numberingFindings } from './headings.ts';
import { finding, lookFindings, sizeTold } from './look-findings.ts';
import { isBlank, type Placed, pieceOf } from './placed.ts';
import type { Finding } from './rules.ts';

const CENTIMETRE = 72 / 2.54;
/** Two indents are right, 1 cm and 1.27 cm; programs round them. */
const INDENTS = [1, 1.27];
const SLACK = 0.06;
/** A line of the text holds about as many letters; shorter paragraphs show no ragged edge. */
const ONE_LINE = 60;

export function textFindings(anatomy: Anatomy): Finding[] {
  const { text, kind } = anatomy;
  if (kind === 'KHAC') return [];
  return [
    ...text.flatMap((at, index) => [
      ...lookOfParagraph(at),
      ...settingOf(at),
      ...gapFindings(at, text[index + 1]),
    ]),
    ...numberingFindings(text),
    ...closingFindings(anatomy),
  ];
}

function lookOfParagraph(at: Placed): Finding[] {
  const heading = headingOf(at);
  if (heading !== null) return lookFindings(heading.element, heading.piece);
  // Notes under a table and remarks in brackets are set in italics; text is not.
  const { text } = at.paragraph;
  const isNote = /^\s*(\(|ghi chú|chú thích|cách tính)/iu.test(text) || text.length < ONE_LINE;
  return lookFindings('TEXT', pieceOf(at)).filter(
    ({ rule }) => !(isNote && rule === 'TEXT.ITALIC'),
  );
}

function settingOf(at: Placed): Finding[] {
  const { paragraph } = at;
  if (paragraph.align === 'center' || paragraph.ruled) return [];
  const found: Finding[] = [];
  const { text, align, line } = paragraph;
  if (align !== 'justify' && text.length > ONE_LINE) found.push(finding('TEXT_JUSTIFIED', text));
  const indent = (paragraph.left + paragraph.firstLine) / CENTIMETRE;
  const right = INDENTS.some((one) => Math.abs(indent - one) <= SLACK);
  // By tab or spaces it looks the same; lists that the program numbers hang by their own indents.
  const otherwise =
    /^[\t ]/.test(text) || paragraph.listed || paragraph.left > 20 || align === 'right';
  if (!right && !otherwise && headingOf(at) === null) {
    found.push(
      finding(
        'TEXT_INDENT',
        text,
        `${String(Math.round(indent * 100) / 100).replace('.', ',')} cm`,
      ),
    );
  }
  if (line.kind === 'multiple' && (line.lines < 0.99 || line.lines > 1.51)) {
    found.push(
      finding('TEXT_LINES', text, String(Math.round(line.lines * 100) / 100).replace('.', ',')),
    );
  }
  const size = Math.max(0, ...paragraph.runs.map((run) => run.size));
  if (line.kind === 'exact' && (line.points < size * 1.1 || line.points > size * 1.8)) {
    found.push(finding('TEXT_LINES', text, sizeTold(line.points)));
  }
  return found;
}

/** Word lays the larger of the two gaps between paragraphs, LibreOffice their sum: either may do. */
function gapFindings(at: Placed, next: Placed | undefined): Finding[] {
  if (next === undefined || next.index !== at.index + 1 || isBlank(next.paragraph.text)) return [];
  const [over, under] = [at.paragraph, next.paragraph];
  if (over.align === 'center' || under.align === 'center') return [];
  const gap = Math.max(over.after, under.before);
  return gap < 5.9 && over.after + under.before < 5.9
    ? [finding('TEXT_GAP', under.text, `${String(gap)} pt`)]
    : [];
}
