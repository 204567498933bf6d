// Charts in sheets. developers.google.com/apps-script/reference/spreadsheet/embedded-chart,
// …/embedded-chart-builder and the typed builders, …/container-info, …/sheet (newChart, insertChart,
// updateChart, removeChart, getCharts); names of options: …/apps-script/chart-configuration-options.

import { describe, expect, it } from 'vitest';
import { inScript } from '../contract/platform.ts';

const data = `sheet.getRange('A1:B4').setValues([['Xã', 'Số'], ['a', 1], ['b', 2], ['c', 3]]);
  const range = sheet.getRange('A1:B4');
  const built = (builder, ...paths) => {
    const options = builder.build().getOptions();
    return paths.map((path) => options.get(path));
  };`;

describe('a chart in the making', () => {
  it('holds ranges, place, headers, strategies and any option', async () => {
    expect(
      await inScript(`${data}
        const chart = sheet.newChart().setChartType(Charts.ChartType.BAR)
          .addRange(range).addRange(sheet.getRange('D1:D4')).removeRange(range).addRange(range)
          .setPosition(6, 2, 10, 20).setNumHeaders(1).setTransposeRowsAndColumns(true)
          .setHiddenDimensionStrategy(Charts.ChartHiddenDimensionStrategy.SHOW_BOTH)
          .setMergeStrategy(Charts.ChartMergeStrategy.MERGE_ROWS)
          .setOption('title', 'Số đơn').setOption('vAxes.0.title', 'đơn')
          .setOption('series', { 0: { color: 'red' } }).build();
        const place = chart.getContainerInfo(), options = chart.getOptions();
        return [chart.getRanges().map((one) => one.getA1Notation()), chart.getChartId(),
          [place.getAnchorRow(), place.getAnchorColumn(), place.getOffsetX(), place.getOffsetY()],
          chart.getNumHeaders(), chart.getTransposeRowsAndColumns(),
          chart.getHiddenDimensionStrategy() === Charts.ChartHiddenDimensionStrategy.SHOW_BOTH,
          chart.getMergeStrategy() === Charts.ChartMergeStrategy.MERGE_ROWS,
          options.get('title'), options.get('vAxes.0.title'), options.get('series.0.color'),
          options.get('legend.position')];`),
    ).toEqual([
      ['D1:D4', 'A1:B4'],
      null,
      [6, 2, 10, 20],
      1,
      true,
      true,
      true,
      'Số đơn',
      'đơn',
      'red',
      null,
    ]);
  });

  it('begins without ranges, with columns merged and hidden lines left out', async () => {
    expect(
      await inScript(`${data}
        const builder = sheet.newChart().addRange(range).clearRanges();
        const chart = builder.build();
        return [builder.getRanges().length, chart.getHiddenDimensionStrategy().toString(),
          chart.getMergeStrategy().toString(), chart.getTransposeRowsAndColumns()];`),
    ).toEqual([0, 'IGNORE_BOTH', 'MERGE_COLUMNS', false]);
  });

  it('has a place before the first row refused', async () => {
    expect(
      await inScript(`return [[0, 1], [1, 0]].map(([row, column]) =>
        thrown(() => sheet.newChart().setPosition(row, column, 0, 0)));`),
    ).toEqual(['Invalid argument: anchorRowPos', 'Invalid argument: anchorColPos']);
  });

  it('becomes one of a type with what it holds already', async () => {
    const types = [
      'Area',
      'Bar',
      'Column',
      'Combo',
      'Histogram',
      'Line',
      'Pie',
      'Scatter',
      'Table',
    ];
    expect(
      await inScript(`${data}
        return ${JSON.stringify(types)}.map((type) => {
          const builder = sheet.newChart().addRange(range).setOption('title', 'x')['as' + type + 'Chart']()
            .setPosition(3, 4, 5, 6);
          return [builder.getChartType().toString(), builder.getRanges()[0].getA1Notation(),
            builder.getContainer().getAnchorRow(), built(builder, 'title')[0]].join(' ');
        });`),
    ).toEqual(types.map((type) => `${type.toUpperCase()} A1:B4 3 x`));
  });
});

