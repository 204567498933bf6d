import { describe, expect, it } from 'vitest';
import { type ClauseId, type CommentId, idOf } from '../../../src/domain/ids.ts';
import { type LikenessComment, likeGroups } from '../../../src/domain/likeness/likeness.ts';
import { everyVoice } from '../../../tools/replay/voices/words/by-body.ts';
import { type GoldPair, goldPairs } from './gold-pairs.ts';

const comment = (id: string, content: string, clauseText: string): LikenessComment => ({
  commentId: idOf<CommentId>(id),
  part: 'DA',
  clauseId: idOf<ClauseId>(''),
  clauseText,
  content,
  proposal: '',
});

/** The pair among everything else that was said in a year: rarity is counted over a log. */
const log = everyVoice.map(({ voice }, index) => ({
  ...comment(`v${index}`, voice.content, voice.place),
  part: voice.part,
  proposal: voice.proposal,
}));

function proposesTogether({ one, other, apart }: GoldPair): boolean {
  const pair = [
    comment('one', one, 'Mục VI.1, trang 40'),
    comment('other', other, apart ? 'Mục VII, trang 45' : 'Mục VI.1, trang 41'),
  ];
  // First, so that one of the log's own is the main comment of neither.
  return likeGroups([...pair, ...log]).some(
    ({ main, members }) => main === 'one' && members.some(({ commentId }) => commentId === 'other'),
  );
}

describe('near-duplicates among 60 pairs that a person labelled', () => {
  const judged = goldPairs.map((pair) => ({ ...pair, proposed: proposesTogether(pair) }));
  const right = judged.filter(({ same, proposed }) => same && proposed).length;

  it('has pairs of both kinds', () => {
    const same = goldPairs.filter((pair) => pair.same).length;
    expect(goldPairs).toHaveLength(60);
    expect([same, goldPairs.length - same]).toEqual([28, 32]);
  });

  it('proposes hardly a pair that is none: precision 0.95 or more', () => {
    const proposed = judged.filter((pair) => pair.proposed);
    expect(right / proposed.length).toBeGreaterThanOrEqual(0.95);
  });

  it('finds nearly all that are: recall 0.95 or more', () => {
    expect(right / judged.filter(({ same }) => same).length).toBeGreaterThanOrEqual(0.95);
  });
});
