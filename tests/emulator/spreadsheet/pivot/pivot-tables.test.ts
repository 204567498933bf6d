// Pivot tables as scripts make them (developers.google.com/apps-script/reference/spreadsheet/pivot-table,
// …/pivot-group, …/pivot-value, …/pivot-filter, …/range#createpivottablesourcedata).

import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { engineFor } from '../../../../emulator/spreadsheet/engines.ts';
import { toXlsx } from '../../../../emulator/spreadsheet/xlsx.ts';
import { evaluate, inScript, projectOf } from '../../contract/platform.ts';

/** Revenue by region and kind in B2:D6, a pivot table at F2. */
const made = `const F = SpreadsheetApp.PivotTableSummarizeFunction;
  const see = (a1) => sheet.getRange(a1).getValues();
  sheet.getRange('B2:D6').setValues([['Vùng', 'Loại', 'Tiền'],
    ['Nam', 'Sách', 40], ['Bắc', 'Sách', 10], ['Bắc', 'Bút', 20], ['Nam', 'Bút', 50]]);
  const pivot = sheet.getRange('F2:G9').createPivotTable(sheet.getRange('B2:D6'));`;
const grouped = `${made} pivot.addRowGroup(2); pivot.addPivotValue(4, F.SUM);`;
const table = [
  ['Vùng', 'SUM of Tiền'],
  ['Bắc', 30],
  ['Nam', 90],
  ['Grand Total', 120],
];