describe('the setters of typed builders', () => {
  const everyAxis = `.setXAxisTitle('x').setYAxisTitle('y').setXAxisTextStyle(style)
    .setYAxisTextStyle(style).setXAxisTitleTextStyle(style).setYAxisTitleTextStyle(style)`;
  const axisPaths = [
    ...['hAxis.title', 'vAxis.title', 'hAxis.textStyle.fontSize', 'vAxis.textStyle.color'],
    ...['hAxis.titleTextStyle.fontName', 'vAxis.titleTextStyle.fontSize'],
  ];
  const axisValues = ['x', 'y', 12, 'navy', 'Arial', 12];
  const style = `const style = Charts.newTextStyle().setColor('navy').setFontName('Arial')
    .setFontSize(12).build();`;

  it.each(['Area', 'Bar', 'Column', 'Combo', 'Histogram', 'Line', 'Pie', 'Scatter'])(
    'of %s charts: title, colours, legend',
    async (type) => {
      expect(
        await inScript(`${data} ${style}
          return built(sheet.newChart().as${type}Chart().setTitle('t').setTitleTextStyle(style)
            .setBackgroundColor('#eeeeee').setColors(['red', 'blue'])
            .setLegendPosition(Charts.Position.BOTTOM).setLegendTextStyle(style),
            'title', 'titleTextStyle', 'backgroundColor', 'colors', 'legend.position',
            'legend.textStyle.fontName');`),
      ).toEqual([
        't',
        { color: 'navy', fontName: 'Arial', fontSize: 12 },
        '#eeeeee',
        ['red', 'blue'],
        'bottom',
        'Arial',
      ]);
    },
  );

  it.each(['Area', 'Bar', 'Column', 'Combo', 'Histogram', 'Line', 'Scatter'])(
    'of %s charts: titles and letters of the axes',
    async (type) => {
      expect(
        await inScript(`${data} ${style}
          return built(sheet.newChart().as${type}Chart()${everyAxis},
            ...${JSON.stringify(axisPaths)});`),
      ).toEqual(axisValues);
    },
  );

  it.each(['Area', 'Bar', 'Column', 'Combo', 'Histogram', 'Line'])(
    'of %s charts: range and scale of the values, order of the categories',
    async (type) => {
      const [categories, values] = type === 'Bar' ? ['vAxis', 'hAxis'] : ['hAxis', 'vAxis'];
      expect(
        await inScript(`${data}
          return built(sheet.newChart().as${type}Chart().setRange(1, 9).useLogScale()
            .reverseCategories(), '${values}.viewWindow', '${values}.logScale',
            '${categories}.direction');`),
      ).toEqual([{ min: 1, max: 9 }, true, -1]);
    },
  );

  it.each([
    [
      'Area',
      '.setStacked().setPointStyle(Charts.PointStyle.NONE)',
      { isStacked: true, pointSize: 0 },
    ],
    ['Bar', '.setStacked().reverseDirection()', { isStacked: true, 'hAxis.direction': -1 }],
    ['Column', '.setStacked()', { isStacked: true }],
    ['Combo', '.setStacked()', { isStacked: true }],
    ['Histogram', '.setStacked()', { isStacked: true }],
    ['Line', '.setCurveStyle(Charts.CurveStyle.SMOOTH)', { curveType: 'function' }],
    ['Pie', '.set3D().reverseCategories()', { is3D: true, reverseCategories: true }],
    [
      'Scatter',
      '.setXAxisLogScale().setYAxisLogScale().setXAxisRange(1, 2).setYAxisRange(3, 4)',
      {
        'hAxis.logScale': true,
        'vAxis.logScale': true,
        'hAxis.viewWindow.max': 2,
        'vAxis.viewWindow.min': 3,
      },
    ],
    [
      'Table',
      '.enablePaging(20, 2).enableSorting(false).enableRtlTable(true).setFirstRowNumber(5)',
      {
        page: 'enable',
        pageSize: 20,
        startPage: 2,
        sort: 'disable',
        rtlTable: true,
        firstRowNumber: 5,
      },
    ],
    [
      'Table',
      '.enablePaging(false).setInitialSortingAscending(1).setInitialSortingDescending(2)',
      { page: 'disable', sortColumn: 2, sortAscending: false },
    ],
    [
      'Table',
      '.showRowNumberColumn(true).useAlternatingRowStyle(false)',
      { showRowNumber: true, alternatingRowStyle: false },
    ],
  ])('of %s charts: %s', async (type, calls, expected) => {
    const paths = Object.keys(expected);
    expect(
      await inScript(`${data}
        return built(sheet.newChart().as${type}Chart()${calls}, ...${JSON.stringify(paths)});`),
    ).toEqual(Object.values(expected));
  });

  it('[K] sizes points as larger the larger their style is', async () => {
    const sizes = await inScript<number[]>(`${data}
      return ['NONE', 'TINY', 'MEDIUM', 'LARGE', 'HUGE'].map((name) =>
        built(sheet.newChart().asLineChart().setPointStyle(Charts.PointStyle[name]), 'pointSize')[0]);`);
    expect(sizes).toEqual([...sizes].sort((a, b) => a - b));
    expect(new Set(sizes).size).toBe(5);
  });
});

