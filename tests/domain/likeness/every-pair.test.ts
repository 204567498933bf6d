// Looking only where comments must meet finds what holding each against every other finds.

import { describe, expect, it } from 'vitest';
import { ENOUGH, nearnessOf, Scale } from '../../../src/domain/likeness/alike.ts';
import { likeGroups } from '../../../src/domain/likeness/likeness.ts';
import { oppositionOf } from '../../../src/domain/likeness/opposition.ts';
import { type Weighed, weighComments } from '../../../src/domain/likeness/weigh-comments.ts';
import { bigLog } from './big-log.ts';

/** Who stands with whom, by the plainest way: each comment against the first of every group. */
function byEveryPair(log: ReturnType<typeof bigLog>): string[][] {
  const { weighed, vocabulary } = weighComments(log);
  const scale = new Scale(vocabulary);
  const groups: Weighed[][] = [];
  for (const one of weighed) {
    scale.lay(one);
    let best: { group: Weighed[]; likeness: number } | null = null;
    for (const group of groups) {
      const [main] = group;
      if (main === undefined) continue;
      const likeness = scale.likeness(main, 0);
      if (likeness < ENOUGH[nearnessOf(main, one)]) continue;
      if (likeness <= (best?.likeness ?? 0)) continue;
      if (group.some(({ stance }) => oppositionOf(stance, one.stance) !== null)) continue;
      best = { group, likeness };
    }
    if (best === null) groups.push([one]);
    else best.group.push(one);
  }
  return groups
    .filter(({ length }) => length > 1)
    .map((group) => group.map(({ comment }) => comment.commentId));
}

describe('groups of near-duplicates', () => {
  it.each([120, 300, 900])('are those of every pair in a log of %i', (size) => {
    const log = bigLog(size);
    const expected = byEveryPair(log);
    const found = likeGroups(log).map(({ main, members }) => [
      main,
      ...members.map(({ commentId }) => commentId),
    ]);
    expect(found).toEqual(expected);
    expect(expected.length).toBeGreaterThan(5);
  });
});
