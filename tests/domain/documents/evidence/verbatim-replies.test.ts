// Every reply word for word, also one that no cell could hold.

import { describe, expect, it } from 'vitest';
import { day, moment } from '../../../../src/domain/day.ts';
import { verbatimReplies } from '../../../../src/domain/documents/evidence/verbatim-replies.ts';
import { idOf, type ReplyId, type RoundId } from '../../../../src/domain/ids.ts';
import { documents as words } from '../../../../src/text/vi/documents.ts';
import { enums } from '../../../../src/text/vi/enums.ts';
import { evidencePapers } from '../../../../src/text/vi/papers/evidence.ts';
import type { Row } from '../../../../src/workbook/schema.ts';
import { linesOf } from '../plain-text.ts';
import { office } from '../round-d4.ts';
import { wording } from '../wordings.ts';

const reply = (id: string, at: string, commentsRaw: string, of: Partial<Row<'replies'>> = {}) =>
  ({
    replyId: idOf<ReplyId>(id),
    submittedAt: moment(at),
    bodyRaw: 'Sở Tài chính',
    positionRaw: '',
    docNoRaw: '',
    docDateRaw: '',
    signerRaw: '',
    otherRaw: '',
    matchStatus: 'KHOP',
    replacedBy: '',
    matchedRequestId: '',
    commentsRaw,
    ...of,
  }) as Row<'replies'>;

const linesFor = (
  replies: Row<'replies'>[],
  comments: { replyId: ReplyId; content: string }[] = [],
): string[] =>
  linesOf(
    verbatimReplies(
      {
        office,
        round: { roundId: idOf<RoundId>('D4'), title: 'Đợt D4' },
        today: day('2021-09-08'),
        requests: [],
        replies,
        comments,
      },
      words,
      wording('KHAC'),
      {
        own: evidencePapers,
        positions: enums.position,
        sendStates: enums.sendStatus,
        matches: enums.matchStatus,
      },
    ).blocks,
  );

describe('the replies of a round', () => {
  it('stand in the order in which they came, each line and blank line as it was', () => {
    const lines = linesFor([
      reply('TL-2', '2021-08-30T10:00', 'Hai'),
      reply('TL-1', '2021-08-29T10:00', '- Một\n\n  =1+1./.'),
    ]);
    expect(lines).toEqual([
      '1. Sở Tài chính',
      'Nhận lúc: 10 giờ 00, ngày 29/8/2021',
      'Nội dung góp ý:',
      '- Một',
      '',
      '  =1+1./.',
      '2. Sở Tài chính',
      'Nhận lúc: 10 giờ 00, ngày 30/8/2021',
      'Nội dung góp ý:',
      'Hai',
      './.',
    ]);
  });

  it('that were replaced stay, marked', () => {
    const lines = linesFor([reply('TL-1', '2021-08-29T10:00', 'Một', { matchStatus: 'THAY_THE' })]);
    expect(lines).toContain(`Ghi chú của sổ: ${enums.matchStatus.THAY_THE}`);
    expect(lines).toContain('Một');
  });

  it('that no cell could hold stand whole, from the log', () => {
    const pieces = ['a'.repeat(40_000), 'b'.repeat(40_000)];
    const replyId = idOf<ReplyId>('TL-1');
    const lines = linesFor(
      [reply('TL-1', '2021-08-29T10:00', 'a'.repeat(49_900))],
      pieces.map((content) => ({ replyId, content })),
    );
    for (const piece of pieces) expect(lines).toContain(piece);
  });
});
