// Charts: the global of the chart service, as far as charts in sheets need it: its enums and text
// styles, and data tables. Charts of its own, drawn from such tables, are not here.

import { Service } from '../../../core/service.ts';
import { DataTableBuilder, DataViewDefinitionBuilder } from './data-table.ts';
import { ChartTextStyleBuilder } from './text-style.ts';

export class ChartsApp extends Service {
  readonly gas = 'Charts.Charts';

  newDataTable(): DataTableBuilder {
    return new DataTableBuilder();
  }

  newDataViewDefinition(): DataViewDefinitionBuilder {
    return new DataViewDefinitionBuilder();
  }

  newTextStyle(): ChartTextStyleBuilder {
    return new ChartTextStyleBuilder();
  }
}
