// Which comments count: those of a reply that was replaced stay in the log and count no more.

import type { Row } from '../../workbook/schema.ts';

/** The comments that still stand, in their order. */
export function standing<Comment extends Pick<Row<'comments'>, 'status'>>(
  comments: readonly Comment[],
): Comment[] {
  return comments.filter(({ status }) => status !== 'THAY_THE');
}
