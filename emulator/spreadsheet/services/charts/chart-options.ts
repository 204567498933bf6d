// ChartOptions: what is set for a chart, by dotted paths.

import { Service } from '../../../core/service.ts';
import { optionAt } from '../../chart-options.ts';
import type { ChartState } from '../../figure-state.ts';

export class ChartOptions extends Service {
  readonly gas = 'Charts.ChartOptions';

  constructor(private readonly options: ChartState['options']) {
    super();
  }

  get(path: string): unknown {
    return optionAt(this.options, path);
  }
}
