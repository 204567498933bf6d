// Data tables of the chart service: columns of a type with a label, and rows of values
// (developers.google.com/apps-script/reference/charts/data-table-builder).

import { type GasEnum, Service } from '../../../core/service.ts';
import { invalidArgument } from '../../errors.ts';

interface TableColumn {
  /** A name of `Charts.ColumnType`. */
  type: string;
  label: string;
}

/** What a chart is drawn from; a script cannot look into it. */
export class DataTable extends Service {
  readonly gas = 'Charts.DataTable';

  constructor(
    readonly columns: readonly TableColumn[],
    readonly rows: readonly (readonly unknown[])[],
  ) {
    super();
  }
}

const typeNames: Readonly<Record<string, string>> = { number: 'NUMBER', object: 'DATE' };

/** The table of a block of cells; the type of a column is that of its first value [K]. */
export function tableOf(values: readonly (readonly unknown[])[], headed: boolean): DataTable {
  const [first = []] = values;
  const rows = headed ? values.slice(1) : values;
  const columns = first.map((label, at) => {
    const value = rows.map((row) => row[at]).find((one) => one !== '');
    return { type: typeNames[typeof value] ?? 'STRING', label: headed ? String(label) : '' };
  });
  return new DataTable(columns, rows);
}

export class DataTableBuilder extends Service {
  readonly gas = 'Charts.DataTableBuilder';
  readonly #columns: TableColumn[] = [];
  readonly #rows: unknown[][] = [];

  addColumn({ name: type }: GasEnum, label: string): this {
    this.#columns.push({ type, label });
    return this;
  }

  addRow(values: unknown[]): this {
    if (values.length > this.#columns.length) throw invalidArgument('values');
    this.#rows.push([...values]);
    return this;
  }

  /** Places are counted from 0; a row that is not there yet is made. */
  setValue(row: number, column: number, value: unknown): this {
    if (row < 0) throw invalidArgument('row');
    if (column < 0 || column >= this.#columns.length) throw invalidArgument('column');
    while (this.#rows.length <= row) this.#rows.push([]);
    const line = this.#rows[row] ?? [];
    line[column] = value;
    return this;
  }

  build(): DataTable {
    return new DataTable([...this.#columns], structuredClone(this.#rows));
  }
}

/** Which columns of a data table a chart shows. */
export class DataViewDefinition extends Service {
  readonly gas = 'Charts.DataViewDefinition';

  constructor(readonly columns: readonly unknown[]) {
    super();
  }
}

export class DataViewDefinitionBuilder extends Service {
  readonly gas = 'Charts.DataViewDefinitionBuilder';
  #columns: unknown[] = [];

  setColumns(columns: unknown[]): this {
    this.#columns = [...columns];
    return this;
  }

  build(): DataViewDefinition {
    return new DataViewDefinition([...this.#columns]);
  }
}
