// A book without data sources, and what keeps a script from inserting one
// (developers.google.com/apps-script/guides/sheets/connected-sheets, …/reference/spreadsheet/spreadsheet).
// No database is within reach of the runtime.

import { describe, expect, it } from 'vitest';
import { evaluate, inScript, projectOf, refusals } from '../contract/platform.ts';

const builders = `const query = () => SpreadsheetApp.newDataSourceSpec().asBigQuery().setRawQuery('select 1');
  const looker = () => SpreadsheetApp.newDataSourceSpec().asLooker().setModelName('model_name');`;

const notEnabled =
  'The data source type is not enabled. Use SpreadsheetApp#enable...Execution() methods to enable data execution for specific data source type.';

describe('a book without data sources', () => {
  it('gives none of them, and null for a sheet and for a formula', async () => {
    expect(
      await inScript(`const range = sheet.getRange('A1:B2').setFormula('=1+1');
        return [book.getDataSources(), book.getDataSourceSheets(), book.getDataSourceTables(),
          book.getDataSourcePivotTables(), book.getDataSourceFormulas(), book.getDataSourceRefreshSchedules(),
          sheet.getDataSourceTables(), sheet.getDataSourcePivotTables(), sheet.getDataSourceFormulas(),
          range.getDataSourceTables(), range.getDataSourcePivotTables(), range.getDataSourceFormulas()]
          .concat([[sheet.asDataSourceSheet(), range.getDataSourceFormula()]]);`),
    ).toEqual([...Array(12).fill([]), [null, null]]);
  });

  it('is refreshed and waited for at once, whether a type is enabled or not', async () => {
    expect(
      await inScript(`const all = [book.refreshAllDataSources(), book.waitForAllDataExecutionsCompletion(60)];
        return all.concat(SpreadsheetApp.enableAllDataSourcesExecution(), book.refreshAllDataSources()).length;`),
    ).toBe(4);
  });

  it('has no data source from which a range could make a table', async () => {
    expect(
      await inScript(`${builders} const range = sheet.getRange('A1'); const spec = query().build();
        return [thrown(() => range.createDataSourceTable(spec)), thrown(() => range.createDataSourcePivotTable(spec))];`),
    ).toEqual(
      ['createDataSourceTable', 'createDataSourcePivotTable'].map(
        (name) =>
          `The parameters (SpreadsheetApp.DataSourceSpec) don't match the method signature for SpreadsheetApp.Range.${name}.`,
      ),
    );
  });
});

describe('a new data source', () => {
  const all = `${builders} const inserted = () => [query(), looker()].flatMap((builder) =>
    ['insertDataSourceSheet', 'insertSheetWithDataSourceTable'].map((name) => thrown(() => book[name](builder.build()))));`;
  const lacking = ['insertDataSourceSheet', 'insertSheetWithDataSourceTable'].map(
    (name) => `not implemented: Spreadsheet.${name}`,
  );

  // "Throws an exception if the data source type is not enabled."
  it('is refused unless its type is enabled, and then told not to be within reach', async () => {
    const under = (enable: string) =>
      inScript(`${all} ${enable} return [inserted(), book.getSheets().length];`);
    const refused = [notEnabled, notEnabled];
    expect(await under('')).toEqual([[...refused, ...refused], 1]);
    expect(await under('SpreadsheetApp.enableBigQueryExecution();')).toEqual([
      [...lacking, ...refused],
      1,
    ]);
    expect(await under('SpreadsheetApp.enableLookerExecution();')).toEqual([
      [...refused, ...lacking],
      1,
    ]);
    for (const both of ['enableAllDataSources', 'enableBigQueryExecution(); enableLooker']) {
      const calls = both.replace(/enable/g, 'SpreadsheetApp.enable');
      expect(await under(`${calls}Execution();`)).toEqual([[...lacking, ...lacking], 1]);
    }
  });

  it('is enabled for the execution alone that asked for it', async () => {
    const runtime = projectOf('');
    await evaluate(runtime, 'SpreadsheetApp.enableAllDataSourcesExecution(); return 1;');
    expect(await evaluate(runtime, `${all} return inserted();`)).toEqual(Array(4).fill(notEnabled));
  });

  it('must be a built specification', async () => {
    expect(
      await inScript(
        `${builders} return [query(), {}, 'x', null].map((one) => thrown(() => book.insertDataSourceSheet(one)));`,
      ),
    ).toEqual(
      ['SpreadsheetApp.BigQueryDataSourceSpecBuilder', '(class)', 'String', 'null'].map(
        (kind) =>
          `The parameters (${kind}) don't match the method signature for SpreadsheetApp.Spreadsheet.insertDataSourceSheet.`,
      ),
    );
  });
});

