// PivotGroup, part 1: which group of which pivot table it is, its place and its name.

import { type GasEnum, Service } from '../../../core/service.ts';
import { enumValue } from '../../../core/signatures.ts';
import { invalidArgument, pivotMissing } from '../../errors.ts';
import type { PivotGroupState } from '../../pivot/pivot-state.ts';
import type { PivotTable } from './pivot-table.ts';

export abstract class PivotGroupBase extends Service {
  readonly gas = 'Spreadsheet.PivotGroup';

  constructor(
    protected readonly table: PivotTable,
    private readonly id: number,
  ) {
    super();
  }

  private get side(): 'rows' | 'columns' {
    const { rows, columns } = this.table.pivot;
    if (rows.some(({ id }) => id === this.id)) return 'rows';
    if (columns.some(({ id }) => id === this.id)) return 'columns';
    throw pivotMissing();
  }

  private get groups(): PivotGroupState[] {
    return this.table.pivot[this.side];
  }

  protected get group(): PivotGroupState {
    const found = this.groups.find(({ id }) => id === this.id);
    if (!found) throw pivotMissing();
    return found;
  }

  protected alter(change: Partial<PivotGroupState>): this {
    const { side } = this;
    const changed = { ...this.group, ...change };
    this.table.alter((pivot) => ({
      [side]: pivot[side].map((one) => (one.id === this.id ? changed : one)),
    }));
    return this;
  }

  getPivotTable(): PivotTable {
    return this.table;
  }

  getDimension(): GasEnum {
    return enumValue('Spreadsheet.Dimension', this.side === 'rows' ? 'ROWS' : 'COLUMNS');
  }

  getSourceDataColumn(): number {
    return this.table.columnOf(this.group.offset);
  }

  /** Its place among the groups of its side, from 0 as `moveToIndex` counts. */
  getIndex(): number {
    return this.groups.indexOf(this.group);
  }

  moveToIndex(index: number): this {
    const { side, group } = this;
    const others = this.groups.filter((one) => one !== group);
    if (index < 0 || index > others.length) throw invalidArgument('index');
    others.splice(index, 0, group);
    this.table.alter(() => ({ [side]: others }));
    return this;
  }

  setDisplayName(label: string): this {
    return this.alter({ label });
  }

  resetDisplayName(): this {
    return this.alter({ label: null });
  }

  remove(): void {
    const { side, id } = { side: this.side, id: this.group.id };
    this.table.alter((pivot) => ({ [side]: pivot[side].filter((one) => one.id !== id) }));
  }
}
