// PivotFilter: which records of the source a pivot table looks at.

import { Service } from '../../../core/service.ts';
import { pivotMissing } from '../../errors.ts';
import type { PivotFilterState } from '../../pivot/pivot-state.ts';
import { FilterCriteria, type GivenCriteria } from '../filter-criteria.ts';
import type { PivotTable } from './pivot-table.ts';

export class PivotFilter extends Service {
  readonly gas = 'Spreadsheet.PivotFilter';

  constructor(
    private readonly table: PivotTable,
    private readonly id: number,
  ) {
    super();
  }

  private get filter(): PivotFilterState {
    const found = this.table.pivot.filters.find(({ id }) => id === this.id);
    if (!found) throw pivotMissing();
    return found;
  }

  getPivotTable(): PivotTable {
    return this.table;
  }

  getSourceDataColumn(): number {
    return this.table.columnOf(this.filter.offset);
  }

  getFilterCriteria(): FilterCriteria {
    return new FilterCriteria(structuredClone(this.filter.criteria));
  }

  setFilterCriteria({ state }: GivenCriteria): this {
    const changed = { ...this.filter, criteria: structuredClone(state) };
    this.table.alter(({ filters }) => ({
      filters: filters.map((one) => (one.id === this.id ? changed : one)),
    }));
    return this;
  }

  remove(): void {
    const { id } = this.filter;
    this.table.alter(({ filters }) => ({ filters: filters.filter((one) => one.id !== id) }));
  }
}
