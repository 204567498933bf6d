// LookerDataSourceSpecBuilder: an explore of a model of an instance of Looker
// (developers.google.com/apps-script/reference/spreadsheet/looker-data-source-spec-builder).

import {
  builtSpec,
  copyOfSpec,
  removeParameter,
  setParameter,
} from '../../data-source/spec-state.ts';
import { DataSourceSpec } from './spec.ts';
import { DataSourceSpecBuilder } from './spec-builder.ts';
import { LookerFacts } from './spec-facts.ts';

export class LookerDataSourceSpecBuilder extends LookerFacts {
  readonly gas = 'Spreadsheet.LookerDataSourceSpecBuilder';

  setInstanceUrl(instanceUrl: string): this {
    this.spec.looker.instanceUrl = instanceUrl;
    return this;
  }

  setModelName(modelName: string): this {
    this.spec.looker.modelName = modelName;
    return this;
  }

  setExploreName(exploreName: string): this {
    this.spec.looker.exploreName = exploreName;
    return this;
  }

  /** @throws always: "only available for BigQuery data sources" */
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
