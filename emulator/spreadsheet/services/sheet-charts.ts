// Sheet, part 8: the charts that lie over its cells.

import { invalidArgument } from '../errors.ts';
import type { ChartState } from '../figure-state.ts';
import { EmbeddedChart } from './charts/embedded-chart.ts';
import { blankChart, EmbeddedChartBuilder } from './charts/embedded-chart-builder.ts';
import './charts/typed-builders.ts';
import { SheetSelection } from './sheet-selection.ts';

export abstract class SheetCharts extends SheetSelection {
  getCharts(): EmbeddedChart[] {
    this.book.read();
    return this.state.charts.map((chart) => new EmbeddedChart(this.book, chart));
  }

  newChart(): EmbeddedChartBuilder {
    return new EmbeddedChartBuilder(this.book, blankChart);
  }

  /** A chart that is inserted twice is there twice. */
  insertChart({ chart }: EmbeddedChart): void {
    const id = this.book.scatteredId('chart');
    this.alter((sheet) => {
      sheet.charts = [...sheet.charts, { ...chart, id }];
    });
  }

  /** Puts the chart in the place of the one that it was made from by `modify`. */
  updateChart({ chart }: EmbeddedChart): void {
    this.replace(chart, [chart]);
  }

  removeChart({ chart }: EmbeddedChart): void {
    this.replace(chart, []);
  }

  private replace({ id }: ChartState, by: ChartState[]): void {
    if (id === null || !this.state.charts.some((one) => one.id === id)) {
      throw invalidArgument('chart');
    }
    this.alter((sheet) => {
      sheet.charts = sheet.charts.flatMap((one) => (one.id === id ? by : [one]));
    });
  }
}
