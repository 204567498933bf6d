// The sheets as they stand at a moment. Cells are written by place: each reading looks at what was written
// since the last one, and puts right what somebody has moved meanwhile (workbook/moved-rows).

import type { Memory } from '../../ports.ts';
import type { SheetPlace } from '../../workbook/header.ts';
import { rowsToLookAt, standsAsWritten, type Written } from '../../workbook/moved-rows.ts';
import { mendingOf } from '../../workbook/put-right.ts';
import type { SheetId } from '../../workbook/schema.ts';
import type { BookWords } from '../../workbook/words.ts';
import { contentOf } from './content-of.ts';
import { findSheet } from './find-sheet.ts';
import { makeRoomUnder } from './grow.ts';
import type { CellWriter } from './write-cells.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Where a sheet is. */
export interface FoundSheet<Id extends SheetId> {
  readonly sheet: Sheet;
  readonly place: SheetPlace<Id>;
}

/** A sheet as it stands at this moment, from A1 on. */
export interface Standing<Id extends SheetId> extends FoundSheet<Id> {
  readonly matrix: readonly (readonly unknown[])[];
}

export interface StandingSheets {
  whereIs<Id extends SheetId>(id: Id): FoundSheet<Id>;
  /** Reads a sheet; what was written there stands where its records stand. */
  read<Id extends SheetId>(id: Id): Standing<Id>;
  /** The two head rows of a sheet, read now. */
  readHeads(id: SheetId): readonly [ids: readonly unknown[], labels: readonly unknown[]];
  /** The same as they were last read; nothing before that. */
  heads(id: SheetId): readonly (readonly unknown[])[];
  /** Cells were written by place: the next reading looks at them. */
  wrote(id: SheetId, written: Written): void;
  /** Commits everything, and looks at all that no reading has seen. */
  settle(): void;
}

export function standingSheets(
  spreadsheet: () => Spreadsheet,
  memory: Memory,
  words: () => BookWords,
  writer: CellWriter,
): StandingSheets {
  const found = new Map<SheetId, Sheet>();
  const heads = new Map<SheetId, readonly (readonly unknown[])[]>();
  /** Writes by place that no reading has seen since: somebody may have moved the rows meanwhile. */
  const unseen = new Map<SheetId, Written>();

  const whereIs = <Id extends SheetId>(id: Id): FoundSheet<Id> => {
    const sheet = found.get(id) ?? findSheet(spreadsheet(), memory, words(), id);
    found.set(id, sheet);
    return { sheet, place: { sheet: id, tab: () => sheet.getName(), words: words() } };
  };

  const read = <Id extends SheetId>(id: Id): Standing<Id> => {
    const { sheet, place } = whereIs(id);
    const matrix = contentOf(sheet);
    heads.set(id, matrix.slice(0, 2));
    const written = unseen.get(id);
    unseen.delete(id);
    if (written === undefined) return { sheet, place, matrix };
    const rows = matrix.slice(rowsToLookAt(written).first - 1);
    if (standsAsWritten(place, written, rows)) return { sheet, place, matrix };
    const mending = mendingOf(place, written, matrix);
    // Where new records stand further down than they were put, the grid may end above them.
    const last = mending.reduce((most, { row }) => Math.max(most, row), 0);
    if (last > matrix.length) makeRoomUnder(sheet, last);
    writer.write(sheet, mending);
    return { sheet, place, matrix: contentOf(sheet) };
  };

  /** Reads the rows that were written, which commits them, and mends what has gone astray. */
  const lookAt = (id: SheetId, written: Written): void => {
    const { sheet, place } = whereIs(id);
    const { first, last } = rowsToLookAt(written);
    const rows = sheet.getSheetValues(first, 1, last - first + 1, -1);
    if (standsAsWritten(place, written, rows)) unseen.delete(id);
    else read(id);
  };

  return {
    whereIs,
    read,
    readHeads(id) {
      const [ids = [], labels = []] = whereIs(id).sheet.getSheetValues(1, 1, 2, -1);
      heads.set(id, [ids, labels]);
      return [ids, labels];
    },
    heads: (id) => heads.get(id) ?? [],
    wrote(id, written) {
      unseen.set(id, written);
    },
    settle() {
      // A reading commits, too (platform.md §2.5), and sees whether the rows stand where they stood.
      if (unseen.size === 0) SpreadsheetApp.flush();
      for (const [id, written] of Array.from(unseen)) lookAt(id, written);
    },
  };
}
