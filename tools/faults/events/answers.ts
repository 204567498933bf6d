// What bodies have said in a form, and whether the log holds each of it once, byte for byte.

import { enums } from '../../../src/text/vi/enums.ts';
import type { BookReader } from '../../replay/book-reader.ts';
import type { Stage } from '../stage.ts';
import type { Finding } from '../tally.ts';

/** An answer that stands in the form. */
export interface Given {
  readonly id: string;
  readonly bodyId: string;
  readonly comments: readonly string[];
}

/** Bodies answer, one after the other; a body that answers again corrects itself. */
export async function give(
  stage: Stage,
  said: readonly (readonly [bodyId: string, comments: readonly string[]])[],
): Promise<Given[]> {
  const given: Given[] = [];
  for (const [bodyId, comments] of said) {
    const { responseId } = await stage.answer(bodyId, comments);
    if (responseId === null) throw new Error(`The form refuses the answer of ${bodyId}.`);
    given.push({ id: responseId, bodyId, comments });
    await stage.minutes(2);
  }
  return given;
}

/** I1: one reply for each answer, its comments once and as they were said, the later of two in force. */
export function takenOnce(
  { book }: { readonly book: Pick<BookReader, 'rows'> },
  given: readonly Given[],
): Finding[] {
  const replies = book.rows('replies');
  const comments = book.rows('comments');
  const found: Finding[] = [];
  for (const { id, bodyId, comments: said } of given) {
    const rows = replies.filter((row) => row.text('formResponseId') === id);
    if (rows.length !== 1) found.push(wrong(`${rows.length} replies for the answer of ${bodyId}.`));
    const replyId = rows[0]?.text('replyId') ?? '';
    const kept = comments.filter((row) => row.text('replyId') === replyId);
    const isLatest = given.filter((one) => one.bodyId === bodyId).at(-1)?.id === id;
    if (!isLatest && kept.length === 0) {
      // Taken in after its own correction: it waits, whole, for a person to say what becomes of it.
      const raw = rows[0]?.text('commentsRaw') ?? '';
      const waits = rows[0]?.text('matchStatus') === enums.matchStatus.KHONG_RO;
      if (!waits) found.push(wrong(`The first answer of ${bodyId} neither counts nor waits.`));
      const missing = said.filter((text) => !raw.includes(text));
      found.push(...missing.map((text) => wrong(`${bodyId} said “${text}”, nothing holds it.`)));
      continue;
    }
    const texts = kept.map((row) => row.text('content'));
    if (replyId !== '' && texts.sort().join('\n') !== [...said].sort().join('\n')) {
      found.push(
        wrong(`${bodyId} said “${said.join('”, “')}”, the log holds “${texts.join('”, “')}”.`),
      );
    }
    const replaced = kept.filter((row) => row.text('status') === enums.commentStatus.THAY_THE);
    if (replaced.length !== (isLatest ? 0 : kept.length)) {
      found.push(wrong(`${replaced.length} of ${kept.length} comments of ${bodyId} are replaced.`));
    }
  }
  const ids = new Set(given.map(({ id }) => id));
  const strange = replies.filter((row) => !ids.has(row.text('formResponseId')));
  if (strange.length > 0) found.push(wrong(`${strange.length} replies that nobody has given.`));
  return found;
}

const wrong = (sentence: string): Finding => ({ promise: 'I1', counts: 'lost', sentence });
