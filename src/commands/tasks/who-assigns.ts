// Who is at the screen, and whether that person may give tasks out.

import { Problem } from '../../domain/problem.ts';
import { mayAssign, memberAt } from '../../domain/tasks/people.ts';
import type { Office } from '../../ports.ts';
import type { Kept } from '../../workbook/schema.ts';
import { problemsOf } from '../problems-of.ts';
import type { TaskBook } from './task-book.ts';

/**
 * The member at the screen, found by the address of the account. Throws `TASK.UNKNOWN_PERSON` for
 * somebody the team does not have, `TASK.MAY_NOT_ASSIGN` for one whom the setting does not name.
 */
export function assigner(
  { team, settings }: Pick<TaskBook, 'team' | 'settings'>,
  office: Office,
): Kept<'team'> {
  const found = memberAt(team, office.person);
  if (found === null) throw new Problem('TASK.UNKNOWN_PERSON', { address: office.person });
  if (!mayAssign(found, settings.whoAssigns)) {
    throw new Problem('TASK.MAY_NOT_ASSIGN', { who: settings.whoAssigns });
  }
  return found;
}

/** Why the person at the screen may give nothing out, for a dialog that opens all the same; '' when they may. */
export function assigningRefused(book: TaskBook, office: Office): string {
  const [refusal = ''] = problemsOf(() => {
    assigner(book, office);
  }, office);
  return refusal;
}
