// DataSourceSpec and its two kinds: where a sheet gets its data from. Nothing changes them.

import { checkType, copyOfSpec } from '../../data-source/spec-state.ts';
import { DataSourceSpecBuilder } from './spec-builder.ts';
import { BigQueryFacts, LookerFacts, SpecFacts } from './spec-facts.ts';

export class DataSourceSpec extends SpecFacts {
  readonly gas = 'Spreadsheet.DataSourceSpec';

  asBigQuery(): BigQueryDataSourceSpec {
    checkType(this.spec, 'BIGQUERY');
    return new BigQueryDataSourceSpec(this.spec);
  }

  asLooker(): LookerDataSourceSpec {
    checkType(this.spec, 'LOOKER');
    return new LookerDataSourceSpec(this.spec);
  }

  copy(): DataSourceSpecBuilder {
    return new DataSourceSpecBuilder(copyOfSpec(this.spec));
  }
}

export class BigQueryDataSourceSpec extends BigQueryFacts {
  readonly gas = 'Spreadsheet.BigQueryDataSourceSpec';

  copy(): DataSourceSpecBuilder {
    return new DataSourceSpecBuilder(copyOfSpec(this.spec));
  }
}

export class LookerDataSourceSpec extends LookerFacts {
  readonly gas = 'Spreadsheet.LookerDataSourceSpec';

  copy(): DataSourceSpecBuilder {
    return new DataSourceSpecBuilder(copyOfSpec(this.spec));
  }
}
