// What becomes of the plan as things stand: what is done, begun, late; slack, critical path, session.

import { daysOffBetween, type OffSpan, offSpans } from '../calendar/off-spans.ts';
import type { Day } from '../day.ts';
import type { PhaseId } from '../ids.ts';
import { type Foreseen, foresee } from './foresee.ts';
import type { LinkKind } from './links.ts';
import { outlookOf, type SessionOutlook, sessionPhase } from './session.ts';
import { slackOf } from './slack.ts';
import type { Work, Works } from './works.ts';

/** Why a phase is forecast as it is; the words are made of it. */
export interface Why {
  readonly basis: Foreseen['basis'];
  /** The phase that decides its start, and the day of it that counts; null when none does. */
  readonly after: { readonly phaseId: PhaseId; readonly kind: LinkKind; readonly day: Day } | null;
  readonly workDays: number;
  /** Named days off in it, which it skips. */
  readonly spans: readonly OffSpan[];
  /** The last day of a time within which one day is needed; null for work with a length. */
  readonly windowEnd: Day | null;
}

export interface PhaseForecast {
  readonly phaseId: PhaseId;
  readonly start: Day;
  readonly end: Day;
  readonly why: Why;
  /** Working days it may be late before the session has to move, negative when it must; null when done. */
  readonly slack: number | null;
  /** Whether no other phase has less of it: one day late here is one day late at the end. */
  readonly critical: boolean;
}

export interface PlanForecast {
  /** Phases without dates and cancelled ones are left out. */
  readonly phases: readonly PhaseForecast[];
  /** Null for a plan without a dated phase. */
  readonly session: SessionOutlook | null;
}

/**
 * The forecast of a plan on a day. Done phases stand; a begun one keeps its start; an unfinished one
 * ends today at the earliest, or later when its percentage says so; the others begin as planned or
 * as soon as their links allow. A phase whose time has come counts as begun, whatever was noted.
 */
export function forecastOf(works: Works, today: Day): PlanForecast {
  const foreseen = new Map<PhaseId, Foreseen>();
  for (const work of works.inOrder) {
    foreseen.set(work.phase.phaseId, foresee(work, foreseen, works.line, today));
  }
  const session = sessionPhase(works.inPlanOrder);
  const slack = slackOf(works, foreseen, session);
  const least = Math.min(...slack.values());
  return {
    phases: works.inPlanOrder.flatMap((work): PhaseForecast[] => {
      const { phaseId } = work.phase;
      const slot = foreseen.get(phaseId);
      if (slot === undefined || work.state === 'OUT') return [];
      const own = slack.get(phaseId) ?? null;
      const critical = own !== null && own === least;
      return [{ phaseId, ...told(work, slot, foreseen, works), slack: own, critical }];
    }),
    session:
      session === null ? null : outlookOf(session, foreseen.get(session.phase.phaseId), works),
  };
}

function told(
  work: Work,
  slot: Foreseen,
  foreseen: ReadonlyMap<PhaseId, Foreseen>,
  { line, calendar }: Works,
): Pick<PhaseForecast, 'start' | 'end' | 'why'> {
  const { phase, written } = work;
  const done = work.state === 'DONE';
  const start =
    (done || work.state === 'BEGUN' ? phase.actualStart : null) ??
    (slot.first === written.first && phase.planStart !== null
      ? phase.planStart
      : line.dayAt(slot.first));
  // Where nothing moves the day of the plan stands, though nobody may work on it.
  const end =
    (done ? phase.actualEnd : null) ??
    (slot.last === written.last && phase.planEnd !== null ? phase.planEnd : line.dayAt(slot.last));
  const before = slot.after === null ? undefined : foreseen.get(slot.after.phaseId);
  const named = offSpans(daysOffBetween(calendar, start, end)).filter((one) => !one.plainWeekend);
  return {
    start,
    end,
    why: {
      basis: slot.basis,
      after:
        slot.after === null || before === undefined
          ? null
          : {
              ...slot.after,
              day: line.dayAt(slot.after.kind === 'SS' ? before.first : before.last),
            },
      workDays: work.window ? 1 : Math.max(0, slot.last - slot.first + 1),
      spans: work.window ? [] : named,
      windowEnd: work.window ? end : null,
    },
  };
}
