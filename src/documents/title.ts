// What stands between head and text: the paper's name, whom it goes to, what it rests on.

import { AlignmentType, Paragraph } from 'docx';
import type { Paper } from '../domain/documents/paper.ts';
import { documents as words } from '../text/vi/documents.ts';
import { evenIndent } from './even-lines.ts';
import { SHORT_RULE } from './letterhead.ts';
import { centred, rule, run } from './lines.ts';
import { FIRST_LINE, POINT, TEXT_STYLE, textWidth } from './page.ts';

/** Mean width of a bold letter at 14 pt. */
const LETTER = 6.2 * POINT;
/** Where the colon of “Kính gửi:” at 14 pt stands: the dashes of several recipients go under it. */
const COLON = 50 * POINT;
const TO_INDENT = 2 * FIRST_LINE;

/** `BÁO CÁO` with its subject and rule; a công văn has its “V/v” in the head instead. */
export function titleLines(paper: Paper): Paragraph[] {
  if (paper.subject.kind === 'letter') return [];
  const { typeName, subject } = paper.subject;
  const width = textWidth(paper.orientation);
  const side = evenIndent(subject, LETTER, width);
  return [
    centred(
      typeName,
      { bold: true },
      { spacing: { before: 14 * POINT, after: 0 }, keepNext: true },
    ),
    centred(
      subject,
      { bold: true },
      {
        ...(side === 0 ? {} : { indent: { left: side, right: side } }),
        spacing: { before: 0, after: 0 },
        keepNext: true,
      },
    ),
    rule(Math.min(subject.length * LETTER, width - 2 * side) * SHORT_RULE, width),
  ];
}

/** One recipient on the line of “Kính gửi:”, several each on a line of its own. */
export function recipientLines(paper: Paper): Paragraph[] {
  const [first, ...rest] = paper.recipients;
  if (first === undefined) return [];
  if (rest.length === 0) {
    return [
      centred(`${words.to} ${first}`, {}, { spacing: { before: 12 * POINT, after: 12 * POINT } }),
    ];
  }
  const to = new Paragraph({
    indent: { left: TO_INDENT },
    spacing: { before: 12 * POINT, after: 0 },
    keepNext: true,
    children: [run(words.to)],
  });
  const last = paper.recipients.length - 1;
  const lines = paper.recipients.map(
    (name, index) =>
      new Paragraph({
        alignment: AlignmentType.LEFT,
        indent: { left: TO_INDENT + COLON + 160, hanging: 160 },
        spacing: { before: 0, after: index === last ? 12 * POINT : 0 },
        children: [run(`- ${name}${index === last ? '.' : ';'}`)],
      }),
  );
  return [to, ...lines];
}

/** Who decides, in bold capitals over the bases of a Quyết định. */
export function authorityLine(paper: Paper): Paragraph[] {
  if (paper.decides === undefined) return [];
  const spacing = { before: 12 * POINT, after: 6 * POINT };
  return [centred(paper.decides.authority, { bold: true }, { spacing, keepNext: true })];
}

/** `QUYẾT ĐỊNH:` between the bases and the first article. */
export function decidesLine(paper: Paper): Paragraph[] {
  if (paper.decides === undefined) return [];
  const spacing = { before: 12 * POINT, after: 12 * POINT };
  return [centred(paper.decides.word, { bold: true }, { spacing, keepNext: true })];
}

/** Legal bases in italics, each on its line with `;`, the last with `.`. */
export function basisLines(paper: Paper): Paragraph[] {
  const last = paper.bases.length - 1;
  return paper.bases.map(
    (basis, index) =>
      new Paragraph({
        style: TEXT_STYLE,
        children: [run(`${basis}${index === last ? '.' : ';'}`, { italic: true })],
      }),
  );
}
