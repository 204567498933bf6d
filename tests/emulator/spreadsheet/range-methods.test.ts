// Methods of a Range that read back what they set, one cell and block alike; where it is, and what
// moves, merges and clears it. developers.google.com/apps-script/reference/spreadsheet/range

import { describe, expect, it } from 'vitest';
import { inScript } from '../contract/platform.ts';

describe('the dress of a range', () => {
  it.each<[name: string, plural: string, values: [unknown, unknown], before: unknown]>([
    ['Background', 'Backgrounds', ['#ff0000', '#00ff00'], '#ffffff'],
    ['FontFamily', 'FontFamilies', ['Roboto', 'Times New Roman'], 'Arial'],
    ['FontLine', 'FontLines', ['underline', 'line-through'], 'none'],
    ['FontSize', 'FontSizes', [8, 24], 10],
    ['FontStyle', 'FontStyles', ['italic', 'normal'], 'normal'],
    ['FontWeight', 'FontWeights', ['bold', 'normal'], 'normal'],
    ['HorizontalAlignment', 'HorizontalAlignments', ['center', 'right'], 'general'],
    ['VerticalAlignment', 'VerticalAlignments', ['top', 'middle'], 'bottom'],
    ['NumberFormat', 'NumberFormats', ['0.00', '@'], 'General'],
    ['Note', 'Notes', ['một', 'hai'], ''],
    ['Wrap', 'Wraps', [true, false], false],
  ])('[O] %s is set at once and cell by cell', async (name, plural, values, before) => {
    expect(
      await inScript(`const range = sheet.getRange('A1:B1'); const [one, two] = ${JSON.stringify(values)};
        const was = range.get${name}();
        range.set${name}(one); const same = range.get${plural}();
        range.set${plural}([[one, two]]);
        return [was, same, range.get${plural}(), sheet.getRange('B1').get${name}(), sheet.getRange('C1').get${name}()];`),
    ).toEqual([before, [[values[0], values[0]]], [values], values[1], before]);
  });

  it('[O] colours are told as colours, too', async () => {
    expect(
      await inScript(`const range = sheet.getRange('A1:B1').setBackgroundRGB(255, 128, 0);
        const hex = (colour) => colour.asRgbColor().asHexString();
        range.setFontColors([['#112233', '#445566']]); const fonts = range.getFontColors();
        range.setFontColor('#abcdef');
        return [range.getBackground(), range.getBackgroundObjects().flat().map(hex), fonts, range.getFontColors()];`),
    ).toEqual([
      '#ff8000',
      ['#ff8000', '#ff8000'],
      [['#112233', '#445566']],
      [['#abcdef', '#abcdef']],
    ]);
  });

  it('[O] strategies of wrapping are values of an enum', async () => {
    expect(
      await inScript(`const range = sheet.getRange('A1:B1'); const kinds = SpreadsheetApp.WrapStrategy;
        range.setWrapStrategy(kinds.CLIP); const one = String(range.getWrapStrategy());
        range.setWrapStrategies([[kinds.WRAP, kinds.OVERFLOW]]);
        return [one, range.getWrapStrategies().flat().map(String), range.getWraps()];`),
    ).toEqual(['CLIP', ['WRAP', 'OVERFLOW'], [[true, false]]]);
  });
});

describe('where a range is', () => {
  it('[O] its corners, its size, its sheet', async () => {
    expect(
      await inScript(`const range = sheet.getRange('B3:D4');
        return [range.getRow(), range.getRowIndex(), range.getColumn(), range.getLastRow(), range.getLastColumn(),
          range.getNumRows(), range.getHeight(), range.getNumColumns(), range.getWidth(), range.getGridId() === sheet.getSheetId()];`),
    ).toEqual([3, 3, 2, 4, 4, 2, 2, 3, 3, true]);
  });

  it('[O] the data around it, and where they end', async () => {
    expect(
      await inScript(`sheet.getRange('B2:D4').setValues([[1, 2, 3], [4, 5, 6], [7, 8, 9]]);
        const down = sheet.getRange('B2').getNextDataCell(SpreadsheetApp.Direction.DOWN);
        return [sheet.getRange('C3').getDataRegion().getA1Notation(), down.getA1Notation(),
          sheet.getRange('C3').getDataRegion(SpreadsheetApp.Dimension.ROWS).getA1Notation()];`),
    ).toEqual(['B2:D4', 'B4', 'C2:C4']);
  });

  it('[O] whether it is blank, may be edited, stands in a filter', async () => {
    expect(
      await inScript(`const range = sheet.getRange('A1:B2'); const before = [range.isBlank(), range.canEdit(), range.getFilter()];
        sheet.getRange('B2').setValue(0); const made = range.createFilter();
        return [before, range.isBlank(), range.getFilter().getRange().getA1Notation()];`),
    ).toEqual([[true, true, null], false, 'A1:B2']);
  });
});

describe('cells of a range made one', () => {
  const merged = `const names = () => sheet.getRange('A1:B2').getMergedRanges().map((one) => one.getA1Notation()).sort();`;

  it.each([
    ['merge', ['A1:B2']],
    ['mergeAcross', ['A1:B1', 'A2:B2']],
    ['mergeVertically', ['A1:A2', 'B1:B2']],
  ])('[O] %s, and parted again', async (call, names) => {
    expect(
      await inScript(`${merged} const range = sheet.getRange('A1:B2').${call}();
        const made = [names(), sheet.getRange('B2').isPartOfMerge()];
        range.breakApart(); return [made, names(), sheet.getRange('A1').isPartOfMerge()];`),
    ).toEqual([[names, true], [], false]);
  });

  it('[O] keep the value of the first cell only', async () => {
    expect(
      await inScript(
        `const range = sheet.getRange('A1:B1').setValues([['a', 'b']]).merge(); return range.breakApart().getValues();`,
      ),
    ).toEqual([['a', '']]);
  });
});

