// SpreadsheetApp, part 2: what connects sheets to databases.

import { ActiveSpreadsheet } from './app-active.ts';
import { enableDataExecution } from './data-source/execution.ts';
import { DataSourceSpecBuilder } from './services/data-source/spec-builder.ts';

export abstract class DataSourceSpreadsheets extends ActiveSpreadsheet {
  enableAllDataSourcesExecution(): void {
    enableDataExecution(this.execution, 'BIGQUERY', 'LOOKER');
  }

  enableBigQueryExecution(): void {
    enableDataExecution(this.execution, 'BIGQUERY');
  }

  enableLookerExecution(): void {
    enableDataExecution(this.execution, 'LOOKER');
  }

  newDataSourceSpec(): DataSourceSpecBuilder {
    return new DataSourceSpecBuilder();
  }
}
