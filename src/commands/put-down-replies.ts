// Writes replies and all that follows from them, so that a run killed anywhere loses and doubles nothing.

import type { TakenIn } from '../domain/replies/take-in.ts';
import type { Office } from '../ports.ts';
import type { Row } from '../workbook/schema.ts';

/**
 * Puts down the replies first, unprocessed; then what follows from them; last that they are
 * processed. A later run goes on from an unprocessed reply: writes are kept in their order, and
 * each begins with a reading, which commits those before it (platform.md §2.5). Must be called
 * under the lock.
 */
export function putDownReplies(
  taken: readonly TakenIn[],
  documents: readonly Row<'documents'>[],
  { tables }: Office,
): void {
  tables.append(
    'replies',
    taken.filter(({ isNew }) => isNew).map(({ reply }) => ({ ...reply, processedAt: null })),
  );
  tables.update(
    'comments',
    taken.flatMap(({ replaced }) =>
      replaced.map((key) => ({ key, set: { status: 'THAY_THE' as const } })),
    ),
  );
  tables.append(
    'comments',
    taken.flatMap(({ comments }) => comments),
  );
  tables.append('documents', documents);
  tables.update(
    'requests',
    taken.flatMap(({ request }) => (request === null ? [] : [request])),
  );
  tables.update(
    'replies',
    taken.map(({ reply }) => ({ key: reply.replyId, set: { processedAt: reply.processedAt } })),
  );
}
