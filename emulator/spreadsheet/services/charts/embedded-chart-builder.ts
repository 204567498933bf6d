// EmbeddedChartBuilder: a chart in the making, of any type.

import { type GasEnum, Service } from '../../../core/service.ts';
import { enumValue } from '../../../core/signatures.ts';
import type { Book } from '../../book.ts';
import { optionOf, withOption } from '../../chart-options.ts';
import { invalidArgument } from '../../errors.ts';
import type { ChartState } from '../../figure-state.ts';
import { Range } from '../range.ts';
import { ContainerInfo } from './container-info.ts';
import { EmbeddedChart } from './embedded-chart.ts';
import { styleOption } from './text-style.ts';

/**
 * What `Sheet.newChart` begins with. The type, the place and the guessed headers are not documented;
 * the strategies are.
 */
export const blankChart: Readonly<ChartState> = {
  id: null,
  type: 'COLUMN',
  ranges: [],
  options: {},
  anchor: { row: 0, column: 0, x: 0, y: 0 },
  hidden: 'IGNORE_BOTH',
  merge: 'MERGE_COLUMNS',
  headers: -1,
  transposed: false,
};

export class EmbeddedChartBuilder extends Service {
  readonly gas: string = 'Spreadsheet.EmbeddedChartBuilder';

  constructor(
    readonly book: Book,
    private chart: Readonly<ChartState>,
  ) {
    super();
  }

  private with(change: Partial<ChartState>): this {
    this.chart = { ...this.chart, ...change };
    return this;
  }

  /** The chart as it is now, for the builder of another type. */
  get draft(): Readonly<ChartState> {
    return this.chart;
  }

  build(): EmbeddedChart {
    return new EmbeddedChart(this.book, this.chart);
  }

  getChartType(): GasEnum {
    return enumValue('Charts.ChartType', this.chart.type);
  }

  setChartType({ name }: GasEnum): this {
    return this.with({ type: name });
  }

  getContainer(): ContainerInfo {
    return new ContainerInfo(this.chart.anchor);
  }

  /** The cell, counted from 1, at which the top left corner lies, and the pixels from there. */
  setPosition(row: number, column: number, x: number, y: number): this {
    if (row < 1) throw invalidArgument('anchorRowPos');
    if (column < 1) throw invalidArgument('anchorColPos');
    return this.with({ anchor: { row: row - 1, column: column - 1, x, y } });
  }

  getRanges(): Range[] {
    return this.chart.ranges.map(({ sheetId, area }) => new Range(this.book, sheetId, area));
  }

  addRange({ sheetId, area }: Range): this {
    return this.with({ ranges: [...this.chart.ranges, { sheetId, area }] });
  }

  removeRange({ sheetId, area }: Range): this {
    const gone = JSON.stringify({ sheetId, area });
    const ranges = this.chart.ranges.filter((range) => JSON.stringify(range) !== gone);
    return this.with({ ranges });
  }

  clearRanges(): this {
    return this.with({ ranges: [] });
  }

  setHiddenDimensionStrategy({ name }: GasEnum): this {
    return this.with({ hidden: name });
  }

  setMergeStrategy({ name }: GasEnum): this {
    return this.with({ merge: name });
  }

  /** A negative number lets Google guess the headers. */
  setNumHeaders(headers: number): this {
    return this.with({ headers });
  }

  setTransposeRowsAndColumns(transposed: boolean): this {
    return this.with({ transposed });
  }

  setOption(path: string, value: unknown): this {
    const option = optionOf(styleOption(value));
    return this.with({ options: withOption(this.chart.options, path, option) });
  }
}
