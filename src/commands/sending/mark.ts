// The mark in the one cell that says which mail is in flight, under which claim (platform.md §13.3).

import { idOf, type MailId } from '../../domain/ids.ts';
import type { SendingMark } from '../../domain/outbox/settle-claims.ts';

/** Neither a claim nor a mail's id holds it, and no cell can take a text with it for a date. */
const BETWEEN = '_';

/**
 * The mark as the cell holds it: one call writes it, because nothing could misread it.
 * @example markOf({ claimId: 'R-KSNXMSG0-TH-00030', mailId: idOf('TH-00031') }) //=> 'R-KSNXMSG0-TH-00030_TH-00031'
 */
export function markOf({ claimId, mailId }: SendingMark): string {
  return `${claimId}${BETWEEN}${mailId}`;
}

/** The mark in a cell: null when none was ever made, `NONE_KEPT` when what stands there is no mark. */
export function markIn(cell: string): SendingMark | null | 'NONE_KEPT' {
  if (cell === '') return null;
  const [claimId = '', mailId = '', ...more] = cell.split(BETWEEN);
  if (claimId === '' || mailId === '' || more.length > 0) return 'NONE_KEPT';
  return { claimId, mailId: idOf<MailId>(mailId) };
}
