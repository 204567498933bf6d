// Looking only where comments must meet finds what holding each against every other finds.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ClauseId, type CommentId, idOf } from '../../../src/domain/ids.ts';
import { ENOUGH, nearnessOf, Scale } from '../../../src/domain/likeness/alike.ts';
import { type LikenessComment, likeGroups } from '../../../src/domain/likeness/likeness.ts';
import { oppositionOf } from '../../../src/domain/likeness/opposition.ts';
import { type Weighed, weighComments } from '../../../src/domain/likeness/weigh-comments.ts';
import { between, chanceOf, pick } from '../../../tools/replay/voices/prng.ts';
import { bigLog } from './big-log.ts';

/** Who stands with whom, by the plainest way: each comment against the first of every group. */
function byEveryPair(log: readonly LikenessComment[]): string[][] {
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

const found = (log: readonly LikenessComment[]): string[][] =>
  likeGroups(log).map(({ main, members }) => [main, ...members.map(({ commentId }) => commentId)]);

const WORDS =
  'thủy lợi giống cá chợ đò rừng sông cầu phố trường lớp thuốc bệnh mạng máy sách vở gạo muối'.split(
    ' ',
  );
const text = (most: number) =>
  fc.array(fc.constantFrom(...WORDS), { maxLength: most }).map((words) => words.join(' '));
/** The same few sentences again and again, each with words of its own after it. */
const SENTENCES = [
  'thủy lợi giống cá sông cầu',
  'trường lớp sách vở mạng máy',
  'chợ phố đò rừng gạo',
] as const;
const asked = fc.constantFrom('', '', '5 máy', '7 máy', '5 máy và 7 lớp', '12 lớp');
const sentence = fc
  .tuple(fc.constantFrom(...SENTENCES), asked, text(4))
  .map((parts) => parts.join(' ').replace(/ +/g, ' ').trim());

/** Few words, few places, and proposals long enough to hide that the contents are alike. */
const logs = fc
  .array(
    fc.record({
      part: fc.constantFrom('DA', 'TTR', null),
      clauseId: fc.constantFrom('', 'MD-DA-0001', 'MD-DA-0002').map((id) => idOf<ClauseId>(id)),
      clauseText: fc.constantFrom('', 'Mục II.3'),
      content: sentence,
      proposal: fc.oneof(fc.constant(''), text(14)),
    }),
    { minLength: 8, maxLength: 40 },
  )
  .map((comments) =>
    comments.map(
      (one, at): LikenessComment => ({ ...one, commentId: idOf<CommentId>(`GY-${at}`) }),
    ),
  );

describe('groups of near-duplicates', () => {
  it.each([120, 300, 900])('are those of every pair in a log of %i', (size) => {
    const log = bigLog(size);
    const expected = byEveryPair(log);
    expect(found(log)).toEqual(expected);
    expect(expected.length).toBeGreaterThan(5);
  });

  it('are those of every pair in logs where some propose a wording and some do not', () => {
    let groups = 0;
    fc.assert(
      fc.property(logs, (log) => {
        const expected = byEveryPair(log);
        groups += expected.length;
        expect(found(log)).toEqual(expected);
      }),
      { numRuns: 300 },
    );
    expect(groups).toBeGreaterThan(300);
  });

  it('are those of every pair where hundreds speak of one clause or ask for one number', () => {
    const chance = chanceOf(7, 'crowded');
    const some = (most: number) =>
      Array.from(
        { length: between(chance, 0, most) },
        () => WORDS[between(chance, 0, WORDS.length - 1)],
      ).join(' ');
    const log = Array.from({ length: 1_200 }, (_, at): LikenessComment => {
      const crowd = between(chance, 0, 3) > 0;
      const number = pick(chance, ['', crowd ? '5 máy' : `${between(chance, 6, 90)} máy`]);
      return {
        commentId: idOf<CommentId>(`GY-${at}`),
        part: pick(chance, ['DA', 'TTR']),
        clauseId: idOf<ClauseId>(''),
        clauseText: crowd ? 'Mục II.3' : `Mục III.${between(chance, 1, 40)}`,
        content: `${pick(chance, SENTENCES)} ${number} ${some(9)}`,
        proposal: pick(chance, ['', some(14)]),
      };
    });
    const expected = byEveryPair(log);
    expect(found(log)).toEqual(expected);
    expect(expected.length).toBeGreaterThan(100);
  });

  it('have the same words of two files, though a long comment has more of them to spare', () => {
    const common = ['giống', 'cá', 'chợ', 'đò', 'rừng', 'sông', 'cầu', 'phố'];
    const contents = [
      ['DA', [...common.slice(0, 4), 'thủy', ...common.slice(4)].join(' ')],
      ['DA', 'thủy'],
      ...Array.from({ length: 8 }, () => ['DA', common.join(' ')] as const),
      ['TTR', 'thủy'],
    ] as const;
    const log = contents.map(
      ([part, content], at): LikenessComment => ({
        ...{ part, content, proposal: '', clauseText: '' },
        clauseId: idOf<ClauseId>(''),
        commentId: idOf<CommentId>(`GY-${at}`),
      }),
    );
    expect(byEveryPair(log)).toContainEqual(['GY-1', 'GY-10']);
    expect(found(log)).toEqual(byEveryPair(log));
  });
});