it('a text style of charts tells what it was made of', async () => {
  expect(
    await inScript(`const style = Charts.newTextStyle().setColor('red').setFontName('Arial')
        .setFontSize(9).build();
      return [style.getColor(), style.getFontName(), style.getFontSize()];`),
  ).toEqual(['red', 'Arial', 9]);
});

describe('charts in a sheet', () => {
  const inserted = `${data}
    const line = sheet.newChart().asLineChart().addRange(range).setPosition(6, 1, 0, 0)
      .setTitle('Số đơn').build();
    sheet.insertChart(line);
    const [chart] = sheet.getCharts();`;

  it('have an id of their own each', async () => {
    expect(
      await inScript(`${inserted} sheet.insertChart(line);
        const ids = sheet.getCharts().map((one) => one.getChartId());
        return [ids.length, ids[0] !== ids[1], ids.every(Number.isInteger), line.getChartId()];`),
    ).toEqual([2, true, true, null]);
  });

  it('are changed by modify and updateChart, and not before', async () => {
    expect(
      await inScript(`${inserted}
        const changed = chart.modify().setOption('title', 'Khác').setChartType(Charts.ChartType.PIE).build();
        const before = sheet.getCharts()[0].getOptions().get('title');
        sheet.updateChart(changed);
        const [now] = sheet.getCharts();
        return [before, now.getOptions().get('title'), now.modify().getChartType().toString(),
          now.getChartId() === chart.getChartId(), sheet.getCharts().length];`),
    ).toEqual(['Số đơn', 'Khác', 'PIE', true, 1]);
  });

  it('are removed once; a chart that is not there is refused', async () => {
    expect(
      await inScript(`${inserted} sheet.removeChart(chart);
        return [sheet.getCharts().length, thrown(() => sheet.removeChart(chart)),
          thrown(() => sheet.updateChart(line))];`),
    ).toEqual([0, 'Invalid argument: chart', 'Invalid argument: chart']);
  });

  it('move with the rows and columns under them and with their data', async () => {
    expect(
      await inScript(`${inserted} const look = () => {
          const [one] = sheet.getCharts();
          return [one.getRanges().map((r) => r.getA1Notation()).join(), one.getContainerInfo().getAnchorRow(),
            one.getContainerInfo().getAnchorColumn()].join(' ');
        };
        sheet.insertRowsBefore(1, 2); const rows = look();
        sheet.insertColumnBefore(1); const columns = look();
        sheet.deleteRows(3, 6); return [rows, columns, look()];`),
    ).toEqual(['A3:B6 8 1', 'B3:C6 8 2', ' 3 2']);
  });

  it('lose the data of a deleted sheet, and show their own data in a copied one', async () => {
    expect(
      await inScript(`${inserted}
        const other = book.insertSheet('Khác');
        other.insertChart(line);
        const copy = sheet.copyTo(book);
        const [copied] = copy.getCharts();
        book.deleteSheet(sheet);
        return [other.getCharts()[0].getRanges().length, copied.getChartId() !== chart.getChartId(),
          copied.getRanges()[0].getSheet().getName() === copy.getName()];`),
    ).toEqual([0, true, true]);
  });
});
