// A cascade as cells to write: what each held and what it is to hold.

import type { Row } from '../../workbook/schema.ts';
import type { Day } from '../day.ts';
import type { PhaseId } from '../ids.ts';
import type { Cascade, MovedPhase } from './cascade.ts';
import { endOfMonth, monthText } from './window-text.ts';
import type { SchedulePhase } from './works.ts';

/** The cells of a phase that a move may change. */
export type PhaseCells = Pick<
  Row<'phases'>,
  'planStart' | 'planEnd' | 'fuzzyText' | 'duration' | 'slipReason'
>;

export interface PhaseChange {
  readonly phaseId: PhaseId;
  readonly cells: Partial<PhaseCells>;
}

/** A reason longer than this is no reason for a cell; the audit log holds the rest of the history. */
const LONGEST_REASON = 500;

/**
 * The cells that a cascade changes, in the order of the plan. A month that a phase has left is named
 * anew with its last day; a length that drives the end follows a new end. The reason stands with the
 * phases that a person moved, and with those pushed that have none yet.
 */
export function planChanges<Phase extends SchedulePhase & Pick<Row<'phases'>, 'slipReason'>>(
  { moved }: Cascade<Phase>,
  reason: (moved: MovedPhase<Phase>) => string,
): PhaseChange[] {
  return moved.map((one) => {
    const { phase, start } = one;
    const { end, fuzzyText } = timeOf(one);
    const cells: Partial<PhaseCells> = {
      ...(start === phase.planStart ? {} : { planStart: start }),
      ...(end === phase.planEnd ? {} : { planEnd: end }),
      ...(fuzzyText === phase.fuzzyText ? {} : { fuzzyText }),
      ...(phase.driver === 'SO_NGAY' && phase.duration !== one.workDays && fuzzyText === ''
        ? { duration: one.workDays }
        : {}),
      ...reasonCell(phase.slipReason, reason(one), one.after === null),
    };
    return { phaseId: phase.phaseId, cells };
  });
}

function reasonCell(old: string, given: string, own: boolean): Partial<PhaseCells> {
  if (given === '' || old.endsWith(given) || (!own && old !== '')) return {};
  const slipReason = (old === '' ? given : `${old}; ${given}`).slice(-LONGEST_REASON);
  return { slipReason };
}

/** The end and the words of the time: within its month both stay; on one exact day no month is named. */
export function timeOf({ phase, start, end }: MovedPhase): { end: Day; fuzzyText: string } {
  const { fuzzyText, planStart, planEnd } = phase;
  if (fuzzyText === '' || planStart === null || planEnd === null) return { end, fuzzyText };
  if (start <= planEnd && end === planEnd) return { end, fuzzyText };
  const inMonth = start.slice(0, 7) === end.slice(0, 7);
  if (start >= planStart && end <= planEnd) {
    return { end, fuzzyText: start === end ? '' : fuzzyText };
  }
  if (start !== end) return { end, fuzzyText: inMonth ? monthText(start) : '' };
  return { end: endOfMonth(start), fuzzyText: monthText(start) };
}
