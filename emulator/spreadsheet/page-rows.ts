// The rows that a page does not show besides those that people hid: what filters and slicers hide.

import { type AxisChange, mapPlace } from './axis-change.ts';
import { isHiddenByFilter, type Judging } from './filtered-rows.ts';
import type { SheetState } from './state.ts';

/** What was computed last, until it is computed anew. Owner: the engine of the workbook. */
export class PageRows {
  readonly #hidden = new Map<number, readonly number[]>();
  #version = 0;

  /** Another number after rows came or went. */
  get version(): number {
    return this.#version;
  }

  refresh(judging: Judging, now: number): void {
    for (const sheet of judging.state.sheets) {
      const hidden = filteredRows(judging, sheet, now);
      if (hidden.join() === this.of(sheet).join()) continue;
      this.#hidden.set(sheet.sheetId, hidden);
      this.#version++;
    }
  }

  /** Takes the rows along that a person moves in a page, where they stay hidden. */
  move(sheet: SheetState, change: AxisChange): void {
    if (change.axis !== 'row') return;
    const moved = this.of(sheet).flatMap((row) => mapPlace(change, row) ?? []);
    this.#hidden.set(sheet.sheetId, moved);
  }

  /** The rows of the sheet that its filter or its slicers hid last, from 0. */
  of({ sheetId }: SheetState): readonly number[] {
    return this.#hidden.get(sheetId) ?? [];
  }

  /** The sheet as a page shows it. */
  shown(sheet: SheetState): SheetState {
    const hidden = this.of(sheet);
    if (hidden.length === 0) return sheet;
    return { ...sheet, hiddenRows: [...new Set([...sheet.hiddenRows, ...hidden])] };
  }
}

function filteredRows(judging: Judging, sheet: SheetState, now: number): number[] {
  if (Object.keys(sheet.filterCriteria).length === 0 && sheet.slicers.length === 0) return [];
  const rows = Array.from({ length: sheet.maxRows }, (_, row) => row);
  return rows.filter((row) => isHiddenByFilter(judging, sheet, row, now));
}
