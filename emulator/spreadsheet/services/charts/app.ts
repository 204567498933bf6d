// Charts: the global of the chart service, as far as charts in sheets need it: its enums and text
// styles. Charts of its own, drawn from data tables, are not here.

import { Service } from '../../../core/service.ts';
import { ChartTextStyleBuilder } from './text-style.ts';

export class ChartsApp extends Service {
  readonly gas = 'Charts.Charts';

  newTextStyle(): ChartTextStyleBuilder {
    return new ChartTextStyleBuilder();
  }
}
