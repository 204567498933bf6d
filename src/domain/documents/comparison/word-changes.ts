// Two wordings side by side: removed words struck through, added words bold and underlined.

import { diffArrays } from 'diff';
import type { Line, Run } from '../paper.ts';

/** Beyond it two wordings have so little in common that each is shown whole. */
const MOST_CHANGES = 3_000;

/** A word with the space behind it, a run of signs, or a line break. */
const TOKEN =
  /\n|[\p{L}\p{M}\p{N}]+(?:[^\s\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N}]+)*[^\S\n]*|[^\s\p{L}\p{M}\p{N}]+[^\S\n]*|[^\S\n]+/gu;

export interface WordChanges {
  readonly before: readonly Line[];
  readonly after: readonly Line[];
}

/**
 * Vietnamese writes its syllables apart, so words are told by their spaces. Spaces and the form of
 * composed letters are no change. Each side holds its text whole, line by line.
 */
export function wordChanges(before: string, after: string): WordChanges {
  const [one, other] = [tokensOf(before), tokensOf(after)];
  const same = (left: string, right: string): boolean => plain(left) === plain(right);
  const changes = diffArrays(one, other, { comparator: same, maxEditLength: MOST_CHANGES }) ?? [
    { value: one, removed: true, added: false },
    { value: other, removed: false, added: true },
  ];
  const sides: { before: Run[]; after: Run[] } = { before: [], after: [] };
  // Where both have a word, each side shows its own: the spaces behind may differ.
  let at = 0;
  for (const { value, removed, added } of changes) {
    if (removed) {
      sides.before.push({ text: value.join(''), strike: true });
      at += value.length;
    } else if (added) sides.after.push({ text: value.join(''), bold: true, underline: true });
    else {
      sides.before.push({ text: one.slice(at, at + value.length).join('') });
      sides.after.push({ text: value.join('') });
      at += value.length;
    }
  }
  return { before: linesOf(sides.before), after: linesOf(sides.after) };
}

const tokensOf = (text: string): string[] => text.match(TOKEN) ?? [];
const plain = (token: string): string => (token === '\n' ? token : token.trim().normalize('NFC'));

function linesOf(runs: readonly Run[]): Line[] {
  const lines: Run[][] = [[]];
  for (const run of runs) {
    run.text.split('\n').forEach((text, index) => {
      if (index > 0) lines.push([]);
      if (text !== '') lines[lines.length - 1]?.push({ ...run, text });
    });
  }
  return lines.filter((line) => line.length > 0);
}
