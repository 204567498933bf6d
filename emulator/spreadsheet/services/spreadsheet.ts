// Spreadsheet, last part: its ranges, their names, its protections and metadata.

import type { GasEnum } from '../../core/service.ts';
import { copyScript } from '../../script/copied-script.ts';
import { Book } from '../book.ts';
import { wholeSheet } from '../cells.ts';
import { copySpreadsheet } from '../copy-spreadsheet.ts';
import { documentMissing, invalidArgument, rangeNotFound } from '../errors.ts';
import { areaIn } from '../places.ts';
import type { Banding } from './banding.ts';
import { addMetadata, type DeveloperMetadata, DeveloperMetadataFinder } from './metadata.ts';
import { NamedRange } from './named-range.ts';
import type { OverGridImage } from './over-grid-image.ts';
import type { Protection } from './protection.ts';
import { Range } from './range.ts';
import { RangeList } from './range-list.ts';
import { SpreadsheetDataSources } from './spreadsheet-data-sources.ts';
import { TextFinder } from './text-finder.ts';

export class Spreadsheet extends SpreadsheetDataSources {
  getRange(text: string): Range {
    const active = this.book.sheet(this.state.activeSheetId);
    const place = areaIn(this.state, text, active);
    if (!place) throw rangeNotFound();
    return new Range(this.book, place.sheetId, place.area);
  }

  getRangeList(names: string[]): RangeList {
    return new RangeList(names.map((name) => this.getRange(name)));
  }

  getRangeByName(name: string): Range | null {
    const named = this.state.namedRanges.find((one) => one.name === name);
    return named ? new Range(this.book, named.sheetId, named.area) : null;
  }

  getNamedRanges(): NamedRange[] {
    return this.state.namedRanges.map(({ name }) => new NamedRange(this.book, name));
  }

  setNamedRange(name: string, { sheetId, area }: Range): void {
    if (!/^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name)) throw invalidArgument('name');
    this.alter((book) => {
      book.namedRanges = book.namedRanges.filter((one) => one.name !== name);
      book.namedRanges.push({ name, sheetId, area });
    });
  }

  removeNamedRange(name: string): void {
    if (!this.state.namedRanges.some((one) => one.name === name)) throw rangeNotFound();
    this.alter((book) => {
      book.namedRanges = book.namedRanges.filter((one) => one.name !== name);
    });
  }

  /** A copy with its linked forms, in the same folder (platform.md §2.10). */
  copy(name: string): Spreadsheet {
    this.book.read();
    const { execution, id, ui } = this.book;
    const owner = execution.effectiveUser;
    const made = copySpreadsheet(execution.world, id, { name, now: execution.now(), owner });
    if (!made) throw documentMissing(id);
    copyScript(execution.world, id, made.id, owner);
    return new Spreadsheet(new Book(execution, made.id, ui));
  }

  getImages(): OverGridImage[] {
    return this.getSheets().flatMap((sheet) => sheet.getImages());
  }

  getBandings(): Banding[] {
    return this.getSheets().flatMap((sheet) => sheet.getBandings());
  }

  createTextFinder(text: string): TextFinder {
    const places = this.state.sheets.map((sheet) => ({
      sheetId: sheet.sheetId,
      area: wholeSheet(sheet),
    }));
    return new TextFinder(this.book, places, text);
  }

  getProtections(type: GasEnum): Protection[] {
    return this.getSheets().flatMap((sheet) => sheet.getProtections(type));
  }

  addDeveloperMetadata(key: string, second?: string | GasEnum, third?: GasEnum): this {
    addMetadata(this.book, { sheetId: null, columns: null, rows: null }, key, second, third);
    return this;
  }

  createDeveloperMetadataFinder(): DeveloperMetadataFinder {
    return new DeveloperMetadataFinder(this.book, () => true);
  }

  getDeveloperMetadata(): DeveloperMetadata[] {
    return new DeveloperMetadataFinder(this.book, ({ sheetId }) => sheetId === null).find();
  }

  getFormUrl(): string | null {
    return this.getSheets().reduce<string | null>((url, sheet) => url ?? sheet.getFormUrl(), null);
  }
}
