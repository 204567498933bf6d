// Validation rules, protections of named ranges, metadata, finders, lists of ranges, open ranges
// (developers.google.com/apps-script/reference/spreadsheet/data-validation-builder, …/protection,
// …/developer-metadata, …/text-finder, …/range-list, …/range#isstartrowbounded).

import { describe, expect, it } from 'vitest';
import { inScript } from '../contract/platform.ts';

describe('a validation rule', () => {
  const kinds = `const Criteria = SpreadsheetApp.DataValidationCriteria;
    const builder = () => SpreadsheetApp.newDataValidation();
    const again = (rule) => builder().withCriteria(rule.getCriteriaType(), rule.getCriteriaValues()).build();`;

  it('is copied by its criteria and values: lists, ranges, days, numbers', async () => {
    expect(
      await inScript(`${kinds} const day = new Date(2021, 7, 23);
        const list = again(builder().requireValueInList(['a', 'b'], false).build());
        const range = again(builder().requireValueInRange(sheet.getRange('C1:C5')).build());
        const date = again(builder().requireDateBetween(day, day).build());
        const number = again(builder().requireNumberGreaterThan(5).build());
        return [list.getCriteriaValues(), [range.getCriteriaValues()[0].getA1Notation(), range.getCriteriaValues()[1]],
          [String(date.getCriteriaType()), date.getCriteriaValues().map((one) => one.getTime() === day.getTime())], number.getCriteriaValues()];`),
    ).toEqual([[['a', 'b'], false], ['C1:C5', true], ['DATE_BETWEEN', [true, true]], [5]]);
  });

  it('[M, gas-fakes notes/oddities] may be given a formula for a day by withCriteria', async () => {
    expect(
      await inScript(
        `${kinds} return builder().withCriteria(Criteria.DATE_AFTER, ['=I1']).build().getCriteriaValues();`,
      ),
    ).toEqual(['=I1']);
  });

  it('is told by its builder, too', async () => {
    expect(
      await inScript(`${kinds} const one = builder();
        const before = [one.getCriteriaType(), one.getCriteriaValues(), one.getAllowInvalid(), one.getHelpText()];
        one.requireFormulaSatisfied('=A1>B1').setAllowInvalid(false).setHelpText('Xem cột B');
        return before.concat([String(one.getCriteriaType()), one.getCriteriaValues(), one.getAllowInvalid(), one.getHelpText()]);`),
    ).toEqual([null, [], true, null, 'CUSTOM_FORMULA', ['=A1>B1'], false, 'Xem cột B']);
  });

  it('by a formula that only warns lets every value in', async () => {
    expect(
      await inScript(`${kinds} const range = sheet.getRange('A1').setDataValidation(builder().requireFormulaSatisfied('=A1>5').build());
        return [range.setValue(1).getValue(), range.getDataValidation().getCriteriaValues()];`),
    ).toEqual([1, ['=A1>5']]);
  });
});

describe('a protection', () => {
  it('may stand on a named range, until a range takes its place', async () => {
    expect(
      await inScript(`book.setNamedRange('khoa', sheet.getRange('B2:C3'));
        const protection = sheet.getRange('A1').protect();
        const told = [protection.getRangeName(), protection.setRangeName('khoa').getRange().getA1Notation(), protection.getRangeName(),
          protection.setRange(sheet.getRange('D4')).getRangeName(), protection.setNamedRange(book.getNamedRanges()[0]).getRangeName()];
        return told.concat(thrown(() => protection.setRangeName('khongco')));`),
    ).toEqual([null, 'B2:C3', 'khoa', null, 'khoa', 'Range not found']);
  });
});

