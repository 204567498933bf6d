// Few combinations in which any two values of any two switches meet at least once.

import { chance } from '../../../emulator/core/context.ts';
import type { Setting } from './values.ts';

/** So many rows are tried for each one that is taken: the one with most new pairs wins. */
const TRIES = 6;

/**
 * Rows of one value for each question, so that every pair of values of two questions is in one of
 * them. The same seed gives the same rows.
 */
export function pairwise(
  questions: readonly (readonly Setting[])[],
  seed: number,
): (readonly Setting[])[] {
  const random = chance(`pairwise ${seed}`);
  const open = new Set(allPairs(questions));
  const rows: (readonly Setting[])[] = [];
  while (open.size > 0) {
    let best: { row: readonly Setting[]; pairs: string[] } = { row: [], pairs: [] };
    for (let at = 0; at < TRIES; at += 1) {
      const row = grown(questions, open, random);
      const pairs = pairsIn(row).filter((pair) => open.has(pair));
      if (pairs.length > best.pairs.length) best = { row, pairs };
    }
    for (const pair of best.pairs) open.delete(pair);
    if (best.pairs.length > 0) rows.push(best.row);
  }
  return rows;
}

/** Every pair of values that two questions can have, as texts. */
export function allPairs(questions: readonly (readonly Setting[])[]): string[] {
  return questions.flatMap((mine, at) =>
    mine.flatMap((one) =>
      questions.slice(at + 1).flatMap((theirs) => theirs.map((other) => pairOf(one, other))),
    ),
  );
}

/** The pairs that meet in a row. */
export function pairsIn(row: readonly Setting[]): string[] {
  return row.flatMap((one, at) => row.slice(at + 1).map((other) => pairOf(one, other)));
}

/** A row grown question by question, in the order of the questions, each time by what meets most. */
function grown(
  questions: readonly (readonly Setting[])[],
  open: ReadonlySet<string>,
  random: () => number,
): readonly Setting[] {
  const chosen = new Map<number, Setting>();
  const order = questions.map((_, at) => at).sort(() => random() - 0.5);
  for (const at of order) {
    const gains = (questions[at] ?? []).map((value) => ({
      value,
      gain: gainOf(value, at),
      by: random(),
    }));
    gains.sort((one, other) => other.gain - one.gain || one.by - other.by);
    const [first] = gains;
    if (first !== undefined) chosen.set(at, first.value);
  }
  return questions.flatMap((_, at) => chosen.get(at) ?? []);

  function gainOf(value: Setting, at: number): number {
    let gain = 0;
    for (const [other, theirs] of chosen) {
      if (open.has(other < at ? pairOf(theirs, value) : pairOf(value, theirs))) gain += 1;
    }
    return gain;
  }
}

const pairOf = (one: Setting, other: Setting): string =>
  `${one.name}=${String(one.value)} ${other.name}=${String(other.value)}`;
