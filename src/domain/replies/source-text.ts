// The source of a comment: what was given, word for word, as it stays when staff edit the comment later.

import { shownInCell } from './cell-parts.ts';
import type { CommentHeads, GivenComment } from './given-reply.ts';

/**
 * A comment given in fields, as one text: what stands alone as it is, several fields each under
 * the title it was asked by; shortened only where one cell cannot hold it.
 * @example sourceOf({ place: 'II', content: 'Bổ sung', proposal: '', reason: '' }, heads, '…')
 *   //=> 'Vị trí (mục, trang): II\nNội dung góp ý: Bổ sung'
 */
export function sourceOf(
  comment: Pick<GivenComment, 'place' | 'content' | 'proposal' | 'reason'>,
  heads: Pick<CommentHeads, 'place' | 'content' | 'proposal' | 'reason'>,
  cutNotice: string,
): string {
  const asked = ['place', 'content', 'proposal', 'reason'] as const;
  const answered = asked.filter((name) => comment[name] !== '');
  const alone = answered.length === 1 && answered[0] === 'content';
  const text = alone
    ? comment.content
    : answered.map((name) => `${heads[name]}: ${comment[name]}`).join('\n');
  return shownInCell(text, cutNotice);
}
