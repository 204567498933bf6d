// The phase that a line or a row of a schedule begins, before its days are settled.

import { type MarkKind, markOf, unmarked } from './marks.ts';
import { timedFirst, timedLater } from './phase-start.ts';
import type { When } from './read-when.ts';
import type { Section } from './sections.ts';
import type { PlanLine } from './source-lines.ts';
import { type ScheduleColumn, scheduleRow } from './table-rows.ts';

/** A phase before its days are settled. */
export interface RawPhase {
  readonly lines: PlanLine[];
  readonly when: When | null;
  /** Its time as a table gives it where that cannot be read. */
  readonly whenText: string;
  readonly work: string[];
  readonly owner: string;
  readonly product: string;
  /** The year of the heading it stands under. */
  readonly year: number | null;
  readonly mark: MarkKind | 'ROW' | null;
}

/** Where a line stands. */
interface Around {
  readonly section: Section;
  readonly year: number | null;
  /** How the phase above it is marked; undefined without one. */
  readonly above: RawPhase['mark'] | undefined;
  readonly isHeading: boolean;
}

/** The phase that a line begins; null for a line that begins none. */
export function phaseOfLine(
  text: string,
  { section, year, above, isHeading }: Around,
): Omit<RawPhase, 'lines'> | null {
  const inSchedule = section === 'SCHEDULE';
  const mark = markOf(text)?.kind ?? null;
  const first = timedFirst(text);
  const made = { whenText: '', owner: '', product: '', year, mark };
  if (first !== null && (inSchedule || (mark !== null && section !== 'PURPOSE'))) {
    return { ...made, when: first.when, work: first.work === '' ? [] : [first.work] };
  }
  if (!inSchedule || mark === 'PLUS' || mark === 'LETTER') return null;
  // Under a phase that told its time a list of another kind tells what is done in it.
  const below = above !== undefined && above !== mark;
  const later = below ? null : timedLater(text);
  if (later !== null) return { ...made, when: later.when, work: [later.work] };
  const like = above !== undefined && mark !== null && !isHeading;
  return !below && (like || mark === 'STAGE')
    ? { ...made, when: null, work: [unmarked(text)] }
    : null;
}

/** The phase of a row; null for one that tells no time, as the head of a group. */
export function phaseOfRow(
  cells: readonly string[],
  columns: readonly ScheduleColumn[] | null,
  year: number | null,
): Omit<RawPhase, 'lines'> | null {
  if (columns === null) return null;
  const row = scheduleRow(cells, columns);
  if (row.work === '') return null;
  const first = timedFirst(row.when === '' ? row.work : row.when);
  if (first === null && row.when === '') return null;
  return {
    when: first?.when ?? null,
    whenText: row.when,
    work: row.work.split('\n'),
    owner: row.owner,
    product: row.product,
    year,
    mark: 'ROW',
  };
}
