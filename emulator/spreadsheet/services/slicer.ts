// Slicer, part 1: which it is, its data, what it shows of them, where it lies.

import type { Book } from '../book.ts';
import { invalidArgument, slicerMissing, visibleRefused } from '../errors.ts';
import { anchorAt } from '../figures.ts';
import type { SlicerState } from '../slicer-state.ts';
import { ContainerInfo } from './charts/container-info.ts';
import { FilterCriteria, type GivenCriteria } from './filter-criteria.ts';
import { Range } from './range.ts';
import { SlicerDress } from './slicer-dress.ts';

export class Slicer extends SlicerDress {
  constructor(
    protected readonly book: Book,
    private readonly sheetId: number,
    private readonly id: number,
  ) {
    super();
  }

  protected get slicer(): SlicerState {
    const found = this.book.sheet(this.sheetId).slicers.find(({ id }) => id === this.id);
    if (!found) throw slicerMissing();
    return found;
  }

  protected alter(change: Partial<SlicerState>): this {
    const changed = { ...this.slicer, ...change };
    this.book.alterSheet(this.sheetId, (sheet) => {
      sheet.slicers = sheet.slicers.map((one) => (one.id === this.id ? changed : one));
    });
    return this;
  }

  getRange(): Range {
    const { sheetId, area } = this.slicer.source;
    return new Range(this.book, sheetId, area);
  }

  /** A column that the new data lack filters no more [K]. */
  setRange({ sheetId, area }: Range): this {
    const { offset } = this.slicer;
    const lost = offset !== null && offset >= area.columns ? { offset: null, criteria: null } : {};
    return this.alter({ source: { sheetId, area: { ...area } }, ...lost });
  }

  /** Counted from 1 inside the range; null while none is chosen. */
  getColumnPosition(): number | null {
    const { offset } = this.slicer;
    return offset === null ? null : offset + 1;
  }

  getFilterCriteria(): FilterCriteria | null {
    this.book.read();
    const { criteria } = this.slicer;
    return criteria && new FilterCriteria(structuredClone(criteria));
  }

  /** null takes the criteria away; a list of visible values is for pivot tables only, as in a filter. */
  setColumnFilterCriteria(position: number, criteria: GivenCriteria | null): this {
    if (position < 1 || position > this.slicer.source.area.columns) {
      throw invalidArgument('columnPosition');
    }
    if (criteria && criteria.state.visible.length > 0) {
      throw visibleRefused();
    }
    return this.alter({
      offset: position - 1,
      criteria: criteria && structuredClone(criteria.state),
    });
  }

  isAppliedToPivotTables(): boolean {
    return this.slicer.pivots;
  }

  setApplyToPivotTables(pivots: boolean): this {
    return this.alter({ pivots });
  }

  getContainerInfo(): ContainerInfo {
    return new ContainerInfo(this.slicer.anchor);
  }

  setPosition(row: number, column: number, x: number, y: number): this {
    return this.alter({ anchor: anchorAt(this.book.sheet(this.sheetId), row, column, x, y) });
  }

  remove(): void {
    const { id } = this.slicer;
    this.book.alterSheet(this.sheetId, (sheet) => {
      sheet.slicers = sheet.slicers.filter((one) => one.id !== id);
    });
  }
}
