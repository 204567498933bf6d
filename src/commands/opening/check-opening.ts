// Whether an opening that was planned may be carried out, asked in the same words before and when it is pressed.

import type { Moment } from '../../domain/day.ts';
import { secretDrafts } from '../../domain/documents/secrecy.ts';
import { readList } from '../../domain/rounds/asked-cell.ts';
import { mayOpen } from '../../domain/rounds/may-open.ts';
import type { Opening } from './plan-opening.ts';

/** Throws the first `Problem` that forbids it as of `now`. */
export function checkOpening(
  { asOpened, meeting, invitations, round, drafts, dueAt }: Opening,
  now: Moment,
): void {
  mayOpen(asOpened, {
    invited: meeting ? 1 : invitations.length,
    secret: secretDrafts(readList(round.parts), drafts),
    dueAt,
    now,
  });
}
