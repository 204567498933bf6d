// The moves that the audit log holds, each as the cells it changed.

import type { Kept } from '../../workbook/schema.ts';
import { type CellChange, changedField, unlogged } from './cell-change.ts';

export interface MadeRun {
  readonly runId: string;
  readonly at: Kept<'audit'>['at'];
  readonly by: string;
  readonly detail: string;
  readonly cells: readonly CellChange[];
}

/** The moves, the newest first. A row that no longer names a cell is passed over. */
export function movesMade(log: readonly Kept<'audit'>[]): MadeRun[] {
  const runs = new Map<string, MadeRun>();
  for (const { action, runId, at, by, detail, entityId, field: name, oldValue, newValue } of log) {
    const field = changedField(name);
    if (action !== 'MOVE_PHASE' || runId === '' || field === null) continue;
    const run = runs.get(runId) ?? { runId, at, by, detail, cells: [] };
    const cell: CellChange = {
      sheet: field === 'sendDate' ? 'rounds' : 'phases',
      id: entityId,
      field,
      old: unlogged(field, oldValue),
      next: unlogged(field, newValue),
    };
    runs.set(runId, { ...run, cells: [...run.cells, cell] });
  }
  return [...runs.values()].reverse();
}