describe('a pivot table', () => {
  it('is anchored at the first cell of the range, counts columns from A, and tells what it is', async () => {
    expect(
      await inScript(`${made} const group = pivot.addRowGroup(2), column = pivot.addColumnGroup(3), value = pivot.addPivotValue(4, F.MAX);
        const told = [see('F2:I3'), pivot.getAnchorCell().getA1Notation(), pivot.getSourceDataRange().getA1Notation(),
          String(pivot.getValuesDisplayOrientation()), group.getSourceDataColumn(), String(column.getDimension()), group.getIndex(),
          value.getSourceDataColumn(), String(value.getSummarizedBy()), String(value.getDisplayType()), value.getFormula(),
          group.isSortAscending(), group.totalsAreShown(), group.areLabelsRepeated(), sheet.getPivotTables().length];
        const again = sheet.getPivotTables()[0];
        return told.concat([again.getRowGroups().length, again.getColumnGroups()[0].getSourceDataColumn(), again.getPivotValues().length,
          again.getFilters().length, thrown(() => pivot.addRowGroup(5)), thrown(() => pivot.addPivotValue(1, F.SUM)),
          thrown(() => pivot.addPivotValue(4, F.CUSTOM))]);`),
    ).toEqual([
      [
        ['MAX of Tiền', 'Loại', '', ''],
        ['Vùng', 'Bút', 'Sách', 'Grand Total'],
      ],
      ...[
        'F2',
        'B2:D6',
        'COLUMNS',
        2,
        'COLUMNS',
        0,
        4,
        'MAX',
        'DEFAULT',
        null,
        true,
        true,
        false,
        1,
      ],
      ...[1, 3, 1, 0, 'Invalid argument: sourceDataColumn', 'Invalid argument: sourceDataColumn'],
      'Invalid argument: summarizeFunction',
    ]);
  });

  it('shows what its source holds now, to scripts, to formulas and to the last row', async () => {
    expect(
      await inScript(`${grouped} sheet.getRange('J1').setFormula('=SUM(G3:G4)');
        const first = [see('F2:G5'), see('J1')[0][0], sheet.getLastRow(), sheet.getLastColumn(), sheet.getRange('F5').isBlank(),
          sheet.getRange('F2').getDataRegion().getA1Notation()];
        sheet.getRange('D3').setFormula('=D4*5');
        return first.concat([see('F2:G5'), see('J1')[0][0], sheet.getRange('G5').getFormula()]);`),
    ).toEqual([
      ...[table, 120, 6, 10, false, 'F2:G5'],
      [...table.slice(0, 2), ['Nam', 100], ['Grand Total', 130]],
      ...[130, ''],
    ]);
  });

  it('may look at another: the second follows the first', async () => {
    expect(
      await inScript(`${grouped} const second = sheet.getRange('L1').createPivotTable(sheet.getRange('F2:G4'));
        second.addPivotValue(7, F.MAX).setDisplayName('Nhiều nhất');
        const first = see('L1:L2').flat();
        sheet.getRange('D3').setValue(400);
        return [first, see('L1:L2').flat()];`),
    ).toEqual([
      ['Nhiều nhất', 90],
      ['Nhiều nhất', 450],
    ]);
  });

  it('[K] shows #REF! at its anchor while content stands in its way, and is whole again without', async () => {
    expect(
      await inScript(`${grouped} sheet.getRange('G4').setValue('của tôi');
        const blocked = see('F2:G5');
        sheet.getRange('G4').clearContent();
        return [blocked, see('F2:G5'), sheet.getPivotTables().length];`),
    ).toEqual([
      [
        ['#REF!', ''],
        ['', ''],
        ['', 'của tôi'],
        ['', ''],
      ],
      table,
      1,
    ]);
  });

  it('[K] goes when its anchor is overwritten, cleared or pasted over', async () => {
    const left =
      "[sheet.getPivotTables().length, see('F2:G3'), thrown(() => pivot.getAnchorCell())]";
    const gone = 'The pivot table is no longer in the sheet.';
    for (const [how, anchor] of [
      ["sheet.getRange('F2').setValue('x')", 'x'],
      ['sheet.clear()', ''],
      ["sheet.getRange('B3').copyTo(sheet.getRange('F2'))", 'Nam'],
    ]) {
      const [count, cells, error] = await inScript<[number, string[][], string]>(
        `${grouped} ${how}; return ${left};`,
      );
      expect([count, cells[0], cells[1], error]).toEqual([0, [anchor, ''], ['', ''], gone]);
    }
  });

  it('[K] shows #REF! beyond the edge of the sheet and over another pivot table', async () => {
    expect(
      await inScript(`${grouped} const other = sheet.getRange('G4').createPivotTable(sheet.getRange('B2:D6'));
        const edge = sheet.getRange('Z1').createPivotTable(sheet.getRange('B2:D6'));
        for (const one of [other, edge]) { one.addRowGroup(2); one.addPivotValue(4, F.SUM); }
        const overlapping = [see('F2:G5'), see('Z1')];
        other.remove();
        return overlapping.concat([see('F2:G2')]);`),
    ).toEqual([table, [['#REF!']], [table[0]]]);
  });

  it('is gone when removed, and each of its parts refuses', async () => {
    expect(
      await inScript(`${grouped} const group = pivot.getRowGroups()[0], value = pivot.getPivotValues()[0];
        const filter = pivot.addFilter(3, SpreadsheetApp.newFilterCriteria().whenCellNotEmpty().build());
        pivot.remove();
        return [see('F2:G3').flat(), thrown(() => pivot.remove()), thrown(() => group.remove()), thrown(() => value.remove()),
          thrown(() => filter.remove())];`),
    ).toEqual([['', '', '', ''], ...Array(4).fill('The pivot table is no longer in the sheet.')]);
  });

  it('takes its source from its own spreadsheet only [K]', async () => {
    expect(
      await inScript(`const other = SpreadsheetApp.create('Khác').getRange('A1:B2');
        return thrown(() => sheet.getRange('A1').createPivotTable(other));`),
    ).toBe('The source data must be in the same spreadsheet.');
  });
});

