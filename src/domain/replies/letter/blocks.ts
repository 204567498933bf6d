// The lines of a letter's text as blocks: paragraphs and items of lists, lines broken by a PDF joined again.

import { flowing, type Line } from './lines.ts';
import { type Mark, markOf } from './marks.ts';
import { givesReason, startsComment } from './phrases.ts';

export interface Block {
  /** Word for word, with its own line breaks. */
  readonly raw: string;
  /** As running text, without its mark. */
  readonly text: string;
  readonly mark: Mark | null;
}

/** The blocks of lines that follow each other; each line is in exactly one. */
export function blocksOf(lines: readonly Line[]): Block[] {
  const width = widthOf(lines);
  const groups: Line[][] = [];
  for (const line of lines) {
    const group = groups[groups.length - 1];
    const before = group?.[group.length - 1];
    if (group !== undefined && before !== undefined && goesOn(before, line, width))
      group.push(line);
    else groups.push([line]);
  }
  return groups.map((group) => {
    const raw = group.map((line) => line.raw).join('\n');
    const bare = flowing(raw);
    const mark = markOf(bare);
    return { raw, text: bare.slice(mark?.length ?? 0), mark };
  });
}

/** How wide the lines are when something broke them at a margin; null for text whose lines are paragraphs. */
function widthOf(lines: readonly Line[]): number | null {
  const longest = Math.max(0, ...lines.map(({ bare }) => bare.length));
  const full = lines.filter(({ bare }) => bare.length >= longest * 0.75);
  return longest <= 130 && full.length >= 3 ? longest : null;
}

const ENDED = /[.;:!?…](?:["”’)])?$/u;

function goesOn(before: Line, line: Line, width: number | null): boolean {
  if (markOf(line.bare) !== null || givesReason(line.bare)) return false;
  const ended = ENDED.test(before.bare);
  const small = /^[\p{Ll}\d(“"&%,.;]/u.test(line.bare);
  if (line.blankBefore) return !ended && /^\p{Ll}/u.test(line.bare);
  if (ended && startsComment(line.bare)) return false;
  const full = width !== null && before.bare.length >= width * (ended ? 0.88 : 0.7);
  if (small) return !ended || full;
  return full || /,$/u.test(before.bare);
}
