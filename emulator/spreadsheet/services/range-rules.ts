// Range, part 19: its protection and its developer metadata.

import { type GasEnum, GasError } from '../../core/service.ts';
import { contains } from '../a1.ts';
import { mayChange } from '../protection-check.ts';
import { addMetadata, type DeveloperMetadata, DeveloperMetadataFinder } from './metadata.ts';
import { addProtection, type Protection } from './protection.ts';
import { RangeRegion } from './range-region.ts';

export abstract class RangeRules extends RangeRegion {
  protect(): Protection {
    return addProtection(this.book, this.sheetId, this.area);
  }

  canEdit(): boolean {
    const { effectiveUser, world } = this.book.execution;
    return mayChange(this.state, this.area, effectiveUser, world.owner.email);
  }

  /** The whole rows or columns that metadata may lie on. */
  private lines() {
    const { row, column, rows, columns } = this.area;
    const columnsOf: [number, number] = [column, column + columns - 1];
    const rowsOf: [number, number] = [row, row + rows - 1];
    const { maxRows, maxColumns } = this.state;
    if (rows === maxRows && row === 0) return { columns: columnsOf, rows: null };
    if (columns === maxColumns && column === 0) return { columns: null, rows: rowsOf };
    throw new GasError(
      'Adding developer metadata to arbitrary ranges is not currently supported. Developer metadata may only be added to the top-level spreadsheet, an individual sheet, or an entire row or column.',
    );
  }

  addDeveloperMetadata(key: string, second?: string | GasEnum, third?: GasEnum): this {
    addMetadata(this.book, { sheetId: this.sheetId, ...this.lines() }, key, second, third);
    return this;
  }

  createDeveloperMetadataFinder(): DeveloperMetadataFinder {
    const { area } = this;
    return new DeveloperMetadataFinder(this.book, ({ sheetId, entry }) => {
      if (sheetId !== this.sheetId) return false;
      if (entry.columns) {
        return entry.columns[0] >= area.column && entry.columns[1] < area.column + area.columns;
      }
      return entry.rows !== null && contains(area, entry.rows[0], area.column);
    });
  }

  getDeveloperMetadata(): DeveloperMetadata[] {
    return this.createDeveloperMetadataFinder().find();
  }
}
