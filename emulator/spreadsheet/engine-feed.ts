// What a model has been given of a workbook, and the commands that bring it to what the store holds now.

import { type ContentRules, type EngineCell, engineCell, valueCell } from './engine-content.ts';
import { cellCommands, type FedSheet, frameCommands, gridCommands } from './engine-difference.ts';
import { engineSheetId, plainFrame, type SheetFrame, sheetFrame } from './engine-dress.ts';
import { workbookData } from './engine-import.ts';
import type { EngineCommand, Model } from './engine-library.ts';
import { modelRules } from './engine-model.ts';
import { givenNames, nameCommands } from './engine-names.ts';
import type { Cell, SheetState, SpreadsheetState } from './state.ts';

/**
 * The memory of one model, made anew with it. It keeps the cells it gave by identity: a cell of the
 * store is never changed in place, so another object is another cell.
 */
export class Feed {
  readonly #sheets = new Map<number, FedSheet>();
  #order: number[] = [];
  #names: SpreadsheetState['namedRanges'] = [];
  /** The engine's ids of sheets that a person made in the page. */
  readonly #ids = new Map<number, string>();

  /** @param dressed whether a page shows the workbook; values alone need no dress */
  constructor(
    private readonly dressed: boolean,
    private readonly rules: ContentRules,
  ) {}

  /** The engine's id of a sheet. */
  idOf(sheetId: number): string {
    return this.#ids.get(sheetId) ?? engineSheetId(sheetId);
  }

  /** Ties a sheet of the store to one that a person made in the page. */
  adopt(id: string, sheetId: number): void {
    this.#ids.set(sheetId, id);
  }

  /** The whole workbook, for a model to begin with. */
  begin(book: SpreadsheetState): object {
    this.#remember(book);
    const frameOf = (sheet: SheetState) => this.#frame(book, sheet);
    return workbookData(book, this.rules, frameOf, this.#give);
  }

  /**
   * Takes it that the model holds the workbook, but for validation and conditional formats: of
   * those it holds what it says itself.
   */
  agree(book: SpreadsheetState, model: Model): void {
    this.#remember(book);
    for (const [sheetId, fed] of this.#sheets) {
      Object.assign(fed.frame, modelRules(model, this.idOf(sheetId)));
    }
  }

  /** The commands that give the model what has changed; from now on it counts as given. */
  difference(book: SpreadsheetState): EngineCommand[] {
    const frames = new Map(book.sheets.map((sheet) => [sheet, this.#frame(book, sheet)]));
    const commands = this.#sheetCommands(book, frames);
    const names = givenNames(book);
    commands.push(...nameCommands(this.#names, names, (sheetId) => this.idOf(sheetId)));
    this.#names = names;
    for (const [sheet, frame] of frames) {
      const fed = this.#sheets.get(sheet.sheetId);
      if (!fed) continue;
      const id = this.idOf(sheet.sheetId);
      for (const command of cellCommands(id, fed, sheet.cells, this.#give)) commands.push(command);
      if (this.dressed) commands.push(...frameCommands(id, fed.frame, frame));
      fed.frame = frame;
    }
    return commands;
  }

  readonly #give = (cell: Cell): EngineCell =>
    this.dressed ? engineCell(cell, this.rules) : valueCell(cell, this.rules);

  #frame(book: SpreadsheetState, sheet: SheetState): SheetFrame {
    return this.dressed ? sheetFrame(book, sheet, this.rules) : plainFrame(sheet);
  }

  #remember(book: SpreadsheetState): void {
    this.#order = book.sheets.map(({ sheetId }) => sheetId);
    this.#names = givenNames(book);
    this.#sheets.clear();
    for (const sheet of book.sheets) {
      const cells = sheet.cells.map((row) => row?.slice() ?? []);
      this.#sheets.set(sheet.sheetId, { frame: this.#frame(book, sheet), cells });
    }
  }

  /** Sheets made, renamed, resized, deleted and moved. */
  #sheetCommands(
    book: SpreadsheetState,
    frames: ReadonlyMap<SheetState, SheetFrame>,
  ): EngineCommand[] {
    const commands: EngineCommand[] = [];
    const order = this.#order.filter((id) => book.sheets.some(({ sheetId }) => sheetId === id));
    const gone = this.#order.filter((id) => !order.includes(id));
    book.sheets.forEach((sheet, position) => {
      const id = this.idOf(sheet.sheetId);
      const frame = frames.get(sheet) ?? this.#frame(book, sheet);
      let fed = this.#sheets.get(sheet.sheetId);
      if (!fed) {
        const { name, colNumber: cols, rowNumber: rows } = frame;
        commands.push({ type: 'CREATE_SHEET', sheetId: id, position, name, cols, rows });
        order.splice(position, 0, sheet.sheetId);
        fed = { frame: plainFrame(sheet), cells: [] };
        this.#sheets.set(sheet.sheetId, fed);
      }
      if (fed.frame.name !== frame.name) {
        const oldName = fed.frame.name;
        commands.push({ type: 'RENAME_SHEET', sheetId: id, oldName, newName: frame.name });
      }
      commands.push(...gridCommands(id, fed.frame, frame));
      fed.cells.length = Math.min(fed.cells.length, frame.rowNumber);
      for (const row of fed.cells)
        if (row && row.length > frame.colNumber) row.length = frame.colNumber;
    });
    for (const id of gone) {
      const sheetName = this.#sheets.get(id)?.frame.name ?? '';
      commands.push({ type: 'DELETE_SHEET', sheetId: this.idOf(id), sheetName });
      this.#sheets.delete(id);
    }
    book.sheets.forEach((sheet, position) => {
      const delta = position - order.indexOf(sheet.sheetId);
      if (delta === 0) return;
      commands.push({ type: 'MOVE_SHEET', sheetId: this.idOf(sheet.sheetId), delta });
      order.splice(order.indexOf(sheet.sheetId), 1);
      order.splice(position, 0, sheet.sheetId);
    });
    this.#order = order;
    return commands;
  }
}
