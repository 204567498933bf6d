// DeveloperMetadata: one entry, read, changed, moved and removed.

import { type GasEnum, Service } from '../../core/service.ts';
import { enumValue } from '../../core/signatures.ts';
import type { Book } from '../book.ts';
import { badCoordinates, invalidArgument } from '../errors.ts';
import { checkRoom, everywhere, type Found, listOf, withoutEntry } from '../metadata-store.ts';
import type { MetadataState } from '../state.ts';
import { DeveloperMetadataLocation } from './metadata-location.ts';
import type { Range } from './range.ts';
import type { Sheet } from './sheet.ts';

export class DeveloperMetadata extends Service {
  readonly gas = 'Spreadsheet.DeveloperMetadata';

  constructor(
    private readonly book: Book,
    private readonly id: number,
  ) {
    super();
  }

  private get found(): Found {
    const found = everywhere(this.book.state).find(({ entry }) => entry.id === this.id);
    if (!found) throw invalidArgument('metadata');
    return found;
  }

  private alter(change: Partial<MetadataState>): this {
    const { sheetId, entry } = this.found;
    checkRoom(this.book.state, sheetId, { ...entry, ...change });
    this.book.alterBook(() => Object.assign(this.found.entry, change));
    return this;
  }

  private move(sheetId: number | null, span: Pick<MetadataState, 'rows' | 'columns'>): this {
    const entry = { ...this.found.entry, ...span };
    checkRoom(this.book.state, sheetId, entry);
    this.book.alterBook((state) => {
      withoutEntry(state, this.id);
      listOf(state, sheetId).push(entry);
    });
    return this;
  }

  /** The range must be one whole column. */
  moveToColumn({ sheetId, area, state }: Range): this {
    if (area.columns !== 1 || area.rows !== state.maxRows) throw badCoordinates();
    return this.move(sheetId, { rows: null, columns: [area.column, area.column] });
  }

  /** The range must be one whole row. */
  moveToRow({ sheetId, area, state }: Range): this {
    if (area.rows !== 1 || area.columns !== state.maxColumns) throw badCoordinates();
    return this.move(sheetId, { rows: [area.row, area.row], columns: null });
  }

  moveToSheet({ sheetId }: Sheet): this {
    return this.move(sheetId, { rows: null, columns: null });
  }

  moveToSpreadsheet(): this {
    return this.move(null, { rows: null, columns: null });
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
    return this.alter({ key });
  }

  setValue(value: string): this {
    return this.alter({ value });
  }

  setVisibility(visibility: GasEnum): this {
    return this.alter({ visibility: visibility.name === 'PROJECT' ? 'PROJECT' : 'DOCUMENT' });
  }

  getLocation(): DeveloperMetadataLocation {
    return new DeveloperMetadataLocation(this.book, this.found);
  }

  remove(): void {
    this.book.alterBook((state) => withoutEntry(state, this.id));
  }
}
