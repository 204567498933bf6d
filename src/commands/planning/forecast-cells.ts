// The forecast of the plan as cells of the sheet, so far as they differ from what stands there.

import type { Day } from '../../domain/day.ts';
import { forecastOf, type PhaseForecast } from '../../domain/plan/forecast.ts';
import type { SessionOutlook } from '../../domain/plan/session.ts';
import type { Change, Office } from '../../ports.ts';
import { type Words, wordsOf } from '../../text/words.ts';
import type { Kept, Row } from '../../workbook/schema.ts';
import { type PlanBook, planBook } from './plan-book.ts';

type ForecastCells = Pick<
  Row<'phases'>,
  'forecastStart' | 'forecastEnd' | 'forecastNote' | 'slack' | 'critical'
>;

const columns = ['forecastStart', 'forecastEnd', 'forecastNote', 'slack', 'critical'] as const;

/** Writes the forecast as of today, if it is another than the sheet has; the book may be at hand. */
export function refreshForecast(office: Office, book: PlanBook = planBook(office)): void {
  office.tables.update('phases', forecastChanges(book, office.clock.today(), office.language));
}

/**
 * The forecast from the first phase whose cells change to the last: one rectangle, however many
 * change. None when nothing does.
 */
export function forecastChanges(
  { phases, works }: PlanBook,
  today: Day,
  language: Office['language'],
): Change<'phases'>[] {
  const { planning } = wordsOf(language).reports;
  const { phases: foreseen, session } = forecastOf(works, today);
  const forecast = new Map(foreseen.map((one) => [one.phaseId, one]));
  const wanted = phases.map((phase): { phase: Kept<'phases'>; cells: ForecastCells } => {
    const one = forecast.get(phase.phaseId);
    return {
      phase,
      cells: {
        forecastStart: one?.start ?? null,
        forecastEnd: one?.end ?? null,
        forecastNote: one === undefined ? '' : noteOf(one, session, planning),
        slack: one?.slack ?? null,
        critical: one === undefined || one.slack === null ? null : one.critical ? 'CO' : 'KHONG',
      },
    };
  });
  const changed = wanted.map(({ phase, cells }) =>
    columns.some((name) => phase[name] !== cells[name]),
  );
  const first = changed.indexOf(true);
  if (first < 0) return [];
  return wanted
    .slice(first, changed.lastIndexOf(true) + 1)
    .map(({ phase, cells }) => ({ key: phase.phaseId, set: cells }));
}

/** Why, and for the session whether its month still holds. */
function noteOf(
  { phaseId, why }: PhaseForecast,
  session: SessionOutlook | null,
  planning: Words['reports']['planning'],
): string {
  const reason = planning.why(why);
  if (session === null || session.phaseId !== phaseId || why.basis === 'DONE') return reason;
  return planning.sessionNote(planning.session(session), reason);
}