describe('the groups of a pivot table', () => {
  it('are named, sorted, moved, labelled and removed', async () => {
    expect(
      await inScript(`${grouped} const region = pivot.getRowGroups()[0], kind = pivot.addRowGroup(3);
        const value = pivot.getPivotValues()[0];
        region.setDisplayName('Miền').sortDescending().showTotals(false);
        kind.showTotals(false).showRepeatedLabels().hideRepeatedLabels();
        const steps = [see('F2:H6')];
        region.sortBy(value, []);
        steps.push(see('F3:F6').flat());
        region.clearSort().resetDisplayName().showRepeatedLabels();
        steps.push(see('F2:F6').flat());
        kind.moveToIndex(0);
        steps.push(see('F2:H6'), kind.getIndex(), region.getIndex(), thrown(() => kind.moveToIndex(2)), kind.getPivotTable().getAnchorCell().getA1Notation());
        kind.remove();
        return steps.concat([see('F2:G4'), region.sortAscending().isSortAscending()]);`),
    ).toEqual([
      [
        ['Miền', 'Loại', 'SUM of Tiền'],
        ['Nam', 'Bút', 50],
        ['', 'Sách', 40],
        ['Bắc', 'Bút', 20],
        ['', 'Sách', 10],
      ],
      ['Nam', '', 'Bắc', ''],
      ['Vùng', 'Bắc', 'Bắc', 'Nam', 'Nam'],
      [
        ['Loại', 'Vùng', 'SUM of Tiền'],
        ['Bút', 'Bắc', 20],
        ['', 'Nam', 50],
        ['Sách', 'Bắc', 10],
        ['', 'Nam', 40],
      ],
      ...[0, 1, 'Invalid argument: index', 'F2'],
      table.slice(0, 3),
      true,
    ]);
  });

  it('are put together by rules, one kind at a time', async () => {
    expect(
      await inScript(`${grouped} const group = pivot.getRowGroups()[0].showTotals(false);
        const labels = () => see('F2:F4').flat();
        group.addManualGroupingRule('Cả nước', ['Bắc', 'Nam']).addManualGroupingRule('Không có ai', []);
        const steps = [labels()];
        group.removeManualGroupingRule('Cả nước').removeManualGroupingRule('Không có ai').removeManualGroupingRule('x');
        steps.push(labels());
        pivot.getRowGroups()[0].remove();
        const money = pivot.addRowGroup(4).showTotals(false).setHistogramGroupingRule(15, 45, 15);
        steps.push(see('F2:F6').flat(), money.getDateTimeGroupingRule());
        money.setDateTimeGroupingRule(SpreadsheetApp.DateTimeGroupingRuleType.MONTH);
        steps.push(String(money.getDateTimeGroupingRule().getRuleType()), labels());
        money.clearGroupingRule();
        return steps.concat([money.getDateTimeGroupingRule(), money.getGroupLimit(), thrown(() => money.setGroupLimit(3)),
          thrown(() => money.setHistogramGroupingRule(5, 5, 1)), thrown(() => money.setHistogramGroupingRule(1, 5, 0))]);`),
    ).toEqual([
      ['Grouped Vùng', 'Cả nước', ''],
      ['Vùng', 'Bắc', 'Nam'],
      ['Grouped Tiền', '< 15', '15-30', '30-45', '> 45'],
      null,
      'MONTH',
      ['Grouped Tiền', 10, 20],
      ...[null, null, 'The operation is only supported for DataSourcePivotTable.'],
      ...['Invalid argument: maxValue', 'Invalid argument: intervalSize'],
    ]);
  });

  it('group dates of the cells by month', async () => {
    expect(
      await inScript(`sheet.getRange('A1:B4').setValues([['Ngày', 'Số'], [new Date(2021, 7, 23), 1], [new Date(2021, 9, 1), 2], [new Date(2021, 7, 1), 3]]);
        const pivot = sheet.getRange('D1').createPivotTable(sheet.getRange('A1:B4'));
        const group = pivot.addRowGroup(1).showTotals(false);
        pivot.addPivotValue(2, SpreadsheetApp.PivotTableSummarizeFunction.SUM);
        const days = sheet.getRange('D2:D4').getDisplayValues().flat();
        const isDate = sheet.getRange('D2').getValue() instanceof Date;
        group.setDateTimeGroupingRule(SpreadsheetApp.DateTimeGroupingRuleType.MONTH);
        return [days, isDate, sheet.getRange('D2:E3').getValues()];`),
    ).toEqual([
      ['01/08/2021', '23/08/2021', '01/10/2021'],
      true,
      [
        ['thg 8', 4],
        ['thg 10', 2],
      ],
    ]);
  });
});

