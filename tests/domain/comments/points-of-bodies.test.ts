// What each body raised, and the comment whose answer is its own.

import { describe, expect, it } from 'vitest';
import { openPointsOf, pointsOfBodies } from '../../../src/domain/comments/points-of-bodies.ts';
import { type BodyId, type CommentId, idOf, type RoundId } from '../../../src/domain/ids.ts';
import type { Ids } from '../../../src/workbook/enums.ts';

const comment = (
  id: string,
  body: string,
  of: { into?: string; result?: Ids<'disposition'>; why?: string; decision?: string } = {},
) => ({
  commentId: idOf<CommentId>(id),
  bodyId: idOf<BodyId>(body),
  bodyName: body,
  duplicateOf: idOf<CommentId>(of.into ?? ''),
  disposition: of.result ?? null,
  explanation: of.why ?? '',
  changeRef: '',
  leaderDecision: of.decision ?? '',
});
const D4 = idOf<RoundId>('D4');

describe('the points of bodies', () => {
  it('stand under each body in the order of the log; a merged one has the main one’s answer', () => {
    const bodies = pointsOfBodies(
      [
        comment('1', 'STC', { result: 'TIEP_THU' }),
        comment('2', 'SCT', { into: '3' }),
        comment('3', 'STC', { into: '1' }),
      ],
      D4,
    );
    expect(
      bodies.map(({ bodyId, points }) => [
        bodyId,
        points.map(({ said, answer }) => `${said.commentId}→${answer.commentId}`),
      ]),
    ).toEqual([
      ['STC', ['1→1', '3→1']],
      ['SCT', ['2→1']],
    ]);
  });

  it('are refused where a merge leads nowhere or in a ring', () => {
    for (const into of ['9', '1']) {
      expect(() => pointsOfBodies([comment('1', 'STC', { into })], D4)).toThrow(
        expect.objectContaining({ code: 'COMMENTS.MERGED_NOWHERE' }),
      );
    }
  });

  it('are open without a result, without a reason, and while the leader has said nothing', () => {
    const said = [
      comment('1', 'A'),
      comment('2', 'A', { result: 'GIU_NGUYEN' }),
      comment('3', 'A', { result: 'XIN_Y_KIEN', why: 'Vì sao' }),
      comment('4', 'A', { result: 'XIN_Y_KIEN', why: 'Vì sao', decision: 'Đồng ý' }),
      comment('5', 'A', { result: 'TIEP_THU' }),
      comment('6', 'A', { into: '2' }),
    ];
    const [body] = pointsOfBodies(said, D4);
    expect(openPointsOf(body?.points ?? []).map(({ said: { commentId } }) => commentId)).toEqual([
      '1',
      '2',
      '3',
      '6',
    ]);
  });
});
