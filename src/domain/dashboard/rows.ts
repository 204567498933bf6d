// What the dashboard is computed from: rows of the sheets, the day, and the office's working days.

import type { Row } from '../../workbook/schema.ts';
import type { Day } from '../day.ts';

export interface DashboardInput {
  readonly today: Day;
  /** Working days from the first day to the last, both included; 0 when the last is earlier. */
  readonly workingDays: (first: Day, last: Day) => number;
  readonly phases: readonly Row<'phases'>[];
  readonly rounds: readonly Row<'rounds'>[];
  readonly requests: readonly Row<'requests'>[];
  readonly comments: readonly Row<'comments'>[];
  readonly tasks: readonly Row<'tasks'>[];
  readonly team: readonly Row<'team'>[];
  readonly bodies: readonly Row<'bodies'>[];
  readonly mailQueue: readonly Row<'mailQueue'>[];
  readonly replies: readonly Row<'replies'>[];
}