describe('the right to enable a database', () => {
  const scoped = (...names: string[]) => ({
    manifest: { oauthScopes: names.map((name) => `https://www.googleapis.com/auth/${name}`) },
  });

  // "This method adds the required bigquery.readonly OAuth scope" (…/guides/sheets/connected-sheets).
  it('is the scope bigquery.readonly for BigQuery, and none for Looker', async () => {
    const said = await refusals(
      'SpreadsheetApp.enableBigQueryExecution();',
      scoped('spreadsheets'),
    );
    expect(said.en).toBe(
      'Specified permissions are not sufficient to call SpreadsheetApp.enableBigQueryExecution. Required permissions: https://www.googleapis.com/auth/bigquery.readonly',
    );
    expect(
      await inScript(
        `return ['AllDataSources', 'BigQuery', 'Looker'].map((type) => thrown(() => SpreadsheetApp['enable' + type + 'Execution']()));`,
        scoped('spreadsheets', 'bigquery.readonly'),
      ),
    ).toEqual(Array(3).fill('nothing thrown'));
    expect(
      await inScript(
        'return thrown(() => SpreadsheetApp.enableLookerExecution());',
        scoped('spreadsheets'),
      ),
    ).toBe('nothing thrown');
  });

  it('is not that of a simple trigger', async () => {
    const runtime = projectOf(
      `function onOpen() { PropertiesService.getDocumentProperties().setProperty('said',
        thrown_(() => SpreadsheetApp.enableBigQueryExecution())); }`,
    );
    await runtime.menu();
    expect(
      await evaluate(
        runtime,
        `return PropertiesService.getDocumentProperties().getProperty('said');`,
      ),
    ).toBe(
      'You do not have permission to call SpreadsheetApp.enableBigQueryExecution. Required permissions: https://www.googleapis.com/auth/bigquery.readonly',
    );
  });
});

it('a custom function builds specifications, and enables nothing', async () => {
  const runtime = projectOf(
    `function SPEC() { return SpreadsheetApp.newDataSourceSpec().asBigQuery().setProjectId('p')
       .setParameterFromCell('x', 'A1').build().copy().removeParameter('x').build().asBigQuery().getProjectId(); }
     function ENABLED() { return thrown_(() => SpreadsheetApp.enableLookerExecution()); }`,
  );
  expect(
    await evaluate(
      runtime,
      `sheet.getRange('A1:B1').setFormulas([['=SPEC()', '=ENABLED()']]); return sheet.getRange('A1:B1').getValues();`,
    ),
  ).toEqual([['p', 'You do not have permission to call enableLookerExecution']]);
});

// As logged by public scripts for A1 of the first sheet, whose id is 0.
it('the address of a range for charts names the book, the sheet and the cells', async () => {
  const addresses = await inScript<string[]>(`const other = book.insertSheet('Hai & ba');
    return [sheet.getRange('A1').getDataSourceUrl(), sheet.getRange('A1:B8').getDataSourceUrl(),
      other.getRange('C3').getDataSourceUrl(), book.getId(), String(other.getSheetId())];`);
  const [, , , id, gid] = addresses;
  const start = `https://docs.google.com/spreadsheets/d/${id}/gviz/tq?headers=-1&transpose=0&merge=rows`;
  expect(addresses.slice(0, 3)).toEqual([
    `${start}&gid=0&range=A1`,
    `${start}&gid=0&range=A1%3AB8`,
    `${start}&gid=${gid}&range=C3`,
  ]);
});

it('the enums of data sources are whole', async () => {
  expect(
    await inScript(
      `return ['DataSourceType', 'DataSourceParameterType', 'DataSourceRefreshScope', 'FrequencyType', 'SortOrder',
        'DataExecutionState'].map((name) => Object.keys(SpreadsheetApp[name]).join(' '));`,
    ),
  ).toEqual([
    'DATA_SOURCE_TYPE_UNSUPPORTED BIGQUERY LOOKER',
    'DATA_SOURCE_PARAMETER_TYPE_UNSUPPORTED CELL',
    'DATA_SOURCE_REFRESH_SCOPE_UNSUPPORTED ALL_DATA_SOURCES',
    'FREQUENCY_TYPE_UNSUPPORTED DAILY WEEKLY MONTHLY',
    'ASCENDING DESCENDING',
    'DATA_EXECUTION_STATE_UNSUPPORTED RUNNING SUCCESS ERROR NOT_STARTED',
  ]);
});
