// Whatever comes in, is replaced or decided on, in whatever order: the sum of positions stays the invited.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { standing } from '../../../../src/domain/comments/standing.ts';
import { type Moment, moment } from '../../../../src/domain/day.ts';
import { idOf, type RequestId, type RoundId } from '../../../../src/domain/ids.ts';
import { Problem } from '../../../../src/domain/problem.ts';
import type { ReplyTexts } from '../../../../src/domain/replies/given-reply.ts';
import { codeText } from '../../../../src/domain/replies/reply-code.ts';
import { takeInReplies } from '../../../../src/domain/replies/take-in.ts';
import { afterwards, type RoundRecords } from '../../../../src/domain/replies/tray/afterwards.ts';
import { resolvedReply } from '../../../../src/domain/replies/tray/resolve.ts';
import { isWaiting } from '../../../../src/domain/replies/tray/waiting.ts';
import { countRound } from '../../../../src/domain/rounds/count-round.ts';
import { reconcileRound } from '../../../../src/domain/rounds/reconcile-round.ts';
import { enums } from '../../../../src/text/vi/enums.ts';
import { form } from '../../../../src/text/vi/form.ts';
import { columnsOf } from '../../../../src/workbook/columns.ts';
import type { Row, SheetId } from '../../../../src/workbook/schema.ts';

const BODIES = ['STC', 'STP', 'SXD', 'LN'] as const;
const NAMES = ['Sở Tài chính', 'Sở Tư pháp', 'Sở Xây dựng', 'UBND huyện Lục Nam'] as const;
const sign = (text: string) => Array.from({ length: 8 }, (_, at) => text.charCodeAt(at) || at);
const D4 = idOf<RoundId>('D4');

function blank<Id extends SheetId>(sheet: Id): Row<Id> {
  const empty = columnsOf(sheet).map(({ name, kind }) => {
    const text = kind === 'text' || kind === 'id' || kind === 'enums' || kind === 'formula';
    return [name, text ? '' : null];
  });
  // Every column of the schema is in it.
  return Object.fromEntries(empty) as Row<Id>;
}

const round: Row<'rounds'> = { ...blank('rounds'), roundId: D4, status: 'MO' };
const start: RoundRecords = {
  requests: BODIES.map((body, index) => ({
    ...blank('requests'),
    requestId: idOf<RequestId>(`PH-D4-${body}`),
    roundId: D4,
    bodyId: idOf(body),
    nameSnapshot: NAMES[index] ?? '',
    dueAt: moment('2021-08-24T09:30'),
    position: 'CHUA_TRA_LOI',
  })),
  replies: [],
  comments: [],
};

type Step =
  | {
      readonly answer: readonly {
        body: number;
        name: number | null;
        broken: boolean;
        said: number;
      }[];
    }
  | { readonly decide: number; readonly body: number };

const answer = fc.record({
  body: fc.nat(3),
  name: fc.option(fc.nat(3)),
  broken: fc.boolean(),
  said: fc.nat(4),
});
const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ answer: fc.array(answer, { minLength: 1, maxLength: 3 }) }),
  fc.record({ decide: fc.nat(9), body: fc.nat(3) }),
);

const positions = Object.entries(enums.position)
  .filter(([id]) => id !== 'CHUA_TRA_LOI')
  .map(([, label]) => label);

const shared = {
  words: { positions: enums.position, parts: enums.part },
  heads: form.words,
  cutNotice: '…',
};

