// What every data source specification and every builder of one tells.

import { type GasEnum, Service } from '../../../core/service.ts';
import { enumValue } from '../../../core/signatures.ts';
import { parametersOf, type SpecState } from '../../data-source/spec-state.ts';
import { DataSourceParameter } from './parameter.ts';

export abstract class SpecFacts extends Service {
  constructor(protected readonly spec: SpecState) {
    super();
  }

  getType(): GasEnum {
    const type = this.spec.type ?? 'DATA_SOURCE_TYPE_UNSUPPORTED';
    return enumValue('Spreadsheet.DataSourceType', type);
  }

  getParameters(): DataSourceParameter[] {
    return parametersOf(this.spec).map((one) => new DataSourceParameter({ ...one }));
  }
}

/** What is not set is blank. */
export abstract class BigQueryFacts extends SpecFacts {
  getProjectId(): string {
    return this.spec.bigQuery.projectId;
  }

  getRawQuery(): string {
    return this.spec.bigQuery.rawQuery;
  }

  getTableProjectId(): string {
    return this.spec.bigQuery.tableProjectId;
  }

  getDatasetId(): string {
    return this.spec.bigQuery.datasetId;
  }

  getTableId(): string {
    return this.spec.bigQuery.tableId;
  }
}

/** What is not set is blank. */
export abstract class LookerFacts extends SpecFacts {
  getInstanceUrl(): string {
    return this.spec.looker.instanceUrl;
  }

  getModelName(): string {
    return this.spec.looker.modelName;
  }

  getExploreName(): string {
    return this.spec.looker.exploreName;
  }
}
