import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { beforeAll, describe, expect, it } from 'vitest';
import { toXlsx } from '../../../emulator/spreadsheet/xlsx.ts';
import { sheetWorld } from './world.ts';

const make = `
  sheet.setName('Ý kiến').setFrozenRows(2); sheet.hideRows(1); sheet.setTabColor('#1155cc').setColumnWidth(2, 240);
  sheet.getRange('A1:D2').setValues([['id', 'body', 'count', 'due'], ['Mã', 'Đơn vị', 'Số ý kiến', 'Hạn']]);
  sheet.getRange('A2:D2').setFontWeight('bold').setBackground('#d9ead3').setWrap(true);
  sheet.getRange('D3:D5').setNumberFormat('dd/MM/yyyy');
  sheet.getRange('A3:D5').setValues([['GY-1', 'Sở Tài chính', 4, '1/9/2021'], ['GY-2', 'Sở Tư pháp', 0, '3/9/2021'], ['GY-3', 'UBND huyện Lục Ngạn', 7, '']]);
  sheet.getRange('B3:B5').setDataValidation(SpreadsheetApp.newDataValidation().requireValueInList(['Sở Tài chính', 'Sở Tư pháp']).build());
  sheet.getRange('C3:C5').setDataValidation(SpreadsheetApp.newDataValidation().requireValueInList(['Thống nhất', 'Thống nhất, có ý kiến']).build());
  sheet.getRange('B3').setNote('Đã xác nhận');
  sheet.setConditionalFormatRules([SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied('=$C3=0').setBackground('#f4cccc').setRanges([sheet.getRange('A3:D5')]).build()]);
  var total = book.insertSheet('Tổng hợp'); total.setHiddenGridlines(true);
  total.getRange('A1:B1').merge().setValue('Tình hình');
  total.getRange('A2:A7').setFormulas([["=SUM('Ý kiến'!C3:C5)"], ["=COUNTIFS('Ý kiến'!C3:C5;\\">0\\")"], ["=TEXT('Ý kiến'!D3;\\"dd/mm/yyyy\\")"], ["=TEXTJOIN(\\"; \\";TRUE;'Ý kiến'!B3:B5)"], ["=MAXIFS('Ý kiến'!C3:C5;'Ý kiến'!B3:B5;\\"Sở*\\")"], ["=TODAY()-DATE(2021;8;22)"]]);
  book.insertSheet('Danh mục').hideSheet();`;

async function file(): Promise<Uint8Array> {
  const { runtime, script } = await sheetWorld();
  await script(make);
  return toXlsx(runtime.world, runtime.world.bound?.id ?? '');
}

describe('the exported .xlsx', () => {
  let workbook: ExcelJS.Workbook;
  beforeAll(async () => {
    workbook = new ExcelJS.Workbook();
    const bytes = await file();
    await workbook.xlsx.load(bytes.buffer as ArrayBuffer);
  });

  it('has the tabs with their colours, frozen and hidden rows, widths, merges and grid lines', () => {
    const comments = workbook.getWorksheet('Ý kiến');
    expect(workbook.worksheets.map(({ name, state }) => [name, state])).toEqual([
      ['Ý kiến', 'visible'],
      ['Tổng hợp', 'visible'],
      ['Danh mục', 'hidden'],
      ['lists', 'hidden'],
    ]);
    expect(comments?.views[0]).toMatchObject({ state: 'frozen', ySplit: 2 });
    expect(comments?.getRow(1).hidden).toBe(true);
    expect(comments?.getColumn(2).width).toBeCloseTo((240 - 5) / 7, 1);
    expect(comments?.properties.tabColor).toMatchObject({ argb: 'FF1155CC' });
    expect(comments?.pageSetup).toMatchObject({ paperSize: 9, orientation: 'landscape' });
    const total = workbook.getWorksheet('Tổng hợp');
    expect(total?.getCell('B1').master.address).toBe('A1');
    expect(total?.views[0]).toMatchObject({ showGridLines: false });
  });

  it('has formulas with their computed results, and dates as dates', () => {
    const total = workbook.getWorksheet('Tổng hợp');
    expect(total?.getCell('A2').value).toEqual({ formula: "SUM('Ý kiến'!C3:C5)", result: 11 });
    expect(total?.getCell('A4').result).toBe('01/09/2021');
    expect(workbook.getWorksheet('Ý kiến')?.getCell('D3').value).toEqual(
      new Date('2021-09-01T00:00:00Z'),
    );
  });

  it('has dropdowns, notes, fonts, fills and conditional formats', () => {
    const comments = workbook.getWorksheet('Ý kiến');
    expect(comments?.getCell('B4').dataValidation).toMatchObject({
      type: 'list',
      formulae: ['"Sở Tài chính,Sở Tư pháp"'],
    });
    expect(comments?.getCell('C4').dataValidation).toMatchObject({
      type: 'list',
      formulae: ['lists!$A$1:$A$2'],
    });
    expect(workbook.getWorksheet('lists')?.getColumn(1).values).toEqual([
      undefined,
      'Thống nhất',
      'Thống nhất, có ý kiến',
    ]);
    expect(comments?.getCell('B3').note).toBeTruthy();
    expect(comments?.getCell('A2').font.bold).toBe(true);
    expect(comments?.getCell('A2').fill).toMatchObject({ fgColor: { argb: 'FFD9EAD3' } });
  });
});

