// The sheets that a plan is held against, each read once, and what of the plan they hold already.

import type { Day } from '../../domain/day.ts';
import { Problem } from '../../domain/problem.ts';
import type { Office } from '../../ports.ts';
import type { Kept } from '../../workbook/schema.ts';

export interface BookAtHand {
  readonly phases: readonly Kept<'phases'>[];
  readonly rounds: readonly Kept<'rounds'>[];
  readonly team: readonly Kept<'team'>[];
  readonly documents: readonly Kept<'documents'>[];
  readonly drafts: readonly Kept<'drafts'>[];
  readonly config: readonly Kept<'config'>[];
  readonly bodies: readonly Kept<'bodies'>[];
  readonly holidays: readonly Kept<'holidays'>[];
}

const EVERY_SHEET: readonly (keyof BookAtHand)[] = [
  'phases',
  'rounds',
  'team',
  'documents',
  'drafts',
  'config',
  'bodies',
  'holidays',
];

/** Reads the sheets that are needed; the others are empty. */
export function bookAtHand(
  { tables }: Office,
  needed: readonly (keyof BookAtHand)[] = EVERY_SHEET,
): BookAtHand {
  const rows = <Id extends keyof BookAtHand>(sheet: Id): readonly Kept<Id>[] =>
    needed.includes(sheet) ? tables.read(sheet).rows : [];
  return {
    phases: rows('phases'),
    rounds: rows('rounds'),
    team: rows('team'),
    documents: rows('documents'),
    drafts: rows('drafts'),
    config: rows('config'),
    bodies: rows('bodies'),
    holidays: rows('holidays'),
  };
}

/** Throws `PLAN.ROUNDS_OPEN` when bodies were asked already: their letters cite the plan as it is. */
export function refuseOpenRounds(rounds: readonly Kept<'rounds'>[]): void {
  const open = rounds.filter(({ status }) => status !== 'NHAP' && status !== null);
  if (open.length > 0) {
    throw new Problem('PLAN.ROUNDS_OPEN', { rounds: open.map(({ roundId }) => roundId) });
  }
}

/** What tells a phase of a plan from another. */
export interface PhaseSeen {
  readonly fullText: string;
  readonly title: string;
  readonly start: Day | null;
  readonly end: Day | null;
}

const words = ({ fullText, title }: { fullText: string; title: string }): string =>
  (fullText.trim() === '' ? title : fullText).replace(/\s+/gu, ' ').trim();

/**
 * For each phase of a plan the row that is it: the same work on the same days, else the same work
 * (its days may have been moved). A row is never two phases.
 */
export function phasesThere(
  phases: readonly PhaseSeen[],
  rows: readonly Kept<'phases'>[],
): (Kept<'phases'> | null)[] {
  const free = new Set(rows);
  const take = (fits: (row: Kept<'phases'>) => boolean): Kept<'phases'> | null => {
    for (const row of free) {
      if (fits(row) && free.delete(row)) return row;
    }
    return null;
  };
  const exact = phases.map((phase) =>
    take(
      (row) =>
        words(row) === words(phase) && row.baseStart === phase.start && row.baseEnd === phase.end,
    ),
  );
  return phases.map((phase, index) => exact[index] ?? take((row) => words(row) === words(phase)));
}

export const roundThere = (
  round: { readonly title: string; readonly phaseId: string },
  rows: readonly Kept<'rounds'>[],
): Kept<'rounds'> | null =>
  rows.find((row) => row.title === round.title && row.phaseId === round.phaseId) ?? null;

export const memberThere = (
  member: { readonly fullName: string; readonly position: string },
  rows: readonly Kept<'team'>[],
): Kept<'team'> | null =>
  rows.find((row) => row.fullName === member.fullName && row.position === member.position) ?? null;

export const basisThere = (
  basis: { readonly type: string; readonly number: string; readonly subject: string },
  rows: readonly Kept<'documents'>[],
): boolean =>
  rows.some(
    (row) =>
      row.type === 'CAN_CU' &&
      (basis.number === ''
        ? row.subject === `${basis.type} ${basis.subject}`
        : row.number === basis.number && row.subject.startsWith(basis.type)),
  );

export const fileThere = (part: string, rows: readonly Kept<'drafts'>[]): boolean =>
  rows.some((row) => row.part === part);
