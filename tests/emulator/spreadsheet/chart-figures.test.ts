// Charts that scripts insert are seen in the office's grid.

import { describe, expect, it } from 'vitest';
import { openPage } from './page.ts';
import { sheetWorld } from './world.ts';

const data = `sheet.getRange('A1:B3').setValues([['Xã', 'Số'], ['a', 1], ['b', 2]]);
  const make = (type) => sheet.newChart().setChartType(Charts.ChartType[type])
    .addRange(sheet.getRange('A1:B3')).setPosition(5, 4, 6, 7).setOption('title', 'Số đơn');`;

type Opened = ReturnType<typeof openPage>;

/** What the page holds of the charts of the first tab. */
const shown = ({ model: { getters } }: Opened) =>
  getters.getFigures('s0').map(({ id, col, row, offset, tag, width, height }) => ({
    ...{ col, row, offset, tag, width, height },
    definition: getters.getChartDefinition(getters.getChartIdFromFigureId(id) ?? id),
  }));

describe('a chart in the grid of the office', () => {
  it('lies where the script put it, with its data, labels and title', async () => {
    const world = await sheetWorld();
    await world.script(`${data} sheet.insertChart(make('COLUMN').build());`);
    const [chart] = shown(openPage(world));
    expect(chart).toMatchObject({
      ...{ col: 3, row: 4, offset: { x: 6, y: 7 }, tag: 'chart', width: 600, height: 371 },
      definition: {
        type: 'bar',
        horizontal: false,
        title: { text: 'Số đơn' },
        dataSource: {
          dataSets: [{ dataRange: 'B1:B3' }],
          dataSetsHaveTitle: true,
          labelRange: expect.stringContaining('!A1:A3'),
        },
      },
    });
  });

  it('has the colours that the script gave its series', async () => {
    const world = await sheetWorld();
    const red = `make('BAR').setOption('colors', ['#b3261e'])`;
    await world.script(`${data} sheet.insertChart(${red}.build());`);
    const [chart] = shown(openPage(world));
    expect(chart?.definition).toMatchObject({
      dataSetStyles: { 0: { backgroundColor: '#b3261e' } },
    });
  });

  it.each([
    ['BAR', { type: 'bar', horizontal: true }],
    ['LINE', { type: 'line', fillArea: false }],
    ['AREA', { type: 'line', fillArea: true }],
    ['PIE', { type: 'pie' }],
    ['SCATTER', { type: 'scatter' }],
    ['COMBO', { type: 'combo' }],
  ])('%s has its kind there', async (type, expected) => {
    const world = await sheetWorld();
    await world.script(`${data} sheet.insertChart(make('${type}').build());`);
    expect(shown(openPage(world))[0]?.definition).toMatchObject(expected);
  });

  it('is absent where the grid has no such kind', async () => {
    const world = await sheetWorld();
    await world.script(`${data} sheet.insertChart(make('ORG').build());`);
    expect(shown(openPage(world))).toEqual([]);
  });

  it('comes, changes and goes while the page is open', async () => {
    const world = await sheetWorld();
    const page = openPage(world);
    const steps = [
      `${data} sheet.insertChart(make('LINE').build());`,
      `const [chart] = sheet.getCharts();
       sheet.updateChart(chart.modify().asPieChart().setTitle('Khác').set3D()
         .setLegendPosition(Charts.Position.NONE).setOption('width', 300).build());`,
      'sheet.insertRowBefore(1);',
      'sheet.removeChart(sheet.getCharts()[0]);',
    ];
    const seen = [];
    for (const step of steps) {
      await world.script(step);
      page.follow();
      seen.push(
        shown(page).map(({ row, width, definition }) => [
          definition.type,
          'title' in definition && definition.title.text,
          row,
          width,
        ]),
      );
    }
    expect(seen).toEqual([
      [['line', 'Số đơn', 4, 600]],
      [['pie', 'Khác', 4, 300]],
      [['pie', 'Khác', 5, 300]],
      [],
    ]);
  });

  it('takes rows as its lines when it is transposed, and one line alone without labels', async () => {
    const world = await sheetWorld();
    await world.script(`${data}
      sheet.insertChart(make('LINE').setTransposeRowsAndColumns(true).setNumHeaders(0).build());
      sheet.insertChart(make('LINE').clearRanges().addRange(sheet.getRange('B2:B3')).build());`);
    const sources = shown(openPage(world)).map(({ definition }) =>
      'dataSource' in definition ? definition.dataSource : null,
    );
    expect(sources).toMatchObject([
      {
        dataSets: [{ dataRange: 'A2:B2' }, { dataRange: 'A3:B3' }],
        dataSetsHaveTitle: false,
        labelRange: expect.stringContaining('!A1:B1'),
      },
      { dataSets: [{ dataRange: 'B2:B3' }], dataSetsHaveTitle: false },
    ]);
  });
});
