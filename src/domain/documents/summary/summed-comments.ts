// The figures of the comments of several rounds together.

import type { PrintedComments } from '../facts.ts';

/** Each figure is the sum of those of the rounds; no comment may be in two of them. */
export function summedComments(rounds: readonly PrintedComments[]): PrintedComments {
  const sum = (figure: keyof PrintedComments): number =>
    rounds.reduce((total, counts) => total + counts[figure], 0);
  return {
    total: sum('total'),
    matters: sum('matters'),
    accepted: sum('accepted'),
    partly: sum('partly'),
    explained: sum('explained'),
    unanswered: sum('unanswered'),
    leader: sum('leader'),
    noted: sum('noted'),
    outOfScope: sum('outOfScope'),
  };
}
