// A planned move as its preview shows it: every phase that changes, the session, the rounds.

import type { MoveFields, MovePreview } from '../../dialogs/data/move-phase.ts';
import { type Calendar, dayOff } from '../../domain/calendar/calendar.ts';
import { daysOffBetween, offSpans } from '../../domain/calendar/off-spans.ts';
import type { Day } from '../../domain/day.ts';
import type { MovedPhase } from '../../domain/plan/cascade.ts';
import { timeOf } from '../../domain/plan/plan-change.ts';
import type { RoundEffect } from '../../domain/plan/round-effects.ts';
import type { Words } from '../../text/words.ts';
import type { Kept } from '../../workbook/schema.ts';
import type { PlanBook } from './plan-book.ts';
import type { PlannedMove } from './planned-move.ts';

export function previewOfMove(
  { cascade, effects, sends, seen }: PlannedMove,
  { calendar }: Pick<PlanBook, 'calendar'>,
  fields: MoveFields,
  words: Words,
): MovePreview {
  const { planning } = words.reports;
  const { session } = cascade;
  return {
    rows: cascade.moved.map((moved) => rowOf(moved, calendar, words)),
    session:
      session === null
        ? { text: '', tone: '' }
        : { text: planning.session(session), tone: session.safe ? 'ok' : 'bad' },
    rounds: effects.map((effect) => ({
      round: effect.roundId,
      ...planning.round(effect),
      tone: toneOf(effect),
    })),
    warnings: cascade.broken.map((link) => planning.broken(link)),
    sends: sends.length,
    seen,
    fields,
  };
}

function rowOf(
  moved: MovedPhase<Kept<'phases'>>,
  calendar: Calendar,
  words: Words,
): MovePreview['rows'][number] {
  const { planning } = words.reports;
  const { phase, start, shift } = moved;
  const { end } = timeOf(moved);
  const { planStart, planEnd } = phase;
  return {
    phase: `${phase.phaseId} – ${phase.title}`,
    old: planStart === null || planEnd === null ? '' : planning.span(planStart, planEnd),
    now: planning.span(start, end),
    days: moved.window ? planning.oneDay : planning.days(moved.oldWorkDays, moved.workDays),
    shift: planning.shiftSign(shift),
    shiftTone: shift > 0 ? 'warn' : '',
    note: noteOf(moved, calendar, words),
  };
}

/** What the new days cross that the old ones did not, a new month, a start that nobody works on. */
export function noteOf(
  moved: MovedPhase<Kept<'phases'>>,
  calendar: Calendar,
  { calendar: days, reports: { planning } }: Words,
): string {
  const { phase, start } = moved;
  const { end, fuzzyText } = timeOf(moved);
  const off = dayOff(calendar, start);
  const crossed = newlyCrossed(calendar, start, end, phase.planStart, phase.planEnd);
  return [
    ...(moved.begun && start === phase.planStart ? [planning.keepsStart] : []),
    ...(crossed.length === 0 ? [] : [planning.crosses(crossed.map(days.span).join('; '))]),
    ...(fuzzyText === phase.fuzzyText
      ? []
      : [fuzzyText === '' ? planning.monthDropped(phase.fuzzyText) : planning.newMonth(fuzzyText)]),
    ...(off === null || start === phase.planStart ? [] : [planning.startsOff(off.name)]),
  ].join('; ');
}

function newlyCrossed(
  calendar: Calendar,
  start: Day,
  end: Day,
  oldStart: Day | null,
  oldEnd: Day | null,
) {
  const before = (when: Day): boolean =>
    oldStart !== null && oldEnd !== null && oldStart <= when && when <= oldEnd;
  return offSpans(daysOffBetween(calendar, start, end)).filter(
    (span) => !span.plainWeekend && !before(span.first) && !before(span.last),
  );
}

function toneOf({ kind }: RoundEffect): 'bad' | 'warn' | '' {
  if (kind === 'OPEN_OUTSIDE') return 'bad';
  return kind === 'TOO_SHORT' ? 'warn' : '';
}