/** LibreOffice would otherwise show the results that the file carries. */
const alwaysCompute = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>`;

it('shows the same figures when LibreOffice computes it anew', async (context) => {
  const folder = mkdtempSync(join(tmpdir(), 'xlsx-'));
  try {
    writeFileSync(join(folder, 'book.xlsx'), await file());
    mkdirSync(join(folder, 'profile', 'user'), { recursive: true });
    writeFileSync(join(folder, 'profile', 'user', 'registrymodifications.xcu'), alwaysCompute);
    const csv = 'csv:Text - txt - csv (StarCalc):59,34,76,1,,0,false,true,false,false,false,-1';
    try {
      execFileSync(
        'soffice',
        [
          `-env:UserInstallation=file://${folder}/profile`,
          '--headless',
          '--convert-to',
          csv,
          '--outdir',
          folder,
          join(folder, 'book.xlsx'),
        ],
        { stdio: 'ignore', timeout: 90_000 },
      );
    } catch (error) {
      if (error instanceof Error && 'code' in error && error.code === 'ENOENT' && !process.env.CI) {
        context.skip('LibreOffice is not installed');
      }
      throw error;
    }
    // 4 + 0 + 7; two above 0; the deadline; the bodies; the most from a department: max(4, 0);
    // one day since the eve of the world's own today, 23/8/2021.
    expect(
      readFileSync(join(folder, 'book-Tổng hợp.csv'), 'utf8').trim().split('\n').slice(1),
    ).toEqual([
      '11',
      '2',
      '01/09/2021',
      '"Sở Tài chính; Sở Tư pháp; UBND huyện Lục Ngạn"',
      '4',
      '1',
    ]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}, 120_000);

describe('tabs whose names no .xlsx file allows', () => {
  // aryanirani123/Google-Apps-Script, FiltersGoogleSheets.js names a tab “India/Mumbai Data”.
  it('get names that it does, each its own, and formulas and rules follow', async () => {
    const { runtime, script } = await sheetWorld();
    await script(`sheet.setName('Nam/Bắc').getRange('A1').setValue(5);
      book.insertSheet('Nam?Bắc').getRange('A1').setFormula("='Nam/Bắc'!A1+1");
      book.insertSheet("'" + 'x'.repeat(40) + "'").getRange('A1').setFormula("='Nam?Bắc'!A1*2");
      book.insertSheet('History').getRange('A1').setDataValidation(SpreadsheetApp.newDataValidation()
        .requireValueInRange(sheet.getRange('A1:A3')).build());`);
    const workbook = new ExcelJS.Workbook();
    const bytes = await toXlsx(runtime.world, runtime.world.bound?.id ?? '');
    await workbook.xlsx.load(bytes.buffer as ArrayBuffer);
    const long = `_${'x'.repeat(30)}`;
    expect(workbook.worksheets.map(({ name }) => name)).toEqual([
      'Nam_Bắc',
      'Nam_Bắc (2)',
      long,
      'History_',
    ]);
    const at = (name: string) => workbook.getWorksheet(name)?.getCell('A1');
    expect(at('Nam_Bắc (2)')?.value).toEqual({ formula: "'Nam_Bắc'!A1+1", result: 6 });
    expect(at(long)?.value).toEqual({ formula: "'Nam_Bắc (2)'!A1*2", result: 12 });
    expect(at('History_')?.dataValidation.formulae).toEqual(["'Nam_Bắc'!$A$1:$A$3"]);
  });
});
