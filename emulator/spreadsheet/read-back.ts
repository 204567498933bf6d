// What a person did in the page on its way back into the store: the model already holds it, the
// store follows, by the store's own rules.

import { GasError } from '../core/service.ts';
import type { World } from '../core/world.ts';
import { mapArea } from './axis-change.ts';
import { wholeSheet } from './cells.ts';
import type { ChangeType } from './change-type.ts';
import { changesOf } from './changes-of.ts';
import type { WorkbookEngine } from './engine.ts';
import type { EngineCommand } from './engine-library.ts';
import { personsSteps } from './persons-structure.ts';
import { bringCells, type ReadBackEdit, type Touched } from './read-back-cells.ts';
import { followSheets } from './read-back-sheets.ts';
import { changeAxis, dressLikeNeighbour } from './structure.ts';

export interface ReadBack {
  edits: ReadBackEdit[];
  /** What else a person did than edit contents, each kind once. */
  changes: ChangeType[];
  /** Google's sentences for the cells that refused the change; they stand as before. */
  refused: Error[];
}

/**
 * Brings into the store what pages have done since the last call.
 * @param user who did it: a protected cell refuses everybody else
 */
export function readBack(engine: WorkbookEngine, world: World, user: string): ReadBack {
  const book = engine.book;
  const heard = engine.takeHeard();
  const steps = personsSteps(heard);
  if (steps.length === 0) return { edits: [], changes: [], refused: unkept(heard) };
  let touched: Touched[] = [];
  for (const step of steps) {
    const sheet = step.kind === 'sheets' ? null : engine.sheetOf(step.sheet);
    if (!sheet) continue;
    if (step.kind === 'axis') {
      const { axis, at, count } = step.change;
      changeAxis(book, sheet, step.change);
      engine.filteredRows.move(sheet, step.change);
      if (step.like !== undefined) dressLikeNeighbour(sheet, axis, step.like, at, count);
      touched = touched.flatMap((one) => {
        const area = one.sheet === sheet ? mapArea(step.change, one.area) : one.area;
        return area ? [{ ...one, area }] : [];
      });
    } else if (step.kind === 'zone') {
      const bottom = Math.min(step.bottom, sheet.maxRows - 1);
      const right = Math.min(step.right, sheet.maxColumns - 1);
      const area = {
        row: step.top,
        column: step.left,
        rows: bottom - step.top + 1,
        columns: right - step.left + 1,
      };
      touched.push({ sheet, area, quiet: step.restored === true });
    }
  }
  const known = new Set(book.sheets);
  if (steps.some(({ kind }) => kind !== 'zone')) followSheets(engine, world, book);
  for (const sheet of book.sheets) {
    // A sheet that a person made or copied brings all its cells.
    if (!known.has(sheet)) touched.push({ sheet, area: wholeSheet(sheet), quiet: true });
  }
  const { edits, refused, restore, formatted } = bringCells(engine, world, touched, user);
  const changes = new Set(changesOf(steps, known, new Set(book.sheets)));
  if (formatted) changes.add('FORMAT');
  book.revision++;
  engine.agree();
  if (restore.length > 0) engine.apply(restore);
  return { edits, changes: [...changes], refused };
}

/** What people can make in the page but the store has no place for; they are told. */
function unkept(heard: readonly EngineCommand[]): Error[] {
  const lost = heard.filter(({ type }) =>
    /DATA_VALIDATION_RULE|CONDITIONAL_FORMAT|FIGURE|CHART|CAROUSEL|IMAGE|TABLE|PIVOT|BORDER|FILTER|GROUP/.test(
      type,
    ),
  );
  if (lost.length === 0) return [];
  return [
    new GasError(
      'The local office does not keep borders, charts, tables, filters, validation or conditional formats made in the grid.',
      'Khung lưới này không lưu đường viền, biểu đồ, bảng, bộ lọc, quy tắc kiểm tra và định dạng có điều kiện do người dùng tự đặt.',
    ),
  ];
}
