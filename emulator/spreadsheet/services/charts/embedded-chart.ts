// EmbeddedChart: a chart as it was built, or as it stands in a sheet. It is a copy: changes go
// through `modify` and `Sheet.updateChart`.

import type { BlobService } from '../../../core/blob.ts';
import { type GasEnum, Service } from '../../../core/service.ts';
import { enumValue } from '../../../core/signatures.ts';
import { mimeTypes } from '../../../drive/mime-types.ts';
import type { Book } from '../../book.ts';
import type { ChartState } from '../../figure-state.ts';
import { Range } from '../range.ts';
import { ChartOptions } from './chart-options.ts';
import { chartPicture } from './chart-picture.ts';
import { ContainerInfo } from './container-info.ts';
import { EmbeddedChartBuilder } from './embedded-chart-builder.ts';

export class EmbeddedChart extends Service {
  readonly gas = 'Spreadsheet.EmbeddedChart';

  constructor(
    readonly book: Book,
    readonly chart: Readonly<ChartState>,
  ) {
    super();
  }

  /** null until it is inserted into a sheet. */
  getChartId(): number | null {
    return this.chart.id;
  }

  getContainerInfo(): ContainerInfo {
    return new ContainerInfo(this.chart.anchor);
  }

  getRanges(): Range[] {
    return this.chart.ranges.map(({ sheetId, area }) => new Range(this.book, sheetId, area));
  }

  getOptions(): ChartOptions {
    return new ChartOptions(this.chart.options);
  }

  getHiddenDimensionStrategy(): GasEnum {
    return enumValue('Charts.ChartHiddenDimensionStrategy', this.chart.hidden);
  }

  getMergeStrategy(): GasEnum {
    return enumValue('Charts.ChartMergeStrategy', this.chart.merge);
  }

  getNumHeaders(): number {
    return this.chart.headers;
  }

  getTransposeRowsAndColumns(): boolean {
    return this.chart.transposed;
  }

  getAs(contentType: string): BlobService {
    return chartPicture(this.book, this.chart, contentType);
  }

  /** As PNG [K]: its own type is not documented. */
  getBlob(): BlobService {
    return this.getAs(mimeTypes.PNG);
  }

  modify(): EmbeddedChartBuilder {
    return new EmbeddedChartBuilder(this.book, this.chart);
  }
}
