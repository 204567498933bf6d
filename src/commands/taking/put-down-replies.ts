// Writes replies and all that follows from them, so that a run killed anywhere loses and doubles nothing.

import { withClauses } from '../../domain/outline/tied-comments.ts';
import type { TakenIn } from '../../domain/replies/take-in.ts';
import type { Office } from '../../ports.ts';
import type { Row } from '../../workbook/schema.ts';
import { queueReceipts } from '../sending/queue-receipts.ts';

/**
 * Puts down the replies first, unprocessed, and what a person decided about them; then what follows
 * from them; last that they are dealt with. A later run goes on from an unprocessed reply, and from
 * a decision that nothing has followed from yet (`domain/replies/tray/resolve.ts`): writes are kept
 * in their order, and each begins with a reading, which commits those before it (platform.md §2.5).
 * Must be called under the lock.
 */
export function putDownReplies(
  taken: readonly TakenIn[],
  documents: readonly Row<'documents'>[],
  office: Office,
): void {
  const { tables } = office;
  tables.append(
    'replies',
    taken.filter(({ isNew }) => isNew).map(({ reply }) => ({ ...reply, processedAt: null })),
  );
  tables.update(
    'replies',
    taken.flatMap(({ reply, decision }) =>
      decision === null ? [] : [{ key: reply.replyId, set: decision }],
    ),
  );
  const comments = taken.flatMap((one) => one.comments);
  if (comments.length > 0) {
    tables.append('comments', withClauses(comments, tables.read('clauses').rows));
  }
  // After the appending: a reply may take the place of one that came in the same sweep.
  tables.update(
    'comments',
    taken.flatMap(({ replaced }) =>
      replaced.map((key) => ({ key, set: { status: 'THAY_THE' as const } })),
    ),
  );
  tables.append('documents', documents);
  tables.update(
    'requests',
    taken.flatMap(({ request }) => (request === null ? [] : [request])),
    // When it was answered keeps a letter from being entered again.
    'last',
  );
  // Who no longer stands is told before who does: at no moment do two replies of a request stand.
  tables.update(
    'replies',
    taken.flatMap(({ reply, replacedReply }) =>
      replacedReply === null ? [] : [{ key: replacedReply, set: { replacedBy: reply.replyId } }],
    ),
  );
  // Before the end: a run that stops here finds the replies again, and the receipts that it has queued.
  queueReceipts(taken, office);
  tables.update(
    'replies',
    taken.map(({ reply, settled }) => ({ key: reply.replyId, set: settled })),
  );
}