describe('the values of a pivot table', () => {
  it('are named, summarized and shown in another way', async () => {
    expect(
      await inScript(`${grouped} const value = pivot.getPivotValues()[0].setDisplayName('Trung bình').summarizeBy(F.AVERAGE);
        const average = see('F2:G5').map((line) => line[1]);
        value.summarizeBy(F.SUM).showAs(SpreadsheetApp.PivotValueDisplayType.PERCENT_OF_GRAND_TOTAL);
        return [average, sheet.getRange('G3:G5').getDisplayValues().flat(), String(value.getDisplayType()), value.getPivotTable().getRowGroups().length,
          thrown(() => value.setFormula('=1')), thrown(() => value.summarizeBy(F.CUSTOM))];`),
    ).toEqual([
      ['Trung bình', 15, 45, 30],
      ['25,00%', '75,00%', '100,00%'],
      ...['PERCENT_OF_GRAND_TOTAL', 1, 'The pivot value is not a calculated field.'],
      'Invalid argument: summarizeFunction',
    ]);
  });

  it('may be calculated from the fields, from their sums or from all their values', async () => {
    expect(
      await inScript(`${grouped} const value = pivot.addCalculatedPivotValue('Thuế', "='Tiền'/10");
        const steps = [see('H2:H5').flat(), value.getFormula(), value.getSourceDataColumn(), String(value.getSummarizedBy())];
        value.setFormula('=MAX(Tiền)-MIN(Tiền)').summarizeBy(F.CUSTOM);
        steps.push(see('H2:H5').flat(), thrown(() => value.summarizeBy(F.MAX)));
        value.setFormula('=1/0');
        steps.push(see('H3')[0][0]);
        value.remove();
        return steps.concat([see('H2:H5').flat()]);`),
    ).toEqual([
      ['Thuế', 3, 9, 12],
      ...["='Tiền'/10", null, 'SUM'],
      ['Thuế', 10, 10, 40],
      'Invalid argument: summarizeFunction',
      '#DIV/0!',
      ['', '', '', ''],
    ]);
  });

  it('lie below each other when they go along the rows', async () => {
    expect(
      await inScript(`${grouped} pivot.addPivotValue(4, F.COUNT); pivot.setValuesDisplayOrientation(SpreadsheetApp.Dimension.ROWS);
        return [String(pivot.getValuesDisplayOrientation()), see('F3:H4')];`),
    ).toEqual([
      'ROWS',
      [
        ['Bắc', 'SUM of Tiền', 30],
        ['', 'COUNT of Tiền', 2],
      ],
    ]);
  });
});

describe('the filters of a pivot table', () => {
  it('choose the records by condition, by visible and hidden values, and by a formula of fields', async () => {
    expect(
      await inScript(`${grouped} const criteria = () => SpreadsheetApp.newFilterCriteria();
        const totals = () => see('G3:G5').flat();
        const filter = pivot.addFilter(4, criteria().whenNumberGreaterThan(15).build());
        const steps = [totals(), filter.getSourceDataColumn(), String(filter.getFilterCriteria().getCriteriaType()), filter.getPivotTable().getFilters().length];
        filter.setFilterCriteria(criteria().setVisibleValues(['10', '50']).build());
        steps.push(totals());
        filter.setFilterCriteria(criteria().setHiddenValues(['10', '50']).build());
        steps.push(totals());
        filter.setFilterCriteria(criteria().whenFormulaSatisfied('=Tiền*2>=80').build());
        steps.push(totals());
        filter.remove();
        return steps.concat([totals()]);`),
    ).toEqual([
      [20, 90, 110],
      ...[4, 'NUMBER_GREATER_THAN', 1],
      [10, 50, 60],
      [20, 40, 60],
      [90, 90, ''],
      [30, 90, 120],
    ]);
  });
});

