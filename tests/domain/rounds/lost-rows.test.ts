// Rows that rest on one which is gone.

import { expect, it } from 'vitest';
import {
  type BodyId,
  type CommentId,
  idOf,
  type ReplyId,
  type RequestId,
} from '../../../src/domain/ids.ts';
import { lostRows } from '../../../src/domain/rounds/lost-rows.ts';

const comment = (id: string, reply: string) => ({
  commentId: idOf<CommentId>(id),
  replyId: idOf<ReplyId>(reply),
});
const request = (id: string, body: string) => ({
  requestId: idOf<RequestId>(id),
  bodyId: idOf<BodyId>(body),
});
const replies = [{ replyId: idOf<ReplyId>('TL-1') }];
const bodies = [{ bodyId: idOf<BodyId>('STC') }];

it('names comments without their reply and requests without their body, by their ids', () => {
  const rows = {
    comments: [comment('GY-1', 'TL-1'), comment('GY-2', 'TL-2')],
    requests: [request('PH-STC', 'STC'), request('PH-SNV', 'SNV')],
  };
  expect(lostRows(rows, replies, bodies)).toEqual([
    { code: 'BODY_GONE', requestId: 'PH-SNV', bodyId: 'SNV' },
    { code: 'REPLY_GONE', commentId: 'GY-2', replyId: 'TL-2' },
  ]);
});

it('asks no reply for a comment that was written into the log by hand', () => {
  const rows = { comments: [comment('GY-3', '')], requests: [] };
  expect(lostRows(rows, replies, bodies)).toEqual([]);
});
