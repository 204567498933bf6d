import { describe, expect, it } from 'vitest';
import { mapSpan } from '../../../emulator/spreadsheet/axis-change.ts';
import { sheetWorld } from './world.ts';

describe('what points at cells moves with them', () => {
  it('rewrites formulas when rows are inserted and deleted', async () => {
    const { script } = await sheetWorld();
    const formulas = `sheet.getRange('D1:D4').getFormulas().map((row) => row[0])`;
    expect(
      await script(`sheet.getRange('D1:D4').setFormulas([['=SUM(A5:A9)'], ['=$A$5'], ['=COUNTA(A2:A)'], ['="A5"&A9']]);
        sheet.insertRowsBefore(7, 2); var inserted = ${formulas};
        sheet.deleteRows(5, 1); return [inserted, ${formulas}]`),
    ).toEqual([
      ['=SUM(A5:A11)', '=$A$5', '=COUNTA(A2:A)', '="A5"&A11'],
      ['=SUM(A5:A10)', '=#REF!', '=COUNTA(A2:A)', '="A5"&A10'],
    ]);
  });

  it('follows a renamed sheet and breaks with a deleted one', async () => {
    const { script } = await sheetWorld();
    expect(
      await script(`var bodies = book.insertSheet('Đơn vị'); sheet.getRange('A1').setFormula("=COUNTA('Đơn vị'!A2:A9)");
        bodies.setName('Cơ quan'); var renamed = sheet.getRange('A1').getFormula();
        book.deleteSheet(bodies); return [renamed, sheet.getRange('A1').getFormula()]`),
    ).toEqual(["=COUNTA('Cơ quan'!A2:A9)", '=COUNTA(#REF!)']);
  });

  it('leaves alone what a formula of another sheet says of that sheet itself', async () => {
    const { script } = await sheetWorld();
    expect(
      await script(`var other = book.insertSheet('Đợt'), cell = other.getRange('D9');
        cell.setFormula("='Trang tính1'!C5+C5+'ĐỢT'!C5");
        sheet.insertRowBefore(1); sheet.insertColumnBefore(1); var moved = cell.getFormula();
        other.insertRowBefore(1); other.insertColumnBefore(1);
        return [moved, other.getRange('E10').getFormula()]`),
    ).toEqual(["='Trang tính1'!D6+C5+'ĐỢT'!C5", "='Trang tính1'!D6+D6+'ĐỢT'!D6"]);
  });

  it('takes validation, formats, notes, conditional formats, protections, merges, names and metadata along', async () => {
    const { script } = await sheetWorld();
    expect(
      await script(`var rule = SpreadsheetApp.newDataValidation().requireValueInList(['a']).build();
        sheet.getRange('B5').setDataValidation(rule).setNote('chú ý').setBackground('#ff0000');
        sheet.setConditionalFormatRules([SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied('=$B5="a"')
          .setBackground('#00ff00').setRanges([sheet.getRange('A5:C9')]).build()]);
        sheet.getRange('C5:C6').protect(); sheet.getRange('D5:E5').merge();
        book.setNamedRange('hạn', sheet.getRange('B5')); sheet.getRange('B:B').addDeveloperMetadata('key', 'due');
        sheet.insertRowBefore(1); sheet.insertColumnBefore(1);
        var format = sheet.getConditionalFormatRules()[0], cell = sheet.getRange('C6');
        return [cell.getDataValidation().getCriteriaValues()[0][0], cell.getNote(), cell.getBackground(),
          format.getRanges()[0].getA1Notation(), format.getBooleanCondition().getCriteriaValues()[0],
          sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE)[0].getRange().getA1Notation(),
          sheet.getRange('A1:Z20').getMergedRanges()[0].getA1Notation(),
          book.getRangeByName('hạn').getA1Notation(),
          book.createDeveloperMetadataFinder().withKey('key').find()[0].getLocation().getColumn().getA1Notation()]`),
    ).toEqual(['a', 'chú ý', '#ff0000', 'B6:D10', '=$C6="a"', 'D6:D7', 'E6:F6', 'C6', 'C1:C1001']);
  });

  it('moves columns with their content, widths and references', async () => {
    const { script } = await sheetWorld();
    expect(
      await script(`sheet.getRange('A1:D1').setValues([['a', 'b', 'c', 'd']]); sheet.setColumnWidth(1, 250);
        sheet.getRange('F1').setFormula('=A1&B1'); sheet.moveColumns(sheet.getRange('A:A'), 4);
        return [sheet.getRange('A1:D1').getValues()[0], sheet.getRange('F1').getFormula(), sheet.getRange('F1').getValue(), sheet.getColumnWidth(3)]`),
    ).toEqual([['b', 'c', 'a', 'd'], '=C1&A1', 'ab', 250]);
  });

  it('dresses an inserted row like its neighbour, with its checkboxes and validation (§2.7)', async () => {
    const { script } = await sheetWorld();
    expect(
      await script(`sheet.getRange('A2').setValue('x').setBackground('#ff0000').setDataValidation(
          SpreadsheetApp.newDataValidation().requireValueInList(['x']).build());
        sheet.insertRowAfter(2); var cell = sheet.getRange('A3');
        return [cell.getValue(), cell.getBackground(), cell.getDataValidation() !== null]`),
    ).toEqual(['', '#ff0000', true]);
  });

  it('keeps the id of a sheet through renaming and moving (§2.1)', async () => {
    const { script } = await sheetWorld();
    expect(
      await script(`var one = book.insertSheet('Một'), id = one.getSheetId(); one.setName('Hai'); one.activate(); book.moveActiveSheet(1);
        return [book.getSheetById(id).getName(), book.getSheets().map((s) => s.getName()), book.getSheetByName('Một')]`),
    ).toEqual(['Hai', ['Hai', 'Trang tính1'], null]);
  });
});

it('maps a span over a deletion that cuts both its ends', () => {
  // Rows 3–8 lose 1–4 and keep 5–8, which become 1–4 (all from zero).
  expect(mapSpan({ axis: 'row', kind: 'delete', at: 1, count: 4 }, 3, 8)).toEqual([1, 4]);
  expect(mapSpan({ axis: 'row', kind: 'delete', at: 3, count: 6 }, 3, 8)).toBeNull();
});
