// Google's names for what a person did to a spreadsheet (platform.md §3.2).

import type { AxisChange } from './axis-change.ts';
import type { ChangeType } from './change-type.ts';
import type { PersonsStep } from './persons-structure.ts';
import type { SheetState } from './state.ts';

/** What Google calls the steps, given the tabs before and after them (platform.md §3.2). */
export function changesOf(
  steps: readonly PersonsStep[],
  before: ReadonlySet<SheetState>,
  after: ReadonlySet<SheetState>,
): ChangeType[] {
  const changes = steps.flatMap((step) => (step.kind === 'axis' ? [changeOf(step.change)] : []));
  const inserted = [...after].some((sheet) => !before.has(sheet));
  const removed = [...before].some((sheet) => !after.has(sheet));
  if (inserted) changes.push('INSERT_GRID');
  if (removed) changes.push('REMOVE_GRID');
  const reshaped = steps.some(({ kind }) => kind === 'sheets');
  // Tabs renamed, moved or hidden, lines sized, cells merged: Google has no name for them [K].
  if (reshaped && !inserted && !removed) changes.push('OTHER');
  return changes;
}

/** What Google calls a change of rows or columns. */
export function changeOf({ axis, kind }: AxisChange): ChangeType {
  switch (kind) {
    case 'insert':
      return axis === 'row' ? 'INSERT_ROW' : 'INSERT_COLUMN';
    case 'delete':
      return axis === 'row' ? 'REMOVE_ROW' : 'REMOVE_COLUMN';
    case 'move':
      return 'OTHER';
  }
}
