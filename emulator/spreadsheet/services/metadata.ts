// Developer metadata: keys that nobody sees, on a spreadsheet, a sheet, or whole rows or columns.

import { type GasEnum, Service } from '../../core/service.ts';
import { enumValue } from '../../core/signatures.ts';
import type { Book } from '../book.ts';
import { invalidArgument } from '../errors.ts';
import type { MetadataState } from '../state.ts';
import { Range } from './range.ts';
import { Sheet } from './sheet.ts';
import { Spreadsheet } from './spreadsheet.ts';

/** Where metadata lies: a sheet, whole lines of it, or (sheetId null) the spreadsheet. */
export interface MetadataPlace {
  sheetId: number | null;
  columns: MetadataState['columns'];
  rows: MetadataState['rows'];
}

/** Adds an entry; the arguments are those of every `addDeveloperMetadata`. */
export function addMetadata(
  book: Book,
  place: MetadataPlace,
  key: string,
  second?: string | GasEnum,
  third?: GasEnum,
): void {
  const value = typeof second === 'string' ? second : '';
  const visibility = (typeof second === 'object' ? second : third)?.name;
  const id = Number(book.execution.newId('metadata').replace(/\D/g, ''));
  book.alterBook((state) => {
    const entry: MetadataState = {
      id,
      key,
      value,
      visibility: visibility === 'PROJECT' ? 'PROJECT' : 'DOCUMENT',
      columns: place.columns,
      rows: place.rows,
    };
    if (place.sheetId === null) state.metadata.push(entry);
    else book.sheet(place.sheetId).metadata.push(entry);
  });
}

interface Found {
  sheetId: number | null;
  entry: MetadataState;
}

function everywhere(book: Book): Found[] {
  return [
    ...book.state.metadata.map((entry) => ({ sheetId: null, entry })),
    ...book.state.sheets.flatMap(({ sheetId, metadata }) =>
      metadata.map((entry) => ({ sheetId, entry })),
    ),
  ];
}

export class DeveloperMetadata extends Service {
  readonly gas = 'Spreadsheet.DeveloperMetadata';

  constructor(
    private readonly book: Book,
    private readonly id: number,
  ) {
    super();
  }

  private get found(): Found {
    const found = everywhere(this.book).find(({ entry }) => entry.id === this.id);
    if (!found) throw invalidArgument('metadata');
    return found;
  }

  private alter(change: (entry: MetadataState) => void): this {
    this.book.alterBook(() => change(this.found.entry));
    return this;
  }

  getId(): number {
    return this.id;
  }

  getKey(): string {
    return this.found.entry.key;
  }

  getValue(): string | null {
    return this.found.entry.value || null;
  }

  getVisibility(): GasEnum {
    return enumValue('Spreadsheet.DeveloperMetadataVisibility', this.found.entry.visibility);
  }

  setKey(key: string): this {
    return this.alter((entry) => {
      entry.key = key;
    });
  }

  setValue(value: string): this {
    return this.alter((entry) => {
      entry.value = value;
    });
  }

  setVisibility(visibility: GasEnum): this {
    return this.alter((entry) => {
      entry.visibility = visibility.name === 'PROJECT' ? 'PROJECT' : 'DOCUMENT';
    });
  }

  getLocation(): DeveloperMetadataLocation {
    return new DeveloperMetadataLocation(this.book, this.found);
  }

  remove(): void {
    this.book.alterBook((state) => {
      const others = (list: MetadataState[]) => list.filter(({ id }) => id !== this.id);
      state.metadata = others(state.metadata);
      for (const sheet of state.sheets) sheet.metadata = others(sheet.metadata);
    });
  }
}

export class DeveloperMetadataLocation extends Service {
  readonly gas = 'Spreadsheet.DeveloperMetadataLocation';

  constructor(
    private readonly book: Book,
    private readonly found: Found,
  ) {
    super();
  }

  getLocationType(): GasEnum {
    const { sheetId, entry } = this.found;
    const name =
      sheetId === null ? 'SPREADSHEET' : entry.columns ? 'COLUMN' : entry.rows ? 'ROW' : 'SHEET';
    return enumValue('Spreadsheet.DeveloperMetadataLocationType', name);
  }

  getSpreadsheet(): Spreadsheet | null {
    return this.found.sheetId === null ? new Spreadsheet(this.book) : null;
  }

  getSheet(): Sheet | null {
    const { sheetId, entry } = this.found;
    if (sheetId === null || entry.rows || entry.columns) return null;
    return new Sheet(this.book, sheetId);
  }

  private lines(axis: 'rows' | 'columns'): Range | null {
    const span = this.found.entry[axis];
    if (this.found.sheetId === null || !span) return null;
    const sheet = this.book.sheet(this.found.sheetId);
    const count = span[1] - span[0] + 1;
    const area =
      axis === 'rows'
        ? { row: span[0], rows: count, column: 0, columns: sheet.maxColumns }
        : { row: 0, rows: sheet.maxRows, column: span[0], columns: count };
    return new Range(this.book, this.found.sheetId, area);
  }

  getRow(): Range | null {
    return this.lines('rows');
  }

  getColumn(): Range | null {
    return this.lines('columns');
  }
}

export class DeveloperMetadataFinder extends Service {
  readonly gas = 'Spreadsheet.DeveloperMetadataFinder';
  #tests: ((found: Found) => boolean)[] = [];

  constructor(
    private readonly book: Book,
    /** What a finder of a sheet or range looks at; a spreadsheet's looks everywhere. */
    private readonly within: (found: Found) => boolean,
  ) {
    super();
  }

  private with(test: (found: Found) => boolean): this {
    this.#tests.push(test);
    return this;
  }

  withKey(key: string): this {
    return this.with(({ entry }) => entry.key === key);
  }

  withValue(value: string): this {
    return this.with(({ entry }) => entry.value === value);
  }

  withId(id: number): this {
    return this.with(({ entry }) => entry.id === id);
  }

  withVisibility(visibility: GasEnum): this {
    return this.with(({ entry }) => entry.visibility === visibility.name);
  }

  withLocationType(type: GasEnum): this {
    return this.with(
      (found) =>
        new DeveloperMetadataLocation(this.book, found).getLocationType().name === type.name,
    );
  }

  onIntersectingLocations(): this {
    return this;
  }

  find(): DeveloperMetadata[] {
    this.book.read();
    return everywhere(this.book)
      .filter((found) => this.within(found) && this.#tests.every((test) => test(found)))
      .map(({ entry }) => new DeveloperMetadata(this.book, entry.id));
  }
}