describe('what moves and copies a range', () => {
  it('[O] moveTo takes content and dress away, formulas follow', async () => {
    expect(
      await inScript(`sheet.getRange('A1').setValue(5).setBackground('#ff0000'); sheet.getRange('B1').setFormula('=A1*2');
        sheet.getRange('A1').moveTo(sheet.getRange('D4'));
        return [sheet.getRange('A1').getValue(), sheet.getRange('A1').getBackground(), sheet.getRange('D4').getValue(),
          sheet.getRange('D4').getBackground(), sheet.getRange('B1').getFormula(), sheet.getRange('B1').getValue()];`),
    ).toEqual(['', '#ffffff', 5, '#ff0000', '=D4*2', 10]);
  });

  it('[K] moveTo lets a block overlap its old place, and its own formulas alone', async () => {
    expect(
      await inScript(`sheet.getRange('A1:A3').setFormulas([['=B1'], ['=A1+1'], ['=SUM(A1:A2)']]); sheet.getRange('B1').setValue(5);
        sheet.getRange('A1:A3').moveTo(sheet.getRange('A2'));
        return [sheet.getRange('A1:A4').getFormulas().flat(), sheet.getRange('A2:A4').getValues().flat()];`),
    ).toEqual([
      ['', '=B1', '=A2+1', '=SUM(A2:A3)'],
      [5, 6, 11],
    ]);
  });

  it('[O] copyFormatToRange copies the dress alone', async () => {
    expect(
      await inScript(`sheet.getRange('A1').setValue('x').setFontWeight('bold');
        sheet.getRange('A1').copyFormatToRange(sheet, 3, 3, 2, 2);
        return [sheet.getRange('C2').getValue(), sheet.getRange('C2').getFontWeight()];`),
    ).toEqual(['', 'bold']);
  });
});

describe('what a range is cleared of', () => {
  const dressed = `const range = sheet.getRange('A1').setValue('x').setBackground('#ff0000').setNote('n');
    const told = () => [range.getValue(), range.getBackground(), range.getNote()];`;

  it.each([
    ['clearFormat()', ['x', '#ffffff', 'n']],
    ['clearNote()', ['x', '#ff0000', '']],
    ['clearContent()', ['', '#ff0000', 'n']],
    ['clear({ formatOnly: true })', ['x', '#ffffff', 'n']],
    ['clear({ contentsOnly: true })', ['', '#ff0000', 'n']],
  ])('[O] %s', async (call, left) => {
    expect(await inScript(`${dressed} range.${call}; return told();`)).toEqual(left);
  });

  it('[O] blanks around and doubled in texts', async () => {
    expect(
      await inScript(
        `return sheet.getRange('A1:B1').setValues([['  một   hai ', 3]]).trimWhitespace().getValues();`,
      ),
    ).toEqual([['một hai', 3]]);
  });
});

describe('the checkboxes of a range', () => {
  // …/range#ischecked, #check: cells without a checkbox are passed over
  it('[O] are ticked where they are, with the values that they were given', async () => {
    expect(
      await inScript(`const range = sheet.getRange('A1:A2'); const none = range.isChecked();
        sheet.getRange('A1').insertCheckboxes('có', 'không'); range.setValues([['không'], ['chữ']]);
        range.check(); const ticked = [range.getValues().flat(), sheet.getRange('A1').isChecked(), range.isChecked()];
        range.uncheck(); const unticked = [range.getValues().flat(), sheet.getRange('A1').isChecked()];
        range.removeCheckboxes();
        return [none, ticked, unticked, range.getValues().flat(), range.getDataValidations().flat()];`),
    ).toEqual([
      null,
      [['có', 'chữ'], true, null],
      [['không', 'chữ'], false],
      ['', 'chữ'],
      [null, null],
    ]);
  });

  it('[O] hold false, or the blank beside a single value of their own, once they are inserted', async () => {
    expect(
      await inScript(`const range = sheet.getRange('A1:A2').setValues([[true], ['x']]).insertCheckboxes();
        const plain = range.getValues().flat(); range.insertCheckboxes('có');
        return [plain, range.getValues().flat()];`),
    ).toEqual([
      [false, false],
      ['', ''],
    ]);
  });
});

describe('the rules and metadata of a range', () => {
  it('[O] rules are set cell by cell', async () => {
    expect(
      await inScript(`const rule = SpreadsheetApp.newDataValidation().requireNumberBetween(1, 5).build();
        const range = sheet.getRange('A1:B1').setDataValidations([[rule, null]]);
        return range.getDataValidations()[0].map((one) => one && String(one.getCriteriaType()));`),
    ).toEqual(['NUMBER_BETWEEN', null]);
  });

  it('[O] metadata are put on whole rows and columns, and found from there', async () => {
    expect(
      await inScript(`const row = sheet.getRange('2:2'); row.addDeveloperMetadata('khoa', 'gia tri');
        return [row.getDeveloperMetadata().map((one) => [one.getKey(), one.getValue()]),
          row.createDeveloperMetadataFinder().withKey('khoa').find().length, sheet.getRange('3:3').getDeveloperMetadata()];`),
    ).toEqual([[['khoa', 'gia tri']], 1, []]);
  });

  it('[O] texts are found in it alone', async () => {
    expect(
      await inScript(`sheet.getRange('A1:A3').setValues([['tìm'], ['x'], ['tìm']]);
        return sheet.getRange('A2:A3').createTextFinder('tìm').findAll().map((one) => one.getA1Notation());`),
    ).toEqual(['A3']);
  });
});
