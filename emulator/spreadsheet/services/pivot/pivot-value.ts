// PivotValue: what a pivot table shows of a column of its source, or computes from several.

import { type GasEnum, Service } from '../../../core/service.ts';
import { enumValue } from '../../../core/signatures.ts';
import { invalidArgument, pivotMissing, plainPivotValue } from '../../errors.ts';
import type { PivotValueState } from '../../pivot/pivot-state.ts';
import type { PivotTable } from './pivot-table.ts';

export class PivotValue extends Service {
  readonly gas = 'Spreadsheet.PivotValue';

  constructor(
    private readonly table: PivotTable,
    readonly id: number,
  ) {
    super();
  }

  private get value(): PivotValueState {
    const found = this.table.pivot.values.find(({ id }) => id === this.id);
    if (!found) throw pivotMissing();
    return found;
  }

  private alter(change: Partial<PivotValueState>): this {
    const changed = { ...this.value, ...change };
    this.table.alter(({ values }) => ({
      values: values.map((one) => (one.id === this.id ? changed : one)),
    }));
    return this;
  }

  getPivotTable(): PivotTable {
    return this.table;
  }

  /** null for a calculated value. */
  getSourceDataColumn(): number | null {
    const { offset } = this.value;
    return offset === null ? null : this.table.columnOf(offset);
  }

  getSummarizedBy(): GasEnum {
    return enumValue('Spreadsheet.PivotTableSummarizeFunction', this.value.summarize);
  }

  /** A calculated value knows SUM and CUSTOM only, another anything but CUSTOM (REST reference, PivotValue). */
  summarizeBy({ name }: GasEnum): this {
    const { formula } = this.value;
    const fits = formula === null ? name !== 'CUSTOM' : name === 'CUSTOM' || name === 'SUM';
    if (!fits) throw invalidArgument('summarizeFunction');
    return this.alter({ summarize: name });
  }

  getDisplayType(): GasEnum {
    return enumValue('Spreadsheet.PivotValueDisplayType', this.value.display);
  }

  showAs({ name }: GasEnum): this {
    return this.alter({ display: name });
  }

  /** null for a value that is not calculated. */
  getFormula(): string | null {
    return this.value.formula;
  }

  setFormula(formula: string): this {
    if (this.value.formula === null) throw plainPivotValue();
    return this.alter({ formula });
  }

  setDisplayName(name: string): this {
    return this.alter({ name });
  }

  remove(): void {
    const { id } = this.value;
    this.table.alter(({ values }) => ({ values: values.filter((one) => one.id !== id) }));
  }
}
