// BigQueryDataSourceSpecBuilder: a table of BigQuery or a query, and who pays for it
// (developers.google.com/apps-script/reference/spreadsheet/big-query-data-source-spec-builder).

import {
  builtSpec,
  copyOfSpec,
  removeParameter,
  setParameter,
  setQuery,
  setTable,
} from '../../data-source/spec-state.ts';
import { DataSourceSpec } from './spec.ts';
import { DataSourceSpecBuilder } from './spec-builder.ts';
import { BigQueryFacts } from './spec-facts.ts';

export class BigQueryDataSourceSpecBuilder extends BigQueryFacts {
  readonly gas = 'Spreadsheet.BigQueryDataSourceSpecBuilder';

  setProjectId(projectId: string): this {
    this.spec.bigQuery.projectId = projectId;
    return this;
  }

  setRawQuery(rawQuery: string): this {
    setQuery(this.spec, rawQuery);
    return this;
  }

  setTableProjectId(tableProjectId: string): this {
    setTable(this.spec, { tableProjectId });
    return this;
  }

  setDatasetId(datasetId: string): this {
    setTable(this.spec, { datasetId });
    return this;
  }

  setTableId(tableId: string): this {
    setTable(this.spec, { tableId });
    return this;
  }

  setParameterFromCell(name: string, sourceCell: string): this {
    setParameter(this.spec, name, sourceCell);
    return this;
  }

  removeParameter(name: string): this {
    removeParameter(this.spec, name);
    return this;
  }

  removeAllParameters(): this {
    this.spec.parameters = [];
    return this;
  }

  copy(): DataSourceSpecBuilder {
    return new DataSourceSpecBuilder(copyOfSpec(this.spec));
  }

  build(): DataSourceSpec {
    return new DataSourceSpec(builtSpec(this.spec));
  }
}
