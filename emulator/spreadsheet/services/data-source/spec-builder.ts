// DataSourceSpecBuilder: makes a specification once it was told of which type
// (developers.google.com/apps-script/reference/spreadsheet/data-source-spec-builder).

import {
  becomes,
  blankSpec,
  builtSpec,
  copyOfSpec,
  removeParameter,
  type SpecState,
  setParameter,
} from '../../data-source/spec-state.ts';
import { BigQueryDataSourceSpecBuilder } from './big-query-spec-builder.ts';
import { LookerDataSourceSpecBuilder } from './looker-spec-builder.ts';
import { DataSourceSpec } from './spec.ts';
import { SpecFacts } from './spec-facts.ts';

export class DataSourceSpecBuilder extends SpecFacts {
  readonly gas = 'Spreadsheet.DataSourceSpecBuilder';

  constructor(spec: SpecState = blankSpec()) {
    super(spec);
  }

  /** Both builders go on making the same specification. [K] */
  asBigQuery(): BigQueryDataSourceSpecBuilder {
    becomes(this.spec, 'BIGQUERY');
    return new BigQueryDataSourceSpecBuilder(this.spec);
  }

  asLooker(): LookerDataSourceSpecBuilder {
    becomes(this.spec, 'LOOKER');
    return new LookerDataSourceSpecBuilder(this.spec);
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