function textsOf(
  {
    body,
    name,
    broken,
    said,
  }: { body: number; name: number | null; broken: boolean; said: number },
  id: string,
  at: Moment,
): ReplyTexts {
  const code = codeText(D4, idOf(BODIES[body] ?? ''), sign);
  const comments = Array.from({ length: said % 3 }, (_, index) => ({
    part: '',
    place: '',
    content: `ý ${said}.${index}`,
    proposal: '',
    reason: '',
  }));
  return {
    formResponseId: id,
    submittedAt: at,
    code: broken ? `${code.slice(0, -1)}${code.endsWith('0') ? '1' : '0'}` : code,
    bodyName: name === null ? '' : (NAMES[name] ?? ''),
    docNo: '',
    docDate: '',
    signer: '',
    position: positions[said % positions.length] ?? '',
    comments,
    other: said === 4 ? '- một\n- hai' : '',
    official: '',
  };
}

describe('a round in which answers come, replace each other and are decided on', () => {
  it('adds up after every step, with one reply standing for each body at most', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 14 }), (steps) => {
        let records = start;
        const raws = new Map<string, ReplyTexts>();
        for (const [index, one] of steps.entries()) {
          const now = moment(`2021-08-24T09:${String(10 + 3 * index).padStart(2, '0')}`);
          if ('answer' in one) {
            const texts = one.answer.map((said, at) => textsOf(said, `r${index}.${at}`, now));
            for (const raw of texts) raws.set(raw.formResponseId, raw);
            const facts = { ...shared, ...records, round, sign, now, explain: () => '' };
            for (const taken of takeInReplies(texts, facts)) records = afterwards(records, taken);
          } else {
            const waiting = records.replies.filter(isWaiting);
            const reply = waiting[one.decide % Math.max(1, waiting.length)];
            if (reply === undefined) continue;
            const requestId = idOf<RequestId>(`PH-D4-${BODIES[one.body]}`);
            const raw = raws.get(reply.formResponseId);
            if (raw === undefined) throw new Error(reply.formResponseId);
            const decision = { requestId, position: null, by: 'x', at: now };
            const facts = { ...shared, ...records, round, now, history: () => '' };
            records = afterwards(records, resolvedReply(reply, raw, decision, facts));
          }
          const counts = countRound(records.requests);
          const { agreed, withComments, disagreed, noComment, silent } = counts;
          expect(agreed + withComments + disagreed + noComment + silent).toBe(BODIES.length);
          expect(reconcileRound(records.requests, counts, standing(records.comments))).toEqual([]);
          for (const { requestId, position } of records.requests) {
            const stand = records.replies.filter(
              (row) =>
                row.matchedRequestId === requestId &&
                (row.matchStatus === 'KHOP' || row.matchStatus === 'THAY_THE') &&
                row.replacedBy === '',
            );
            expect(stand).toHaveLength(position === 'CHUA_TRA_LOI' ? 0 : 1);
          }
        }
        // Nothing that came in is lost: every answer is a row of its own.
        expect(records.replies.map((row) => row.formResponseId).sort()).toEqual(
          [...raws.keys()].sort(),
        );
      }),
      { numRuns: 150 },
    );
  });

  it('refuses a locked round, and another round’s request', () => {
    const [raw] = [
      textsOf({ body: 0, name: null, broken: true, said: 0 }, 'r', moment('2021-08-24T09:00')),
    ];
    const facts = { ...shared, ...start, round, now: raw.submittedAt, history: () => '' };
    const [taken] = takeInReplies([raw], { ...facts, sign, explain: () => '' });
    if (taken === undefined) throw new Error('nothing was taken in');
    const decision = {
      requestId: idOf<RequestId>('PH-D5-STC'),
      position: null,
      by: 'x',
      at: raw.submittedAt,
    };
    const code = (act: () => unknown) => {
      try {
        act();
      } catch (error) {
        return error instanceof Problem ? error.code : String(error);
      }
      return null;
    };
    expect(code(() => resolvedReply(taken.reply, raw, decision, facts))).toBe(
      'REPLY.NO_SUCH_REQUEST',
    );
    const locked = { ...facts, round: { ...round, status: 'KHOA' as const } };
    expect(code(() => resolvedReply(taken.reply, raw, decision, locked))).toBe(
      'REPLY.ROUND_LOCKED',
    );
  });
});
