// The plan of Bắc Giang 2021 as the tests of the schedule change it.

import { day } from '../../../src/domain/day.ts';
import { idOf, type PhaseId } from '../../../src/domain/ids.ts';
import { worksOf } from '../../../src/domain/plan/works.ts';
import { bacGiang2021 } from '../../../src/plans/bac-giang-2021.ts';
import { templateRows } from '../../../src/plans/template-rows.ts';
import type { Row } from '../../../src/workbook/schema.ts';
import { calendar2021 } from '../calendar-2021.ts';

export const P = (text: string): PhaseId => idOf<PhaseId>(text);
export const D = day;

type Changes = Readonly<Record<string, Partial<Row<'phases'>>>>;

/** The nine phases, those named with other cells. */
export function phasesWith(changes: Changes = {}): Row<'phases'>[] {
  return templateRows(bacGiang2021).phases.map((phase) => ({
    ...phase,
    ...changes[phase.phaseId],
  }));
}

export const works2021 = (changes: Changes = {}) => worksOf(phasesWith(changes), calendar2021);

/** P1 to P5 ended as planned. */
export const doneToP5: Changes = Object.fromEntries(
  templateRows(bacGiang2021)
    .phases.slice(0, 5)
    .map(({ phaseId, planStart, planEnd }) => [
      phaseId,
      { actualStart: planStart, actualEnd: planEnd, status: 'XONG' as const },
    ]),
);
