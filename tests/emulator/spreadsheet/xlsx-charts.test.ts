// Charts in the exported .xlsx: there for other programs to draw, from the cells.

import ExcelJS from 'exceljs';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { toXlsx } from '../../../emulator/spreadsheet/xlsx.ts';
import { sheetWorld } from './world.ts';

const data = `sheet.setName('Sở A'); sheet.setColumnWidth(5, 40);
  sheet.getRange('A1:C3').setValues([['Xã', 'Xong', 'Còn'], ['a', 1, 4], ['b', 2, 0]]);
  const make = (type) => sheet.newChart().setChartType(Charts.ChartType[type])
    .addRange(sheet.getRange('A1:A3')).addRange(sheet.getRange('B1:C3')).setNumHeaders(1)
    .setOption('isStacked', true).setOption('colors', ['#1e7e34', '#b3261e'])
    .setOption('legend', { position: 'none' }).setOption('width', 150).setOption('height', 40)
    .setPosition(2, 4, 10, 0).build();`;

async function partsOf(script: string): Promise<Record<string, string>> {
  const world = await sheetWorld();
  await world.script(`${data} ${script}`);
  const bytes = await toXlsx(world.runtime.world, world.runtime.world.bound?.id ?? '');
  await new ExcelJS.Workbook().xlsx.load(bytes.buffer as ArrayBuffer);
  return Object.fromEntries(
    Object.entries(unzipSync(bytes)).map(([path, part]) => [path, strFromU8(part)]),
  );
}

describe('a chart in the exported .xlsx', () => {
  it('reads labels, heads and figures from the cells, in the colours of the script', async () => {
    const parts = await partsOf(`sheet.insertChart(make('BAR'));`);
    const chart = parts['xl/charts/chart1.xml'] ?? '';
    const references = [...chart.matchAll(/<c:f>(.*?)<\/c:f>/g)].map(([, text]) => text);
    const tab = "'Sở A'!$B$1";
    expect(references.map((text) => text?.replace(/^.*!/, ''))).toEqual([
      ...['$B$1', '$A$2:$A$3', '$B$2:$B$3'],
      ...['$C$1', '$A$2:$A$3', '$C$2:$C$3'],
    ]);
    expect(references[0]).toBe(tab);
    expect(chart).toContain('<c:barDir val="bar"></c:barDir><c:grouping val="stacked">');
    expect([...chart.matchAll(/srgbClr val="(\w+)"/g)].map(([, colour]) => colour)).toEqual([
      ...['1E7E34', 'B3261E'],
      'D9D9D9',
    ]);
    expect(chart).not.toContain('<c:legend>');
  });

  it('lies over the cells that it covers, and the sheet leads to it', async () => {
    const parts = await partsOf(`sheet.insertChart(make('COLUMN'));`);
    const drawing = parts['xl/drawings/drawing1.xml'] ?? '';
    // 150 pixels from 10 into D: 90 of D, all 40 of E, 20 of F; 40 down from the top of row 2.
    expect(drawing).toContain(
      '<xdr:to><xdr:col>5</xdr:col><xdr:colOff>190500</xdr:colOff><xdr:row>2</xdr:row>',
    );
    expect(parts['xl/worksheets/sheet1.xml']).toMatch(
      /<drawing r:id="rIdDrawing"\/><\/worksheet>$/,
    );
    expect(parts['xl/worksheets/_rels/sheet1.xml.rels']).toContain('../drawings/drawing1.xml');
    expect(parts['xl/drawings/_rels/drawing1.xml.rels']).toContain('../charts/chart1.xml');
    expect(parts['[Content_Types].xml']).toContain('PartName="/xl/charts/chart1.xml"');
  });

  it('is left out where a file has no such kind, with no trace', async () => {
    const parts = await partsOf(`sheet.insertChart(make('HISTOGRAM'));`);
    expect(Object.keys(parts).filter((path) => /chart|drawing/.test(path))).toEqual([]);
  });
});