describe('a pivot table moves', () => {
  it('with inserted rows and columns, its groups with their columns', async () => {
    expect(
      await inScript(`${grouped} sheet.insertRowBefore(1); sheet.insertColumnBefore(3);
        return [pivot.getAnchorCell().getA1Notation(), pivot.getSourceDataRange().getA1Notation(), pivot.getPivotValues()[0].getSourceDataColumn(), see('G3:H6')];`),
    ).toEqual(['G3', 'B3:E7', 5, table]);
  });

  it('loses the parts of a deleted column, and goes with the row of its anchor', async () => {
    expect(
      await inScript(`${grouped} const kind = pivot.addRowGroup(3); sheet.deleteColumn(3);
        const left = [pivot.getRowGroups().length, pivot.getPivotValues()[0].getSourceDataColumn(), see('E2:F5')];
        sheet.deleteRow(2);
        return left.concat([sheet.getPivotTables().length]);`),
    ).toEqual([1, 3, table, 0]);
  });

  it('with its cells, cut and pasted or shifted', async () => {
    expect(
      await inScript(`${grouped} sheet.getRange('F2').moveTo(sheet.getRange('J4'));
        const cut = [pivot.getAnchorCell().getA1Notation(), see('J4:K7')];
        sheet.getRange('J1:K2').insertCells(SpreadsheetApp.Dimension.ROWS);
        return cut.concat([pivot.getAnchorCell().getA1Notation(), see('J6:K6')[0]]);`),
    ).toEqual(['J4', table, 'J6', table[0]]);
  });

  it('with a copy of its sheet, over the copy; with a copy of the file; to another file without its source [K]', async () => {
    expect(
      await inScript(`${grouped} const copy = sheet.copyTo(book);
        copy.getRange('D3').setValue(1000);
        const elsewhere = book.insertSheet('Nơi khác');
        const far = elsewhere.getRange('A1').createPivotTable(sheet.getRange('B2:D6'));
        far.addPivotValue(4, F.SUM);
        const file = book.copy('Bản sao');
        const other = SpreadsheetApp.create('Khác');
        return [copy.getRange('G3:G5').getValues().flat(), see('G5')[0][0], file.getSheetByName('Nơi khác').getRange('A2').getValue(),
          elsewhere.copyTo(other).getRange('A1:A2').getValues().flat(), sheet.getPivotTables().length, copy.getPivotTables().length];`),
    ).toEqual([[30, 1050, 1080], 120, 120, ['#REF!', ''], 1, 1]);
  });

  it('nowhere when the sheet of its source is deleted: it shows #REF!', async () => {
    expect(
      await inScript(`${grouped} const there = book.insertSheet('Tổng hợp');
        const far = there.getRange('A1').createPivotTable(sheet.getRange('B2:D6'));
        far.addPivotValue(4, F.SUM);
        const before = there.getRange('A2').getValue();
        book.deleteSheet(sheet);
        return [before, there.getRange('A1:A2').getValues().flat(), thrown(() => far.getSourceDataRange()), thrown(() => far.addRowGroup(2))];`),
    ).toEqual([120, ['#REF!', ''], 'Range not found', 'Invalid argument: sourceDataColumn']);
  });
});

describe('a pivot table in the world', () => {
  it('survives saving, loading and going back', async () => {
    const runtime = projectOf('', { locale: 'vi_VN' });
    await evaluate(runtime, grouped);
    const before = runtime.snapshot();
    const dir = mkdtempSync(join(tmpdir(), 'pivot-'));
    await runtime.save(dir);
    const seen = "return sheet.getRange('F2:G5').getValues();";
    await evaluate(runtime, 'sheet.getPivotTables()[0].remove();');
    runtime.restore(before);
    expect(await evaluate(runtime, seen)).toEqual(table);
    await evaluate(runtime, "sheet.getRange('D3').setValue(0);");
    await runtime.load(dir);
    expect(await evaluate(runtime, seen)).toEqual(table);
  });

  it('is lost with the unflushed writes of a killed execution', async () => {
    const runtime = projectOf(
      `function go() { const sheet = SpreadsheetApp.getActive().getSheets()[0]; ${grouped.replaceAll('const see', 'var see')}
        Utilities.sleep(1); }`,
      {
        locale: 'vi_VN',
        faults: [{ at: /^Utilities\.sleep$/, do: 'killBefore', buffer: 'lost', in: 'go' }],
      },
    );
    await runtime.execute('go');
    expect(
      await evaluate(
        runtime,
        "return [sheet.getPivotTables().length, sheet.getRange('F2').getValue()];",
      ),
    ).toEqual([0, '']);
  });

  it('is computed when somebody reads, and not again until something changes', async () => {
    const runtime = projectOf('', { locale: 'vi_VN' });
    await evaluate(runtime, `${grouped} SpreadsheetApp.flush();`);
    const state = Object.values(runtime.world.spreadsheets)[0];
    const sheet = state?.sheets[0];
    if (!state || !sheet) throw new Error('The workbook is missing.');
    expect(sheet.cells[1]?.[5]).toBeUndefined();
    const engine = engineFor(runtime.world, state.id, { 'formula.comma': 'error' });
    const shown = engine.shown(sheet);
    expect(engine.shown(sheet)).toBe(shown);
    await evaluate(runtime, "sheet.getRange('D3').setValue(1);");
    expect(engine.shown(sheet)).not.toBe(shown);
  });

  it('is in the file that other programs open, as values', async () => {
    const runtime = projectOf('', { locale: 'vi_VN' });
    await evaluate(runtime, grouped);
    const id = Object.keys(runtime.world.spreadsheets)[0] ?? '';
    const { default: ExcelJS } = await import('exceljs');
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.load((await toXlsx(runtime.world, id)).buffer as ArrayBuffer);
    expect(workbook.worksheets[0]?.getCell('G5').value).toBe(120);
  });
});
