// What stands against giving tasks out, handing them over, or entering an absence.

import type { Ids } from '../../workbook/enums.ts';
import type { Day } from '../day.ts';

/** Questions of the dialogs of tasks and absences. */
export type TaskField =
  | 'taskTitle'
  | 'taskPhase'
  | 'taskPart'
  | 'taskOwner'
  | 'taskStart'
  | 'taskDue'
  | 'givenTasks'
  | 'awayMember'
  | 'awayFrom'
  | 'awayTo'
  | 'newOwner'
  | 'handoverReason';

export interface TaskProblems {
  'TASK.UNKNOWN_PERSON': { address: string };
  'TASK.MAY_NOT_ASSIGN': { who: Ids<'assigners'> };
  'TASK.UNKNOWN': { task: string };
  'TASK.LACKS': { task: string; row: number; column: 'title' | 'ownerId' | 'due' };
  /** A member that the team does not have, or who takes part no more. */
  'TASK.NO_MEMBER': { task: string; member: string };
  'TASK.NO_PHASE': { task: string; phase: string };
  /** Such an id could not stand in a link. */
  'TASK.MEMBER_ID': { member: string };
  'TASK.FORM_CLOSED': Record<never, never>;
  'HANDOVER.SAME_MEMBER': { member: string };
  /** The tasks are no more this member's, or no more open: the sheet was changed meanwhile. */
  'HANDOVER.CHANGED': { tasks: readonly string[]; member: string };
  'ABSENCE.CIRCLE': { member: string; substitute: string };
  'ABSENCE.ENDS_BEFORE': { from: Day; to: Day };
}
