// Whether the letter that is being entered stands in the register of documents already.

import { repeatsOf } from '../../domain/documents/same-document.ts';
import { Problem } from '../../domain/problem.ts';
import type { Source } from '../../domain/replies/entering/entering-facts.ts';
import type { Kept } from '../../workbook/schema.ts';
import type { ReplyInput } from '../input/reply.ts';

/**
 * True when an entry of this very letter was stopped after it had been registered. Throws
 * `REPLY.LETTER_REPEATED` for any other letter of this number, body and year, unless a person has
 * looked and says it is another one, or it is what an earlier reply of the round came by.
 */
export function checkRegister(
  input: ReplyInput,
  { roundId, nameSnapshot }: Source,
  before: {
    readonly documents: readonly Kept<'documents'>[];
    readonly replies: readonly Kept<'replies'>[];
  },
): boolean {
  const letter = { number: input.docNo, issuedDate: input.docDate, organ: nameSnapshot };
  const came = before.documents.filter(({ direction }) => direction === 'DEN');
  const repeats = repeatsOf(letter, came);
  const ofRound = repeats.filter(({ relatedRound }) => relatedRound === roundId);
  const stopped = before.replies.some(
    (reply) =>
      reply.roundId === roundId &&
      reply.bodyRaw === nameSnapshot &&
      reply.formResponseId === '' &&
      reply.processedAt === null,
  );
  if (stopped && ofRound.length > 0) return true;
  const others = input.replaces ? repeats.filter((one) => !ofRound.includes(one)) : repeats;
  if (others.length === 0 || input.repeated) return false;
  throw new Problem('REPLY.LETTER_REPEATED', {
    number: input.docNo,
    documents: others.map(({ docId }) => docId),
  });
}
