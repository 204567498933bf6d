// Developer metadata added and found: keys that nobody sees, on a spreadsheet, a sheet, or whole lines.

import { type GasEnum, Service } from '../../core/service.ts';
import type { Book } from '../book.ts';
import { checkRoom, everywhere, type Found, listOf } from '../metadata-store.ts';
import type { MetadataState } from '../state.ts';
import { DeveloperMetadata } from './developer-metadata.ts';
import { DeveloperMetadataLocation } from './metadata-location.ts';

export type { DeveloperMetadata } from './developer-metadata.ts';

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
  const entry: MetadataState = {
    id,
    key,
    value,
    visibility: visibility === 'PROJECT' ? 'PROJECT' : 'DOCUMENT',
    columns: place.columns,
    rows: place.rows,
  };
  checkRoom(book.state, place.sheetId, entry);
  book.alterBook((state) => listOf(state, place.sheetId).push(entry));
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
    return everywhere(this.book.state)
      .filter((found) => this.within(found) && this.#tests.every((test) => test(found)))
      .map(({ entry }) => new DeveloperMetadata(this.book, entry.id));
  }
}
