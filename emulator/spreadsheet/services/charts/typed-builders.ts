// The builders of charts of one type: the builder of any chart, with the setters of that type.

import { giveMethods } from '../method-table.ts';
import { settersOf } from './chart-setters.ts';
import { EmbeddedChartBuilder } from './embedded-chart-builder.ts';

export class EmbeddedAreaChartBuilder extends EmbeddedChartBuilder {
  override readonly gas = 'Spreadsheet.EmbeddedAreaChartBuilder';
}

export class EmbeddedBarChartBuilder extends EmbeddedChartBuilder {
  override readonly gas = 'Spreadsheet.EmbeddedBarChartBuilder';
}

export class EmbeddedColumnChartBuilder extends EmbeddedChartBuilder {
  override readonly gas = 'Spreadsheet.EmbeddedColumnChartBuilder';
}

export class EmbeddedComboChartBuilder extends EmbeddedChartBuilder {
  override readonly gas = 'Spreadsheet.EmbeddedComboChartBuilder';
}

export class EmbeddedHistogramChartBuilder extends EmbeddedChartBuilder {
  override readonly gas = 'Spreadsheet.EmbeddedHistogramChartBuilder';
}

export class EmbeddedLineChartBuilder extends EmbeddedChartBuilder {
  override readonly gas = 'Spreadsheet.EmbeddedLineChartBuilder';
}

export class EmbeddedPieChartBuilder extends EmbeddedChartBuilder {
  override readonly gas = 'Spreadsheet.EmbeddedPieChartBuilder';
}

export class EmbeddedScatterChartBuilder extends EmbeddedChartBuilder {
  override readonly gas = 'Spreadsheet.EmbeddedScatterChartBuilder';
}

export class EmbeddedTableChartBuilder extends EmbeddedChartBuilder {
  override readonly gas = 'Spreadsheet.EmbeddedTableChartBuilder';
}

const builders = {
  AREA: ['asAreaChart', EmbeddedAreaChartBuilder],
  BAR: ['asBarChart', EmbeddedBarChartBuilder],
  COLUMN: ['asColumnChart', EmbeddedColumnChartBuilder],
  COMBO: ['asComboChart', EmbeddedComboChartBuilder],
  HISTOGRAM: ['asHistogramChart', EmbeddedHistogramChartBuilder],
  LINE: ['asLineChart', EmbeddedLineChartBuilder],
  PIE: ['asPieChart', EmbeddedPieChartBuilder],
  SCATTER: ['asScatterChart', EmbeddedScatterChartBuilder],
  TABLE: ['asTableChart', EmbeddedTableChartBuilder],
} as const satisfies Record<keyof typeof settersOf, readonly [string, typeof EmbeddedChartBuilder]>;

for (const [type, [method, Builder]] of Object.entries(builders)) {
  giveMethods(
    EmbeddedChartBuilder.prototype,
    [method],
    () =>
      function () {
        return new Builder(this.book, { ...this.draft, type });
      },
  );
  for (const [name, setter] of Object.entries(settersOf[type as keyof typeof settersOf])) {
    giveMethods(
      Builder.prototype,
      [name],
      () =>
        function (...args) {
          for (const [path, value] of Object.entries(setter(...args))) this.setOption(path, value);
          return this;
        },
    );
  }
}
