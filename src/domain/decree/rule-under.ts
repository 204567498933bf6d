// The thin rule under a line: a border, or a line drawn as a shape.

import { isBlank, type Placed } from './placed.ts';
import { textWidth } from './text-width.ts';

/** A rule stands at most so many paragraphs under its line. */
const NEAR = 2;

/** The rule's length in points; null where there is none. */
export function ruleUnder(line: Placed, all: readonly Placed[]): number | null {
  const around = all.filter(
    ({ index, table, row, column }) =>
      index >= line.index &&
      index <= line.index + NEAR &&
      table === line.table &&
      (table === null || (column === line.column && row <= line.row + 1)),
  );
  for (const { paragraph, index } of around) {
    // Dashes typed in a line of their own are a rule, too, as wide as they are set.
    if (/^\s*[_—–-]{3,}\s*$/.test(paragraph.text)) return textWidth(paragraph.runs);
    const other = index > line.index && !isBlank(paragraph.text);
    if (other && paragraph.drawn.length === 0 && !paragraph.ruled) return null;
    const drawn = paragraph.drawn[paragraph.drawn.length - 1];
    if (drawn !== undefined) return drawn;
    if (paragraph.ruled) return paragraph.room - paragraph.left - paragraph.right;
  }
  return null;
}
