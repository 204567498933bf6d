// Sheet, part 1: its name, place, looks, and the extent of its data.

import { type GasEnum, Service } from '../../core/service.ts';
import { enumValue } from '../../core/signatures.ts';
import { editUrl } from '../../forms/links.ts';
import type { Book } from '../book.ts';
import { colour } from '../colours.ts';
import { lastVisibleSheet, nameTaken } from '../errors.ts';
import { extentOf } from '../extent.ts';
import { showSheet } from '../selection.ts';
import type { SheetState } from '../state.ts';
import { checkName, renameSheet, sameName } from '../structure.ts';

export abstract class SheetBase extends Service {
  readonly gas = 'Spreadsheet.Sheet';

  constructor(
    readonly book: Book,
    readonly sheetId: number,
  ) {
    super();
  }

  /** The sheet's state, for the services of this room. */
  get state(): SheetState {
    return this.book.sheet(this.sheetId);
  }

  /** The same with what its pivot tables show. */
  protected get shown(): SheetState {
    return this.book.shown(this.sheetId);
  }

  protected alter(change: (sheet: SheetState) => void): this {
    this.book.alterSheet(this.sheetId, change);
    return this;
  }

  getSheetId(): number {
    return this.state.sheetId;
  }

  getName(): string {
    return this.state.name;
  }

  getSheetName(): string {
    return this.state.name;
  }

  setName(name: string): this {
    checkName(name);
    const taken = this.book.state.sheets.some(
      (other) => other.sheetId !== this.sheetId && sameName(other.name, name),
    );
    if (taken) throw nameTaken(name);
    this.book.refuseBarred(this.sheetId);
    this.book.alterBook((book) => renameSheet(book, this.state, name));
    return this;
  }

  /** Its place among the tabs, from 1. */
  getIndex(): number {
    return this.book.state.sheets.indexOf(this.state) + 1;
  }

  getMaxRows(): number {
    return this.state.maxRows;
  }

  getMaxColumns(): number {
    return this.state.maxColumns;
  }

  getLastRow(): number {
    this.book.read();
    return extentOf(this.shown, this.book.execution.switches).rows;
  }

  getLastColumn(): number {
    this.book.read();
    return extentOf(this.shown, this.book.execution.switches).columns;
  }

  activate(): this {
    showSheet(this.book, this.sheetId);
    return this;
  }

  isSheetHidden(): boolean {
    return this.state.hidden;
  }

  hideSheet(): this {
    const others = this.book.state.sheets.filter(({ sheetId }) => sheetId !== this.sheetId);
    if (others.every(({ hidden }) => hidden)) throw lastVisibleSheet();
    return this.alter((sheet) => {
      sheet.hidden = true;
    });
  }

  showSheet(): this {
    return this.alter((sheet) => {
      sheet.hidden = false;
    });
  }

  getTabColor(): string | null {
    return this.state.tabColor;
  }

  setTabColor(text: string | null): this {
    const tabColor = text === null ? null : colour(text);
    if (tabColor === undefined) return this;
    return this.alter((sheet) => {
      sheet.tabColor = tabColor;
    });
  }

  setHiddenGridlines(hide: boolean): this {
    return this.alter((sheet) => {
      sheet.gridlines = !hide;
    });
  }

  hasHiddenGridlines(): boolean {
    return !this.state.gridlines;
  }

  isRightToLeft(): boolean {
    return this.state.rightToLeft;
  }

  setRightToLeft(rightToLeft: boolean): this {
    return this.alter((sheet) => {
      sheet.rightToLeft = rightToLeft;
    });
  }

  /** A tab of cells, or one for a chart. */
  getType(): GasEnum {
    return enumValue('Spreadsheet.SheetType', this.state.object ? 'OBJECT' : 'GRID');
  }

  /** The editor of the form whose answers this tab takes; null for any other tab. */
  getFormUrl(): string | null {
    const forms = Object.values(this.book.execution.world.forms.byId);
    const linked = forms.find(
      ({ destination }) =>
        destination?.spreadsheetId === this.book.id && destination.sheetId === this.sheetId,
    );
    return linked ? editUrl(linked) : null;
  }
}
