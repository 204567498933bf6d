// The log of the open round at its full size: letters from most bodies, entered by the product's own
// rules and put straight into the sheets, where entering each by its dialog would take hours.

import '../../speak.ts';
import { day, type Moment } from '../../../src/domain/day.ts';
import { idOf, type MemberId } from '../../../src/domain/ids.ts';
import { withClauses } from '../../../src/domain/outline/tied-comments.ts';
import { enteredReply } from '../../../src/domain/replies/entering/entered-reply.ts';
import { form } from '../../../src/text/vi/form.ts';
import { wordsOf } from '../../../src/text/words.ts';
import type { Row } from '../../../src/workbook/schema.ts';
import { OWNER } from '../../replay/office-world.ts';
import { dispositionFor } from '../../replay/voices/index.ts';
import { chanceOf } from '../../replay/voices/prng.ts';
import type { Desk } from '../desk.ts';
import { SEED } from '../sizes.ts';
import { changeCells, putRows } from './put-rows.ts';
import { rowsOf } from './rows-of.ts';
import { spoken } from './spoken.ts';

const handlers = ['TV2', 'TV3', 'TV4', 'TV5', 'TV6', 'TV7'].map((id) => idOf<MemberId>(id));

/** Letters of bodies that have not answered yet, so that the log holds `comments` of them. */
export async function fillLog(
  desk: Desk,
  given: {
    readonly roundId: string;
    readonly comments: number;
    readonly silent: number;
    readonly now: Moment;
  },
): Promise<void> {
  const round = rowsOf(desk.runtime, 'rounds').find((row) => row.roundId === given.roundId);
  if (round === undefined) throw new Error(`No round ${given.roundId}`);
  const waiting = rowsOf(desk.runtime, 'requests').filter(
    (row) => row.roundId === given.roundId && row.repliedAt === null,
  );
  const replies = rowsOf(desk.runtime, 'replies');
  const standing = rowsOf(desk.runtime, 'comments');
  const documents = rowsOf(desk.runtime, 'documents');
  const writers = waiting.slice(0, waiting.length - given.silent);
  const missing = given.comments - standing.length;
  const chance = chanceOf(SEED, 'log');
  const { position, channel, part } = wordsOf('vi').enums;
  const { cutNotice, letterCut } = wordsOf('vi').replies;
  const words = { position, channel, part, heads: form.words, cutNotice, letterCut };
  const made: ReturnType<typeof enteredReply>[] = [];
  let lastComment = standing.slice(-1);
  let lastReply = replies.slice(-1);
  let lastDocument = documents.map(({ docId }) => docId);
  for (const [index, request] of writers.entries()) {
    const count =
      Math.floor(((index + 1) * missing) / writers.length) -
      Math.floor((index * missing) / writers.length);
    const entered = enteredReply(
      {
        channel: 'CONG_VAN',
        position: 'THONG_NHAT_CO_Y_KIEN',
        docNo: `${100 + index}/${request.bodyId}-VP`,
        docDate: day('2021-08-24'),
        receivedDay: day('2021-08-25'),
        signer: 'Chủ tịch',
        fileUrl: '',
        replaces: false,
        comments: Array.from({ length: count }, () => spoken(chance)),
        letter: '',
      },
      {
        round,
        source: request,
        request,
        replies: lastReply,
        comments: lastComment,
        documentIds: lastDocument,
        now: given.now,
        person: OWNER,
        words,
      },
    );
    made.push(entered);
    if (entered.comments.length > 0) lastComment = entered.comments.slice(-1).map(kept);
    lastReply = [{ ...entered.reply, rowNumber: 0 }];
    if (entered.document !== null) lastDocument = [entered.document.docId];
  }
  await putRows(
    desk.runtime,
    'replies',
    made.map(({ reply }) => reply),
  );
  await putRows(
    desk.runtime,
    'comments',
    withClauses(
      made.flatMap(({ comments }) => comments),
      rowsOf(desk.runtime, 'clauses'),
    ).map(handled),
  );
  await putRows(
    desk.runtime,
    'documents',
    made.flatMap(({ document }) => (document === null ? [] : [document])),
  );
  changeCells(
    desk.runtime,
    'requests',
    made.flatMap(({ request }, index) => {
      const writer = writers[index];
      return request === null || writer === undefined
        ? []
        : [{ rowNumber: writer.rowNumber, values: request }];
    }),
  );
  const { deeds, enums, sheets } = wordsOf('vi');
  await putRows(
    desk.runtime,
    'audit',
    made.map(({ reply, comments }, index) => ({
      at: given.now,
      by: OWNER,
      action: 'ENTER_REPLY' as const,
      entity: sheets.replies.title,
      entityId: reply.replyId,
      detail: deeds.entered(enums.channel.CONG_VAN, comments.length),
      runId: `R-BENCH${String(index).padStart(4, '0')}`,
    })),
  );
}

const kept = (row: Row<'comments'>) => ({ ...row, rowNumber: 0 });

/** What staff have done so far: of four comments one is new, one is given to somebody, two are answered. */
function handled(row: Row<'comments'>, index: number): Row<'comments'> {
  if (index % 4 === 0) return row;
  const ownerId = handlers[index % handlers.length] ?? idOf<MemberId>('TV2');
  const given = { ...row, ownerId, kind: 'NOI_DUNG' as const, severity: 'GOP_Y' as const };
  if (index % 4 === 2) return { ...given, status: 'PHAN_CONG' };
  const answer = dispositionFor(row, SEED);
  return {
    ...given,
    disposition: answer.disposition,
    explanation: answer.explanation === '' ? 'Tiếp thu, bổ sung vào dự thảo.' : answer.explanation,
    changeRef: answer.changeRef,
    status: 'DE_XUAT',
  };
}
