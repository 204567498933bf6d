// The state of a phase as a formula: the one rule of the dashboard and of the picture.

import type { Ids } from '../enums.ts';
import { quotedText as quoted } from '../places.ts';
import type { LabelOf } from './view-input.ts';

/** Expressions of one phase's cells: a blank one is `""`, days are whole numbers. */
export interface PhaseCells {
  readonly id: string;
  readonly noted: string;
  readonly actualStart: string;
  readonly actualEnd: string;
  readonly planStart: string;
  readonly planEnd: string;
}

/** The label of the state that `domain/dashboard/phases.ts` gives; '' for a row without a phase. */
export function phaseState(cells: PhaseCells, today: string, label: LabelOf): string {
  const { id, noted, planStart: start, planEnd: end } = cells;
  const word = (status: Ids<'phaseStatus'>): string => quoted(label('phaseStatus', status));
  const finished = `OR(${noted}=${word('XONG')};${cells.actualEnd}<>"")`;
  const overdue = `OR(${noted}=${word('TRE')};IF(${end}="";FALSE;${today}>${end}))`;
  const begun = `IF(${start}="";FALSE;${today}>=${start})`;
  const underWay = `OR(${noted}=${word('DANG')};${cells.actualStart}<>"";${begun})`;
  return (
    `IF(${id}="";"";IF(${finished};${word('XONG')};IF(${noted}=${word('HUY')};${word('HUY')};` +
    `IF(${overdue};${word('TRE')};IF(${noted}=${word('CHO')};${word('CHO')};` +
    `IF(${underWay};${word('DANG')};${word('CHUA')}))))))`
  );
}
