// DataSourceParameter: a name in a query, and the cell that holds its value.

import { type GasEnum, Service } from '../../../core/service.ts';
import { enumValue } from '../../../core/signatures.ts';
import type { SpecParameter } from '../../data-source/spec-state.ts';

export class DataSourceParameter extends Service {
  readonly gas = 'Spreadsheet.DataSourceParameter';

  constructor(private readonly parameter: SpecParameter) {
    super();
  }

  getName(): string {
    return this.parameter.name;
  }

  getSourceCell(): string {
    return this.parameter.sourceCell;
  }

  /** There is no other type of which a script can make one. */
  getType(): GasEnum {
    return enumValue('Spreadsheet.DataSourceParameterType', 'CELL');
  }
}
