// Spreadsheet, part 11: the databases behind it, of which there are none: a script may ask for one,
// but none is within reach (developers.google.com/apps-script/guides/sheets/connected-sheets).

import { NotImplementedError } from '../../core/errors.ts';
import { checkDataExecution } from '../data-source/execution.ts';
import type { DataSourceSpec } from './data-source/spec.ts';
import { SpreadsheetObjects } from './spreadsheet-objects.ts';

export abstract class SpreadsheetDataSources extends SpreadsheetObjects {
  getDataSources(): never[] {
    return [];
  }

  getDataSourceSheets(): never[] {
    return [];
  }

  getDataSourceTables(): never[] {
    return [];
  }

  getDataSourcePivotTables(): never[] {
    return [];
  }

  getDataSourceFormulas(): never[] {
    return [];
  }

  getDataSourceRefreshSchedules(): never[] {
    return [];
  }

  /** There is nothing to refresh, whatever is enabled. */
  refreshAllDataSources(): void {}

  /** Nothing runs, so there is nothing to wait for. */
  waitForAllDataExecutionsCompletion(_timeoutInSeconds: number): void {}

  /** @throws when data sources of this type are not enabled, else since it cannot be done here */
  insertDataSourceSheet(spec: DataSourceSpec): never {
    return this.refuse(spec, 'insertDataSourceSheet');
  }

  insertSheetWithDataSourceTable(spec: DataSourceSpec): never {
    return this.refuse(spec, 'insertSheetWithDataSourceTable');
  }

  private refuse(spec: DataSourceSpec, method: string): never {
    checkDataExecution(this.book.execution, spec.getType().name);
    throw new NotImplementedError(`Spreadsheet.${method}`);
  }
}
