// Spreadsheet, part 4: its tabs: found, inserted, copied, moved, deleted.

import { invalidArgument, lastSheet, linkedForm, nameTaken } from '../errors.ts';
import { copiedCharts } from '../figures.ts';
import { checkNewSheet } from '../grid-size.ts';
import { defaultSheetName, newSheet } from '../new-spreadsheet.ts';
import { copiedPivots } from '../pivot/move-pivots.ts';
import { firstCell, select } from '../selection.ts';
import { copiedSlicers } from '../slicers.ts';
import type { SheetState } from '../state.ts';
import { checkName, deleteSheet, sameName } from '../structure.ts';
import { Sheet } from './sheet.ts';
import { SpreadsheetPeople } from './spreadsheet-people.ts';

interface InsertOptions {
  template?: Sheet;
}

export abstract class SpreadsheetSheets extends SpreadsheetPeople {
  private sheetOf({ sheetId }: SheetState): Sheet {
    return new Sheet(this.book, sheetId);
  }

  getNumSheets(): number {
    return this.state.sheets.length;
  }

  getSheets(): Sheet[] {
    return this.state.sheets.map((sheet) => this.sheetOf(sheet));
  }

  getSheetByName(name: string): Sheet | null {
    const sheet = this.state.sheets.find((one) => sameName(one.name, name));
    return sheet ? this.sheetOf(sheet) : null;
  }

  getSheetById(id: number): Sheet | null {
    const sheet = this.state.sheets.find(({ sheetId }) => sheetId === id);
    return sheet ? this.sheetOf(sheet) : null;
  }

  getActiveSheet(): Sheet {
    return new Sheet(this.book, this.state.activeSheetId);
  }

  /** What was selected in the sheet is kept only when that is asked for. */
  setActiveSheet(sheet: Sheet, restoreSelection = false): Sheet {
    if (restoreSelection) return sheet.activate();
    select(sheet.book, sheet.sheetId, firstCell().areas);
    return sheet;
  }

  /** All overloads: a name, a place (from 0), options, in that order, each optional. */
  insertSheet(...args: (string | number | InsertOptions)[]): Sheet {
    const name = args.find((arg) => typeof arg === 'string');
    const place = args.find((arg) => typeof arg === 'number');
    const template = args.find((arg) => typeof arg === 'object')?.template;
    return this.insert(name, place, template);
  }

  private insert(wanted: string | undefined, place: number | undefined, template?: Sheet): Sheet {
    const { sheets } = this.state;
    const taken = (name: string) => sheets.some((one) => sameName(one.name, name));
    const language = this.book.execution.world.owner.locale;
    let name = wanted;
    for (let number = sheets.length + 1; name === undefined; number++) {
      const free = defaultSheetName(language, number);
      if (!taken(free)) name = free;
    }
    checkName(name);
    if (taken(name)) throw nameTaken(name);
    const grid = template?.state ?? newSheet(0, name);
    checkNewSheet(this.book, grid.maxRows * grid.maxColumns);
    const active = sheets.findIndex(({ sheetId }) => sheetId === this.state.activeSheetId);
    const at = Math.min(place ?? active + 1, sheets.length);
    const sheetId = this.newSheetId();
    const title = name;
    const ownId = () => this.book.scatteredId('chart');
    const inside = template?.book.id === this.book.id;
    const charts = template ? copiedCharts(template.state, sheetId, inside, ownId) : [];
    const slicerId = () => this.book.scatteredId('slicer');
    const slicers = template ? copiedSlicers(template.state, sheetId, inside, slicerId) : [];
    const pivotId = () => this.book.execution.newId('pivot');
    const pivots = template ? copiedPivots(template.state, sheetId, inside, pivotId) : [];
    this.alter((book) => {
      const sheet = template
        ? {
            ...structuredClone(template.state),
            sheetId,
            name: title,
            hidden: false,
            protections: [],
            charts,
            pivots,
            slicers,
          }
        : newSheet(sheetId, title);
      book.sheets.splice(at, 0, sheet);
      book.activeSheetId = sheetId;
    });
    return new Sheet(this.book, sheetId);
  }

  private newSheetId(): number {
    for (let id = this.book.scatteredId('sheet'); ; id++) {
      if (!this.state.sheets.some(({ sheetId }) => sheetId === id)) return id;
    }
  }

  /** A copy of a sheet of this or another spreadsheet, as the last tab. */
  takeCopyOf(sheet: Sheet): Sheet {
    const language = this.book.execution.world.owner.locale;
    const base =
      language === 'vi' ? `Bản sao của ${sheet.getName()}` : `Copy of ${sheet.getName()}`;
    let name = base;
    for (let number = 2; this.getSheetByName(name); number++) name = `${base} ${number}`;
    return this.insert(name, this.state.sheets.length, sheet);
  }

  duplicateActiveSheet(): Sheet {
    return this.takeCopyOf(this.getActiveSheet());
  }

  deleteSheet(sheet: Sheet): void {
    const { state } = sheet;
    if (this.state.sheets.length === 1) throw lastSheet();
    const linked = Object.values(this.book.execution.world.forms.byId).some(
      ({ destination }) =>
        destination?.spreadsheetId === this.book.id && destination.sheetId === state.sheetId,
    );
    if (linked) throw linkedForm();
    this.book.refuseBarred(state.sheetId);
    this.alter((book) => deleteSheet(book, sheet.state));
  }

  deleteActiveSheet(): Sheet {
    this.deleteSheet(this.getActiveSheet());
    return this.getActiveSheet();
  }

  moveActiveSheet(position: number): void {
    const { sheets } = this.state;
    if (position < 1 || position > sheets.length) throw invalidArgument('pos');
    this.alter((book) => {
      const from = book.sheets.findIndex(({ sheetId }) => sheetId === book.activeSheetId);
      const [sheet] = book.sheets.splice(from, 1);
      if (sheet) book.sheets.splice(position - 1, 0, sheet);
    });
  }

  renameActiveSheet(name: string): void {
    this.getActiveSheet().setName(name);
  }
}
