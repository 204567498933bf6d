// Writes the ticked lines of a pasted plan into the book; what stands there already is passed over.

import type { Report } from '../../dialogs/data.ts';
import { calendarOf } from '../../domain/calendar/calendar.ts';
import { planAnomalies } from '../../domain/plan/anomalies.ts';
import { Problem } from '../../domain/problem.ts';
import type { Change, Office } from '../../ports.ts';
import { wordsOf } from '../../text/words.ts';
import type { PlanInput } from '../input/plan.ts';
import { forecastChanges } from '../planning/forecast-cells.ts';
import { bookOf } from '../planning/plan-book.ts';
import { record } from '../record.ts';
import { checkBook } from '../this-book.ts';
import { type BookAtHand, bookAtHand, refuseOpenRounds } from './book-at-hand.ts';
import { MOST_PHASES } from './preview-plan.ts';
import { type PlanRows, planRows } from './rows-to-write.ts';

/**
 * Writes what was ticked: phases, drafts of rounds, members, legal bases, files, settings. Lines that
 * an earlier run has written are passed over, so that it may be pressed twice and stopped anywhere.
 * @throws Problem PLAN.NOTHING, PLAN.TOO_MANY, PLAN.REVERSED, PLAN.ROUND_WITHOUT_PHASE,
 * PLAN.ROUNDS_OPEN, PLAN.CHANGED; nothing is written then
 */
export function importPlan(input: PlanInput, office: Office): Report {
  return office.locked(() => {
    checkBook(office);
    check(input);
    const book = bookAtHand(office, sheetsFor(input));
    const rows = planRows(input, book, wordsOf(office.language).reports.settings);
    const forecast = forecastFor(rows, book, office);
    if (rows.phases.length > 0) refuseOpenRounds(book.rounds);
    if (countOf(rows) > 0) {
      tell(rows, office);
      write(rows, forecast, office);
    }
    return reportOf(input, rows, book, office);
  });
}

/** The page sends the plan in two parts, so that neither costs more than sixty calls. */
function sheetsFor({ phases, rounds, members, bases, files, settings }: PlanInput) {
  const plan = phases.length + rounds.length > 0;
  const sheets: (keyof BookAtHand)[] = [];
  if (plan) sheets.push('phases', 'rounds', 'holidays');
  if (plan || members.length > 0) sheets.push('team');
  if (bases.length > 0) sheets.push('documents');
  if (files.length > 0) sheets.push('drafts');
  if (settings.length > 0) sheets.push('config');
  return sheets;
}

function check({ phases, rounds, members, bases, files, settings }: PlanInput): void {
  const lists = [phases, rounds, members, bases, files, settings];
  if (lists.every(({ length }) => length === 0)) throw new Problem('PLAN.NOTHING', {});
  const found = Math.max(...lists.map(({ length }) => length));
  if (found > MOST_PHASES) throw new Problem('PLAN.TOO_MANY', { found, limit: MOST_PHASES });
  for (const { phaseId, start, end } of phases) {
    if (start !== null && end !== null && end < start) {
      throw new Problem('PLAN.REVERSED', { phase: phaseId });
    }
  }
}

const countOf = (rows: PlanRows): number =>
  Object.values(rows).reduce((sum, { length }) => sum + length, 0);

/** Written first: whatever happens to the plan is on record, as counts and ids only. */
function tell(rows: PlanRows, office: Office): void {
  const { deeds } = wordsOf(office.language);
  record(office, [
    {
      action: 'IMPORT_PLAN',
      entity: 'phases',
      entityId: '',
      detail: deeds.planImported(
        rows.phases.map(({ phaseId }) => phaseId),
        rows.rounds.map(({ roundId }) => roundId),
        rows.members.length,
        rows.bases.length + rows.files.length,
        rows.settings.length + rows.newSettings.length,
      ),
    },
  ]);
}

/** The forecast of the plan as it will be: new phases get theirs with their row. */
function forecastFor(rows: PlanRows, book: BookAtHand, office: Office): Change<'phases'>[] {
  if (rows.phases.length === 0) return [];
  const unnumbered = { rowNumber: 0 };
  const whole = bookOf(
    [...book.phases, ...rows.phases.map((row) => ({ ...row, ...unnumbered }))],
    [...book.rounds, ...rows.rounds.map((row) => ({ ...row, ...unnumbered }))],
    calendarOf(book.holidays),
  );
  return forecastChanges(whole, office.clock.today(), office.language);
}

function write(rows: PlanRows, forecast: readonly Change<'phases'>[], { tables }: Office): void {
  const cells = new Map(forecast.map(({ key, set }) => [key, set]));
  const fresh = new Set<string>(rows.phases.map(({ phaseId }) => phaseId));
  tables.append(
    'phases',
    rows.phases.map((row) => ({ ...row, ...cells.get(row.phaseId) })),
  );
  tables.update(
    'phases',
    forecast.filter(({ key }) => !fresh.has(key)),
  );
  tables.append('rounds', rows.rounds);
  tables.append('team', rows.members);
  tables.append('documents', rows.bases);
  tables.append('drafts', rows.files);
  tables.update('config', rows.settings);
  tables.append('config', rows.newSettings);
}

function reportOf(input: PlanInput, rows: PlanRows, book: BookAtHand, office: Office): Report {
  const words = wordsOf(office.language);
  const { planImport, anomalies, next } = words.reports;
  const sections = [];
  if (input.phases.length + input.rounds.length > 0) {
    const calendar = calendarOf(book.holidays);
    const { slips, leftOver } = input;
    const found = planAnomalies([...book.phases, ...rows.phases], calendar, slips);
    sections.push(
      {
        title: anomalies,
        tone: 'warn' as const,
        lines: found.map((one) => words.plan.anomaly(one)),
      },
      {
        title: planImport.leftOverTitle,
        tone: '' as const,
        lines: leftOver.map(({ from, text }) => planImport.line(from, text)),
      },
      { title: next, tone: '' as const, lines: planImport.nextSteps },
    );
  }
  return {
    lead:
      countOf(rows) === 0
        ? planImport.nothingNew
        : planImport.imported(
            rows.phases.length,
            rows.rounds.length,
            rows.members.length,
            rows.bases.length,
            rows.files.length,
            rows.settings.length + rows.newSettings.length,
          ),
    sections: sections.filter(({ lines }) => lines.length > 0),
    links: [],
  };
}
