// A picture as the value of a cell (developers.google.com/apps-script/reference/spreadsheet/cell-image,
// …/cell-image-builder, …/value-type).

import { describe, expect, it } from 'vitest';
import { evaluate, inScript, projectOf } from '../contract/platform.ts';

const image = `const image = SpreadsheetApp.newCellImage().setSourceUrl('https://x.vn/logo.png')
  .setAltTextTitle('Quốc huy').setAltTextDescription('Hình tròn').build();`;

describe('a picture in a cell', () => {
  it('is put in as a value and comes back as one, with its texts and its type', async () => {
    expect(
      await inScript(`${image} const cell = sheet.getRange('A1').setValue(image);
        const back = cell.getValue();
        return [back.valueType === SpreadsheetApp.ValueType.IMAGE, back.getUrl(), back.getAltTextTitle(),
          back.getAltTextDescription(), back.getContentUrl().startsWith('https://lh3.googleusercontent.com/'),
          cell.getDisplayValue(), cell.getFormula(), cell.isBlank()];`),
    ).toEqual([true, 'https://x.vn/logo.png', 'Quốc huy', 'Hình tròn', true, '', '', false]);
  });

  it('stands among other values, and counts for the extent of the data', async () => {
    expect(
      await inScript(
        `${image} sheet.getRange('B2:C2').setValues([[image, new Date(2021, 7, 23)]]);
        const [[picture, day]] = sheet.getRange('B2:C2').getValues();
        return [String(picture), day instanceof Date, sheet.getRange('A1:B1').getValues(), sheet.getLastRow()];`,
      ),
    ).toEqual(['CellImage', true, [['', '']], 2]);
  });

  it('gives way to another value, to clearing, and takes its dress from the cell', async () => {
    expect(
      await inScript(`${image} const cell = sheet.getRange('A1').setBackground('#ff0000');
        cell.setValue(image).setValue('chữ'); const text = cell.getValue();
        cell.setValue(image).clearContent(); const cleared = cell.getValue();
        cell.setValue(image).clearFormat(); const kept = String(cell.getValue());
        cell.setValue(image).setFormula('=1+1');
        return [text, cleared, kept, cell.getValue(), String(sheet.getRange('A1').getBackground())];`),
    ).toEqual(['chữ', '', 'CellImage', 2, '#ffffff']);
  });

  it('is copied with the cell, with the sheet and with the file', async () => {
    expect(
      await inScript(`${image} sheet.getRange('A1').setValue(image);
        sheet.getRange('A1').copyTo(sheet.getRange('B1'));
        sheet.getRange('A1').copyTo(sheet.getRange('C1'), { contentsOnly: true });
        const inBook = sheet.copyTo(book); const inFile = book.copy('Hai').getSheets()[0];
        sheet.getRange('A1').setValue('');
        return [sheet, inBook, inFile].map((one) => one.getRange('A1:C1').getValues()[0].map(String));`),
    ).toEqual([
      ['', 'CellImage', 'CellImage'],
      ['CellImage', 'CellImage', 'CellImage'],
      ['CellImage', 'CellImage', 'CellImage'],
    ]);
  });

  it('survives a saved world and is lost with what was not flushed', async () => {
    const runtime = projectOf('');
    await evaluate(runtime, `${image} sheet.getRange('A1').setValue(image);`);
    runtime.restore(runtime.snapshot());
    await runtime
      .eval(
        `(function () { SpreadsheetApp.getActiveSheet().getRange('A1').setValue('mất');
          Utilities.sleep(300000); Utilities.sleep(300000); })()`,
      )
      .catch(() => undefined);
    expect(await evaluate(runtime, `return sheet.getRange('A1').getValue().getUrl();`)).toBe(
      'https://x.vn/logo.png',
    );
  });

  it('is blank to formulas', async () => {
    expect(
      await inScript(`${image} sheet.getRange('A1').setValue(image);
        return sheet.getRange('B1').setFormula('=ISBLANK(A1)').getValue();`),
    ).toBe(true);
  });
});

describe('the builder', () => {
  it('changes nothing of what it was made from', async () => {
    expect(
      await inScript(`${image} const other = image.toBuilder().setAltTextTitle('Khác').build();
        return [image.getAltTextTitle(), other.getAltTextTitle(), other.getUrl()];`),
    ).toEqual(['Quốc huy', 'Khác', 'https://x.vn/logo.png']);
  });

  it('wants an address on the web', async () => {
    expect(
      await inScript(`const builder = SpreadsheetApp.newCellImage();
        return [builder.getUrl(), thrown(() => builder.build())].concat(
          ['', 'logo.png', 'javascript:alert(1)', 'https://', 'https://x.vn/' + 'a'.repeat(2048)]
            .map((url) => thrown(() => builder.setSourceUrl(url))));`),
    ).toEqual([null, ...Array.from({ length: 6 }, () => 'Invalid argument: url')]);
  });
});
