// A new due moment for a round that is open or was closed: what it may be, and what it leads to.

import type { Row } from '../../workbook/schema.ts';
import {
  addWorkingDays,
  type Calendar,
  type DayOff,
  dayOff,
  rollForward,
  workingDaysLeft,
} from '../calendar/calendar.ts';
import { laterOf } from '../calendar/earlier-later.ts';
import { daysOffBetween, type OffSpan, offSpans } from '../calendar/off-spans.ts';
import { type Day, dayOfMoment, type Moment, moment, plusDays } from '../day.ts';
import type { PhaseId } from '../ids.ts';
import { pushForward } from '../plan/push-forward.ts';
import type { SchedulePhase } from '../plan/works.ts';
import { Problem } from '../problem.ts';
import { hasAnswered } from './count-round.ts';
import { LONGEST_REPLY_PERIOD } from './may-open.ts';

/** Working days by which offices extend; what the dialog offers beside the day that is typed. */
const USUAL_EXTENSIONS = [2, 3, 5, 7] as const;

/** The end of a day as a due moment has it: the law's 24:00, on a clock that ends at 23:59. */
const END_OF_DAY = '23:59';

export interface NewDue {
  readonly due: Moment;
  readonly dueDay: Day;
  /** Why the day that was asked for is not the due day: nobody works on it. */
  readonly off: DayOff | null;
  /** Named holidays and weekends between the old due day and the new one. */
  readonly spans: readonly OffSpan[];
}

/**
 * The due moment on the day asked for, rolled to the next working day (Bộ luật Dân sự 2015, Điều
 * 148); it keeps the hour of the old one, a deadline at midnight meaning the end of its day.
 */
export function newDueOn(day: Day, oldDue: Moment, calendar: Calendar): NewDue {
  const dueDay = rollForward(calendar, day);
  const hour = oldDue.slice(11);
  const due = moment(`${dueDay}T${hour === '00:00' ? END_OF_DAY : hour}`);
  const since = plusDays(dayOfMoment(oldDue), 1);
  const off = daysOffBetween(calendar, since, dueDay);
  return { due, dueDay, off: dayOff(calendar, day), spans: offSpans(off) };
}

export type ExtendableRound = Pick<
  Row<'rounds'>,
  'roundId' | 'phaseId' | 'mode' | 'dueAt' | 'extendedFrom'
>;

/**
 * The due moment that may be moved. Throws `ROUND.NOTHING_DUE` for a meeting and for a round whose
 * due moment somebody took away.
 */
export function dueToMove({ roundId, mode, dueAt }: ExtendableRound): Moment {
  if (mode !== 'HOI_NGHI' && dueAt !== null) return dueAt;
  throw new Problem('ROUND.NOTHING_DUE', { round: roundId });
}

/** Throws `EXTENSION.NOT_LATER` and `EXTENSION.FAR` for a due moment that is no extension. */
export function mayMoveDue(
  { roundId: round }: Pick<Row<'rounds'>, 'roundId'>,
  oldDue: Moment,
  { due, dueDay }: NewDue,
  now: Moment,
): void {
  if (due <= oldDue) throw new Problem('EXTENSION.NOT_LATER', { round, found: due, than: oldDue });
  if (due <= now) throw new Problem('EXTENSION.NOT_LATER', { round, found: due, than: now });
  const latest = plusDays(laterOf(dayOfMoment(oldDue), dayOfMoment(now)), LONGEST_REPLY_PERIOD);
  if (dueDay > latest) throw new Problem('EXTENSION.FAR', { round, found: dueDay, latest });
}

/** The requests that an extension is for: what came by the old date keeps its own lateness. */
export function stillOwing<Request extends Pick<Row<'requests'>, 'position'>>(
  requests: readonly Request[],
): Request[] {
  return requests.filter((request) => !hasAnswered(request));
}

export interface ExtensionConsequence {
  /** Working days after the due day to the end of the phase; null when the phase has no end. */
  readonly left: number | null;
  /** Whether the session still fits its month when this phase ends no earlier than the due day. */
  readonly sessionSafe: boolean;
  readonly alternatives: readonly {
    /** Working days more. */
    readonly count: number;
    readonly dueDay: Day;
    readonly left: number | null;
  }[];
}

/** What a due day means for the phase and the session; the same for the usual extensions. */
export function extensionConsequence(
  phaseId: PhaseId,
  phases: readonly SchedulePhase[],
  calendar: Calendar,
  from: Day,
  dueDay: Day,
): ExtensionConsequence {
  const end = phases.find((phase) => phase.phaseId === phaseId)?.planEnd ?? null;
  const leftAfter = (due: Day) => (end === null ? null : workingDaysLeft(calendar, due, end));
  const phaseEnds = end === null ? dueDay : laterOf(end, dueDay);
  return {
    left: leftAfter(dueDay),
    sessionSafe: pushForward(phases, phaseId, phaseEnds, calendar).sessionSafe,
    alternatives: USUAL_EXTENSIONS.map((count) => {
      const day = addWorkingDays(calendar, from, count);
      return { count, dueDay: day, left: leftAfter(day) };
    }),
  };
}