describe('developer metadata', () => {
  it('move to a column, a row, another sheet, and the spreadsheet', async () => {
    expect(
      await inScript(`sheet.addDeveloperMetadata('khoa', 'gia tri');
        const metadata = sheet.getDeveloperMetadata()[0];
        const other = book.insertSheet('Khác');
        const place = () => String(metadata.getLocation().getLocationType());
        return [metadata.moveToColumn(sheet.getRange('C:C')).getLocation().getColumn().getA1Notation(), place(),
          metadata.moveToRow(other.getRange('4:4')).getLocation().getRow().getA1Notation(), place(),
          metadata.moveToSheet(other).getLocation().getSheet().getName(), place(),
          metadata.moveToSpreadsheet().getLocation().getSpreadsheet().getId() === book.getId(), place(),
          metadata.getKey(), sheet.getDeveloperMetadata().length,
          thrown(() => metadata.moveToColumn(sheet.getRange('C1:C2'))), thrown(() => metadata.moveToRow(sheet.getRange('1:2')))];`),
    ).toEqual([
      ...['C1:C1000', 'COLUMN', 'A4:Z4', 'ROW', 'Khác', 'SHEET', true, 'SPREADSHEET', 'khoa', 0],
      ...Array(2).fill('The coordinates or dimensions of the range are invalid.'),
    ]);
  });

  it('[K] take 30,000 characters on each sheet and on the spreadsheet, keys and values together', async () => {
    expect(
      await inScript(`const refused = /^Developer metadata may take up to 30000 characters/;
        sheet.addDeveloperMetadata('a', 'x'.repeat(29998)).addDeveloperMetadata('b', '');
        const metadata = sheet.getDeveloperMetadata()[0];
        return [refused.test(thrown(() => sheet.addDeveloperMetadata('c'))), refused.test(thrown(() => metadata.setValue('x'.repeat(29999)))),
          thrown(() => book.addDeveloperMetadata('c', 'x'.repeat(29999))), refused.test(thrown(() => metadata.moveToSpreadsheet())),
          sheet.getDeveloperMetadata().length];`),
    ).toEqual([true, true, 'nothing thrown', true, 2]);
  });
});

describe('a finder', () => {
  const texts = `sheet.getRange('A1:B2').setValues([['Đề án', 'de an'], ['Đề ÁN 2', 'đề cương']]);
    const found = (finder) => finder.findAll().map((range) => range.getA1Notation());`;

  it('looks past diacritics when it is told to', async () => {
    expect(
      await inScript(`${texts} return [found(sheet.createTextFinder('an')), found(sheet.createTextFinder('an').ignoreDiacritics(true)),
        found(sheet.createTextFinder('đê án').ignoreDiacritics(true))];`),
    ).toEqual([['B1'], ['A1', 'B1', 'A2'], ['A1', 'A2']]);
  });

  it('replaces the letters as they stand when it looked past their diacritics', async () => {
    expect(
      await inScript(`${texts} const count = sheet.createTextFinder('an').ignoreDiacritics(true).replaceAllWith('mục');
        return [count, sheet.getRange('A1:B2').getValues().flat()];`),
    ).toEqual([3, ['Đề mục', 'de mục', 'Đề mục 2', 'đề cương']]);
  });

  it('starts behind a range and goes round', async () => {
    expect(
      await inScript(`${texts} const finder = sheet.createTextFinder('đề').startFrom(sheet.getRange('A1'));
        return [1, 2, 3].map(() => finder.findNext().getA1Notation());`),
    ).toEqual(['A2', 'B2', 'A1']);
  });

  it('replaces in the match that it stands on, and in the next one before any', async () => {
    expect(
      await inScript(`${texts} const finder = sheet.createTextFinder('đề');
        const first = finder.replaceWith('Dự');
        finder.findNext();
        return [first, finder.replaceWith('Kế'), sheet.createTextFinder('khongco').replaceWith('x'), sheet.getRange('A1:B2').getValues().flat()];`),
    ).toEqual([1, 1, 0, ['Dự án', 'de an', 'Đề ÁN 2', 'Kế cương']]);
  });
});

it('a list of ranges turns texts, writes R1C1 formulas and shows links in each of them', async () => {
  expect(
    await inScript(`sheet.getRange('A1').setValue(4);
      const list = sheet.getRangeList(['B1', 'C1']).setFormulaR1C1('=R1C1*2').setTextRotation(30)
        .setTextDirection(SpreadsheetApp.TextDirection.RIGHT_TO_LEFT).setShowHyperlink(true);
      const turned = list.getRanges().map((range) => [range.getValue(), range.getTextRotation().getDegrees(), String(range.getTextDirection())]);
      return turned.concat([list.setVerticalText(true).getRanges().map((range) => range.getTextRotation().isVertical())]);`),
  ).toEqual([
    [8, 30, 'RIGHT_TO_LEFT'],
    [8, 30, 'RIGHT_TO_LEFT'],
    [true, true],
  ]);
});

it('a range tells which ends its notation leaves open', async () => {
  expect(
    await inScript(`return ['A1:B10', 'B:B', '3:7', 'B2:B'].map((a1) => { const range = sheet.getRange(a1);
      return [range.isStartRowBounded(), range.isEndRowBounded(), range.isStartColumnBounded(), range.isEndColumnBounded()]; });`),
  ).toEqual([
    [true, true, true, true],
    [false, false, true, true],
    [true, true, false, false],
    [true, false, true, true],
  ]);
});
