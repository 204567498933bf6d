// A spreadsheet as one execution works on it: found in the world at each call, read after the
// buffer is committed, written with an undo for the buffer.

import type { Execution } from '../core/execution.ts';
import type { Ui } from '../ui/ui.ts';
import { hasContent, putCell } from './cells.ts';
import type { WorkbookEngine } from './engine.ts';
import { engineFor } from './engines.ts';
import { documentMissing, protectedCell, sheetNotFound } from './errors.ts';
import { type LocaleFacts, localeFacts } from './locale.ts';
import { isBarred, mayChange } from './protection-check.ts';
import { serialAt } from './serial.ts';
import type { Area, Cell, SheetState, SpreadsheetState } from './state.ts';
import type { TypingRules } from './typed-text.ts';

type SheetWithoutCells = Omit<SheetState, 'cells'>;

function keptSheet({ cells: _, ...rest }: SheetState): SheetWithoutCells {
  return structuredClone(rest);
}

export class Book {
  constructor(
    readonly execution: Execution,
    readonly id: string,
    /** The window's menus; absent where a book is opened without one. */
    readonly ui?: () => Ui,
  ) {}

  /** @throws `Document … is missing` */
  get state(): SpreadsheetState {
    const state = this.execution.world.spreadsheets[this.id];
    if (!state) throw documentMissing(this.id);
    return state;
  }

  /** The spreadsheet's zone; the script's for a rule that is not of any spreadsheet yet. */
  get timeZone(): string {
    const { world, timeZone } = this.execution;
    return world.spreadsheets[this.id]?.timeZone ?? timeZone;
  }

  get facts(): LocaleFacts {
    return localeFacts(this.state.locale);
  }

  get engine(): WorkbookEngine {
    return engineFor(this.execution.world, this.id, this.execution.switches);
  }

  /** @throws `Sheet not found` */
  sheet(sheetId: number): SheetState {
    const sheet = this.state.sheets.find((one) => one.sheetId === sheetId);
    if (!sheet) throw sheetNotFound();
    return sheet;
  }

  /** A sheet with what its pivot tables show: what a reading of contents looks at. */
  shown(sheetId: number): SheetState {
    return this.engine.shown(this.sheet(sheetId));
  }

  /** A new id that looks random, as Google's do, but is the same in each replay. */
  scatteredId(prefix: string): number {
    const count = Number(this.execution.newId(prefix).replace(/\D/g, ''));
    return (count * 1_103_515_245 + 12_345) % 2_147_483_647;
  }

  /** Every read commits the buffer first, and meets the errors that writes left (platform.md §2.5). */
  read(): void {
    this.execution.buffer.commit();
  }

  /** How a text written by the script is parsed in a cell of that format. */
  typing(format: string | undefined): TypingRules {
    const now = serialAt(this.execution.now(), this.state.timeZone);
    return { facts: this.facts, format, switches: this.execution.switches, now };
  }

  /**
   * Replaces cells of an area, row by row, until `next` says stop; `surface` throws at the commit
   * what the write ran into.
   */
  writeCells(
    sheetId: number,
    area: Area,
    next: (cell: Cell | undefined, row: number, column: number) => Cell | undefined | 'stop',
    surface?: () => void,
  ): void {
    // What stood in the cells that were replaced, and which of the area they are, counted row by row.
    const replaced: (Cell | undefined)[] = [];
    const places: number[] = [];
    const write = (sheet: SheetState) => {
      replaced.length = 0;
      places.length = 0;
      for (let down = 0; down < area.rows; down++) {
        const row = area.row + down;
        for (let across = 0; across < area.columns; across++) {
          const column = area.column + across;
          const before = sheet.cells[row]?.[column] ?? undefined;
          const cell = next(before, down, across);
          if (cell === 'stop') return;
          if (cell === before) continue;
          replaced.push(before);
          places.push(down * area.columns + across);
          putCell(sheet, row, column, cell);
        }
      }
    };
    const undo = (sheet: SheetState) => {
      for (const [index, place] of places.entries()) {
        const [down, across] = [Math.floor(place / area.columns), place % area.columns];
        putCell(sheet, area.row + down, area.column + across, replaced[index]);
      }
    };
    this.#buffered(sheetId, write, undo, surface);
  }

  /** Writes to one sheet now, and can take that back and do it again while it is not committed. */
  #buffered(
    sheetId: number,
    write: (sheet: SheetState) => void,
    undo: (sheet: SheetState) => void,
    surface?: () => void,
  ): void {
    write(this.sheet(sheetId));
    this.#changed();
    const ifThere = (act: (sheet: SheetState) => void) => () => {
      const now = this.state.sheets.find((one) => one.sheetId === sheetId);
      if (now) act(now);
      this.#changed();
    };
    this.execution.buffer.wrote(ifThere(undo), surface, ifThere(write));
  }

  /** Gives the cells of an area another dress; equal blank cells get one and the same new cell. */
  dressCells(
    sheetId: number,
    areas: readonly Area[],
    dress: (cell: Cell | undefined) => Cell | undefined,
  ): void {
    const known = new Map<Cell | undefined, Cell | undefined>();
    const { effectiveUser, world } = this.execution;
    for (const area of areas) {
      if (!mayChange(this.sheet(sheetId), area, effectiveUser, world.owner.email)) {
        throw protectedCell();
      }
      this.writeCells(sheetId, area, (cell) => {
        const met = known.get(cell);
        if (met !== undefined) return met;
        const next = dress(cell);
        // A cell that stays is none to remember, nor is one with content: hardly two are the same.
        if (next !== cell && !hasContent(cell)) known.set(cell, next);
        return next;
      });
    }
  }

  /** @throws the sentence of a protected sheet, for whoever it bars */
  refuseBarred(sheetId: number): void {
    const { effectiveUser, world } = this.execution;
    if (isBarred(this.sheet(sheetId), effectiveUser, world.owner.email)) throw protectedCell();
  }

  /** Changes one sheet but not its cells; a protected sheet refuses it to whoever is barred. */
  alterSheet(sheetId: number, change: (sheet: SheetState) => void): void {
    this.refuseBarred(sheetId);
    this.alterWindow(sheetId, change);
  }

  /** The same for what anybody may: where one looks at a sheet. */
  alterWindow(sheetId: number, change: (sheet: SheetState) => void): void {
    let before: SheetWithoutCells | null = null;
    const write = (sheet: SheetState) => {
      before = keptSheet(sheet);
      change(sheet);
    };
    this.#buffered(sheetId, write, (sheet) => Object.assign(sheet, before));
  }

  /** Changes anything of the spreadsheet: rows, columns, sheets, names. */
  alterBook(change: (book: SpreadsheetState) => void): void {
    const book = this.state;
    const { sheets, revision: _, ...rest } = book;
    const kept = structuredClone(rest);
    const keptSheets = sheets.map((sheet) => ({
      ...keptSheet(sheet),
      cells: sheet.cells.map((row) => row?.slice() ?? []),
    }));
    change(book);
    this.#changed();
    this.execution.buffer.wrote(() => {
      const now = this.state;
      Object.assign(now, kept, { sheets: keptSheets });
      this.#changed();
    });
  }

  /** Whoever shows the workbook looks at it anew; Drive tells when it was changed last. */
  #changed(): void {
    this.state.revision++;
    const file = this.execution.world.drive.files[this.id];
    if (file) file.modifiedAt = this.execution.now();
  }
}
