// PivotTable: how a pivot table is made; what it shows is read from the cells that it lies over.

import { type GasEnum, Service } from '../../../core/service.ts';
import { enumValue } from '../../../core/signatures.ts';
import type { Book } from '../../book.ts';
import { invalidArgument, pivotMissing, rangeNotFound } from '../../errors.ts';
import type { PivotGroupState, PivotSide, PivotState } from '../../pivot/pivot-state.ts';
import type { GivenCriteria } from '../filter-criteria.ts';
import { Range } from '../range.ts';
import { PivotFilter } from './pivot-filter.ts';
import { PivotGroup } from './pivot-group.ts';
import { PivotValue } from './pivot-value.ts';

export class PivotTable extends Service {
  readonly gas = 'Spreadsheet.PivotTable';

  constructor(
    readonly book: Book,
    private readonly sheetId: number,
    private readonly id: string,
  ) {
    super();
  }

  /** @throws when it has been removed */
  get pivot(): PivotState {
    const found = this.book.sheet(this.sheetId).pivots.find(({ id }) => id === this.id);
    if (!found) throw pivotMissing();
    return found;
  }

  /** Changes how it is made, for the services of this room. */
  alter(change: (pivot: PivotState) => Partial<PivotState>): this {
    const changed = { ...this.pivot, ...change(this.pivot) };
    this.book.alterSheet(this.sheetId, (sheet) => {
      sheet.pivots = sheet.pivots.map((one) => (one.id === this.id ? changed : one));
    });
    return this;
  }

  /** The column of the spreadsheet, counted from A = 1, of a column of the source. */
  columnOf(offset: number): number {
    return (this.pivot.source?.area.column ?? 0) + offset + 1;
  }

  /** The column of the source, from 0: columns are counted from A = 1 of the spreadsheet. */
  #offsetOf(column: number): number {
    const { source } = this.pivot;
    const offset = column - 1 - (source?.area.column ?? 0);
    if (!source || offset < 0 || offset >= source.area.columns) {
      throw invalidArgument('sourceDataColumn');
    }
    return offset;
  }

  #addGroup(side: 'rows' | 'columns', column: number): PivotGroup {
    const offset = this.#offsetOf(column);
    const id = this.pivot.nextId;
    const group: PivotGroupState = {
      ...{ id, offset, label: null, ascending: true, totals: true, repeated: false },
      ...{ rule: null, sortBy: null },
    };
    this.alter((pivot) => ({ [side]: [...pivot[side], group], nextId: id + 1 }));
    return new PivotGroup(this, id);
  }

  addRowGroup(column: number): PivotGroup {
    return this.#addGroup('rows', column);
  }

  addColumnGroup(column: number): PivotGroup {
    return this.#addGroup('columns', column);
  }

  addPivotValue(column: number, { name }: GasEnum): PivotValue {
    const offset = this.#offsetOf(column);
    if (name === 'CUSTOM') throw invalidArgument('summarizeFunction');
    return this.#addValue({ offset, formula: null, name: null, summarize: name });
  }

  /** Its fields are summed until a script says otherwise, as in the window's editor [K]. */
  addCalculatedPivotValue(name: string, formula: string): PivotValue {
    return this.#addValue({ offset: null, formula, name, summarize: 'SUM' });
  }

  #addValue(value: Omit<PivotState['values'][number], 'id' | 'display'>): PivotValue {
    const id = this.pivot.nextId;
    const added = { ...value, id, display: 'DEFAULT' };
    this.alter(({ values }) => ({ values: [...values, added], nextId: id + 1 }));
    return new PivotValue(this, id);
  }

  addFilter(column: number, { state }: GivenCriteria): PivotFilter {
    const offset = this.#offsetOf(column);
    const id = this.pivot.nextId;
    const added = { id, offset, criteria: structuredClone(state) };
    this.alter(({ filters }) => ({ filters: [...filters, added], nextId: id + 1 }));
    return new PivotFilter(this, id);
  }

  getRowGroups(): PivotGroup[] {
    this.book.read();
    return this.pivot.rows.map(({ id }) => new PivotGroup(this, id));
  }

  getColumnGroups(): PivotGroup[] {
    this.book.read();
    return this.pivot.columns.map(({ id }) => new PivotGroup(this, id));
  }

  getPivotValues(): PivotValue[] {
    this.book.read();
    return this.pivot.values.map(({ id }) => new PivotValue(this, id));
  }

  getFilters(): PivotFilter[] {
    this.book.read();
    return this.pivot.filters.map(({ id }) => new PivotFilter(this, id));
  }

  getAnchorCell(): Range {
    const { row, column } = this.pivot.anchor;
    return new Range(this.book, this.sheetId, { row, column, rows: 1, columns: 1 });
  }

  /** [K] A source that was deleted is no range any more. */
  getSourceDataRange(): Range {
    const { source } = this.pivot;
    if (!source) throw rangeNotFound();
    return new Range(this.book, source.sheetId, source.area);
  }

  getValuesDisplayOrientation(): GasEnum {
    return enumValue('Spreadsheet.Dimension', this.pivot.valuesAlong);
  }

  setValuesDisplayOrientation({ name }: GasEnum): this {
    const valuesAlong: PivotSide = name === 'ROWS' ? 'ROWS' : 'COLUMNS';
    return this.alter(() => ({ valuesAlong }));
  }

  remove(): void {
    const { id } = this.pivot;
    this.book.alterSheet(this.sheetId, (sheet) => {
      sheet.pivots = sheet.pivots.filter((one) => one.id !== id);
    });
  }
}
