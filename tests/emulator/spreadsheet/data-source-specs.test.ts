// Specifications of data sources, which scripts build out of nothing
// (developers.google.com/apps-script/reference/spreadsheet/data-source-spec-builder,
// …/big-query-data-source-spec-builder, …/looker-data-source-spec-builder, …/data-source-parameter).

import { describe, expect, it } from 'vitest';
import { inScript } from '../contract/platform.ts';

const query = `const query = () => SpreadsheetApp.newDataSourceSpec().asBigQuery()
  .setProjectId('big_query_project').setRawQuery('select @FIELD from table limit @LIMIT')
  .setParameterFromCell('FIELD', 'Sheet1!A1').setParameterFromCell('LIMIT', 'namedRangeCell');
  const told = (spec) => spec.getParameters().map((one) => [one.getName(), one.getSourceCell()]);`;

const looker = `const looker = () => SpreadsheetApp.newDataSourceSpec().asLooker()
  .setInstanceUrl('https://looker_instance_url.com').setModelName('model_name').setExploreName('explore_name');`;

const bigQueryOnly = 'This method is only available for BigQuery data sources.';

describe('the specification of a query', () => {
  // The example of …/data-source-spec-builder.
  it('tells its project, its text and the cells of its parameters', async () => {
    expect(
      await inScript(`${query} const spec = query().build(); const one = spec.asBigQuery();
        return [String(spec.getType()), String(one.getType()), one.getProjectId(), one.getRawQuery(), told(one),
          told(spec), one.getParameters().map((parameter) => String(parameter.getType()))];`),
    ).toEqual([
      ...['BIGQUERY', 'BIGQUERY', 'big_query_project', 'select @FIELD from table limit @LIMIT'],
      ...Array(2).fill([
        ['FIELD', 'Sheet1!A1'],
        ['LIMIT', 'namedRangeCell'],
      ]),
      ['CELL', 'CELL'],
    ]);
  });

  it('is blank where nothing was set', async () => {
    expect(
      await inScript(`const blank = SpreadsheetApp.newDataSourceSpec().asBigQuery().build().asBigQuery();
        return [blank.getProjectId(), blank.getRawQuery(), blank.getTableProjectId(), blank.getDatasetId(),
          blank.getTableId(), blank.getParameters()];`),
    ).toEqual(['', '', '', '', '', []]);
  });

  // "an empty string if the data source spec is defined by a raw query"
  it('has no table, and that of a table no query: the last word counts', async () => {
    expect(
      await inScript(`${query} const facts = (one) => [one.getProjectId(), one.getRawQuery(), one.getTableProjectId(),
          one.getDatasetId(), one.getTableId()];
        const builder = query();
        builder.setTableProjectId('bigquery-public-data').setDatasetId('ncaa_basketball').setTableId('games');
        const table = facts(builder.build().asBigQuery());
        return [table, facts(builder.setRawQuery('select 1'))];`),
    ).toEqual([
      ['big_query_project', '', 'bigquery-public-data', 'ncaa_basketball', 'games'],
      ['big_query_project', 'select 1', '', '', ''],
    ]);
  });

  it('takes another cell for a parameter of the same name, and loses one or all of them', async () => {
    expect(
      await inScript(`${query} const builder = query().setParameterFromCell('FIELD', 'B2');
        const all = [told(builder)];
        all.push(told(builder.removeParameter('FIELD').removeParameter('gone')));
        all.push(told(builder.removeAllParameters()));
        all.push(told(builder.setParameterFromCell('__proto__', '').setParameterFromCell('constructor', "'A''B'!A1")));
        return all;`),
    ).toEqual([
      [
        ['FIELD', 'B2'],
        ['LIMIT', 'namedRangeCell'],
      ],
      [['LIMIT', 'namedRangeCell']],
      [],
      [
        ['__proto__', ''],
        ['constructor', "'A''B'!A1"],
      ],
    ]);
  });

  it('does not change with the builder that made it, nor with a copy', async () => {
    expect(
      await inScript(`${query} const builder = query(); const spec = builder.build();
        builder.setRawQuery('select 2').removeAllParameters();
        const copies = [spec, spec.asBigQuery(), query(), query().copy()].map((one) => one.copy());
        for (const copy of copies) copy.removeParameter('FIELD').asBigQuery().setProjectId('other');
        return [spec.asBigQuery().getProjectId(), spec.asBigQuery().getRawQuery(), told(spec), String(copies[0]),
          copies.map((copy) => told(copy.build())), copies.map((copy) => copy.build().asBigQuery().getProjectId())];`),
    ).toEqual([
      'big_query_project',
      'select @FIELD from table limit @LIMIT',
      [
        ['FIELD', 'Sheet1!A1'],
        ['LIMIT', 'namedRangeCell'],
      ],
      'DataSourceSpecBuilder',
      Array(4).fill([['LIMIT', 'namedRangeCell']]),
      Array(4).fill('other'),
    ]);
  });
});

it('the specification of an explore of Looker tells its three names, and has no parameters', async () => {
  expect(
    await inScript(`${looker} const spec = looker().build(); const one = spec.asLooker();
      const copy = one.copy().asLooker().setModelName('other');
      return [String(spec.getType()), String(one.getType()), one.getInstanceUrl(), one.getModelName(), one.getExploreName(),
        copy.getModelName(), copy.copy().build().asLooker().getExploreName(),
        looker().removeParameter('x').removeAllParameters().getInstanceUrl(),
        ...[spec, one, copy, spec.copy()].map((holder) => thrown(() => holder.getParameters())),
        thrown(() => copy.setParameterFromCell('x', 'A1'))];`),
  ).toEqual([
    ...['LOOKER', 'LOOKER', 'https://looker_instance_url.com', 'model_name', 'explore_name'],
    ...['other', 'explore_name', 'https://looker_instance_url.com'],
    ...Array(5).fill(bigQueryOnly),
  ]);
});

describe('a builder without a type', () => {
  // "Must use as...() to specify a data source type before building."
  it('builds nothing, and has no parameters to set, only some to remove', async () => {
    expect(
      await inScript(`const builder = SpreadsheetApp.newDataSourceSpec();
        return [String(builder.getType()), builder.getParameters(), thrown(() => builder.build()),
          thrown(() => builder.setParameterFromCell('x', 'A1')),
          builder.removeAllParameters() === builder, builder.removeParameter('x') === builder];`),
    ).toEqual([
      'DATA_SOURCE_TYPE_UNSUPPORTED',
      [],
      'Must use as...() to specify a data source type before building.',
      bigQueryOnly,
      true,
      true,
    ]);
  });

  it('gets one by as…, which it keeps, and then builds what the other builder set', async () => {
    expect(
      await inScript(`${looker} const builder = SpreadsheetApp.newDataSourceSpec();
        builder.asBigQuery().setProjectId('p');
        const spec = builder.setParameterFromCell('x', 'A1').build();
        return [spec.asBigQuery().getProjectId(), thrown(() => builder.asLooker()), thrown(() => spec.asLooker()),
          thrown(() => looker().build().asBigQuery()), thrown(() => looker().copy().asBigQuery())];`),
    ).toEqual([
      'p',
      ...Array(2).fill('The data source specification is not of type LOOKER.'),
      ...Array(2).fill('The data source specification is not of type BIGQUERY.'),
    ]);
  });
});
