// Which tab is in front: a script starts on the one that its person looks at, and may turn to another.

import type { Runtime } from '../runtime/runtime.ts';
import { engineFor } from '../spreadsheet/engines.ts';

function book(runtime: Runtime) {
  const { bound, spreadsheets } = runtime.world;
  return bound?.kind === 'spreadsheet' ? (spreadsheets[bound.id] ?? null) : null;
}

const engineOf = (runtime: Runtime, id: string) => engineFor(runtime.world, id, runtime.switches);

/** Makes the tab active that the grid (by its own id) shows. */
export function turnTo(runtime: Runtime, gridSheet: string | null): void {
  const open = book(runtime);
  const sheet = open && gridSheet !== null && engineOf(runtime, open.id).sheetOf(gridSheet);
  if (open && sheet) open.activeSheetId = sheet.sheetId;
}

/** The grid's id of the active tab; null without a spreadsheet. */
export function activeTab(runtime: Runtime): string | null {
  const open = book(runtime);
  return open ? engineOf(runtime, open.id).idOf(open.activeSheetId) : null;
}
