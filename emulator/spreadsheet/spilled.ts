// The cells that show what a formula spills.

import type { WorkbookEngine } from './engine.ts';
import type { CellValue, SheetState } from './state.ts';

interface SpilledCell {
  row: number;
  column: number;
  value: CellValue;
  format: string | undefined;
}

/** The cells around a formula that show its result, the first one included; none for a single one. */
export function spilledFrom(
  engine: WorkbookEngine,
  sheet: SheetState,
  row: number,
  column: number,
): SpilledCell[] {
  const sheetId = engine.idOf(sheet.sheetId);
  const zone = engine.unsynced.getters.getSpreadZone({ sheetId, row, col: column });
  if (!zone) return [];
  const cells: SpilledCell[] = [];
  for (let at = zone.top; at <= zone.bottom; at++) {
    for (let across = zone.left; across <= zone.right; across++) {
      const { value, format } = engine.valueOf(sheet.sheetId, at, across);
      cells.push({ row: at, column: across, value, format });
    }
  }
  return cells;
}
