// What speaks against a task as it is about to be given out: told, never forbidden.

import type { Row } from '../../workbook/schema.ts';
import { type Calendar, type DayOff, dayOff } from '../calendar/calendar.ts';
import type { Day } from '../day.ts';
import type { MemberId } from '../ids.ts';
import { isAwayBetween } from './absence.ts';
import { isOverload, type LoadedTask, touchesWeek, type WeekLoad } from './workload.ts';

export type TaskWarning =
  | { readonly kind: 'START_OFF' | 'DUE_OFF'; readonly off: DayOff }
  | { readonly kind: 'DUE_PAST'; readonly due: Day }
  | { readonly kind: 'BEFORE_START'; readonly start: Day; readonly due: Day }
  | {
      readonly kind: 'OUTSIDE_PHASE';
      readonly phase: string;
      readonly start: Day;
      readonly end: Day;
    }
  | {
      readonly kind: 'OWNER_AWAY';
      readonly from: Day;
      readonly to: Day | null;
      readonly substituteId: MemberId;
    }
  | { readonly kind: 'OVERLOAD'; readonly monday: Day; readonly count: number };

export interface WarningFacts {
  readonly today: Day;
  readonly calendar: Calendar;
  /** The phase of the task; undefined when it names none. */
  readonly phase: Pick<Row<'phases'>, 'phaseId' | 'planStart' | 'planEnd'> | undefined;
  readonly owner: Pick<Row<'team'>, 'absentFrom' | 'absentTo' | 'substituteId'>;
  /** The owner's load in each week, with everything that is about to be given out. */
  readonly loads: readonly WeekLoad[];
  readonly allowed: number;
}

export function taskWarnings(task: LoadedTask, facts: WarningFacts): TaskWarning[] {
  const { start, due } = task;
  const { calendar, phase, owner, today } = facts;
  const startOff = start === null ? null : dayOff(calendar, start);
  const dueOff = due === null ? null : dayOff(calendar, due);
  const warnings: TaskWarning[] = [];
  if (startOff !== null) warnings.push({ kind: 'START_OFF', off: startOff });
  if (dueOff !== null) warnings.push({ kind: 'DUE_OFF', off: dueOff });
  if (due !== null && due < today) warnings.push({ kind: 'DUE_PAST', due });
  if (start !== null && due !== null && due < start) {
    warnings.push({ kind: 'BEFORE_START', start, due });
  }
  if (phase?.planStart != null && phase.planEnd !== null) {
    const { planStart, planEnd } = phase;
    const early = (start ?? due ?? planStart) < planStart;
    const late = (due ?? start ?? planEnd) > planEnd;
    if (early || late) {
      warnings.push({
        kind: 'OUTSIDE_PHASE',
        phase: phase.phaseId,
        start: planStart,
        end: planEnd,
      });
    }
  }
  const first = start ?? due;
  if (first !== null && owner.absentFrom !== null && isAwayBetween(owner, first, due ?? first)) {
    const { absentFrom, absentTo, substituteId } = owner;
    warnings.push({ kind: 'OWNER_AWAY', from: absentFrom, to: absentTo, substituteId });
  }
  const over = facts.loads.find(
    ({ monday, count }) => isOverload(count, facts.allowed) && touchesWeek(task, monday),
  );
  if (over !== undefined) {
    warnings.push({ kind: 'OVERLOAD', monday: over.monday, count: over.count });
  }
  return warnings;
}
