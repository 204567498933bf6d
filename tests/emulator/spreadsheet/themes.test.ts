// Themes of spreadsheets (developers.google.com/apps-script/reference/spreadsheet/spreadsheet-theme,
// …/spreadsheet#setspreadsheetthemetheme, …/theme-color-type).

import { describe, expect, it } from 'vitest';
import { evaluate, inScript, projectOf } from '../contract/platform.ts';

const words = `const T = SpreadsheetApp.ThemeColorType;
  const rgb = (text) => SpreadsheetApp.newColor().setRgbColor(text).build();
  const role = (type) => SpreadsheetApp.newColor().setThemeColor(type).build();
  const hex = (theme, type) => theme.getConcreteColor(type).asRgbColor().asHexString();`;

describe('the theme of a spreadsheet', () => {
  it('has nine colours and a font; nobody else’s role is a colour of it', async () => {
    expect(
      await inScript(`${words} const theme = book.getSpreadsheetTheme();
        return [theme.getThemeColors().map(String), theme.getFontFamily(), thrown(() => theme.getConcreteColor(T.UNSUPPORTED)),
          thrown(() => theme.setConcreteColor(T.UNSUPPORTED, rgb('red')))];`),
    ).toEqual([
      'TEXT BACKGROUND ACCENT1 ACCENT2 ACCENT3 ACCENT4 ACCENT5 ACCENT6 HYPERLINK'.split(' '),
      ...['Arial', 'Invalid argument: themeColorType', 'Invalid argument: themeColorType'],
    ]);
  });

  it('changes at once by its setters: cells coloured by a role follow, others stay', async () => {
    expect(
      await inScript(`${words} const theme = book.getSpreadsheetTheme();
        const cells = sheet.getRange('A1:B1');
        sheet.getRange('A1').setBackgroundObject(role(T.ACCENT1)).setFontColorObject(role(T.ACCENT2));
        sheet.getRange('B1').setBackground('#123456');
        theme.setConcreteColor(T.ACCENT1, rgb('#0a0b0c')).setConcreteColor(T.ACCENT2, 255, 0, 16).setFontFamily('Roboto');
        return [cells.getBackgrounds()[0], sheet.getRange('A1').getFontColor(), String(sheet.getRange('A1').getBackgroundObject().asThemeColor().getThemeColorType()),
          hex(book.getSpreadsheetTheme(), T.ACCENT2), book.getSpreadsheetTheme().getFontFamily()];`),
    ).toEqual([['#0a0b0c', '#123456'], '#ff0010', 'ACCENT1', '#ff0010', 'Roboto']);
  });

  it('colours what is coloured by a role later, in cells, styles, rich texts and slicers', async () => {
    expect(
      await inScript(`${words} book.getSpreadsheetTheme().setConcreteColor(T.ACCENT3, rgb('#010203'));
        const style = SpreadsheetApp.newTextStyle().setForegroundColorObject(role(T.ACCENT3)).build();
        sheet.getRange('A1:A2').setBackgroundObjects([[role(T.ACCENT3)], [rgb('red')]]);
        sheet.getRange('B1').setTextStyle(style);
        sheet.getRange('C1').setRichTextValue(SpreadsheetApp.newRichTextValue().setText('đậm nhạt').setTextStyle(0, 3, style).build());
        const slicer = sheet.insertSlicer(sheet.getRange('A1:B2'), 1, 5).setBackgroundColorObject(role(T.ACCENT3));
        const told = () => [sheet.getRange('A1:A2').getBackgrounds().flat(), sheet.getRange('B1').getFontColor(),
          sheet.getRange('C1').getRichTextValue().getRuns()[0].getTextStyle().getForegroundColor(), slicer.getBackgroundColor()];
        const first = told();
        book.resetSpreadsheetTheme();
        const standard = hex(book.getSpreadsheetTheme(), T.ACCENT3);
        return [first, told().flat().every((one) => one === standard || one === '#ff0000')];`),
    ).toEqual([[['#010203', '#ff0000'], '#010203', '#010203', '#010203'], true]);
  });

  it('is set from one of the predefined ones, which is changed apart from it', async () => {
    expect(
      await inScript(`${words} const all = book.getPredefinedSpreadsheetThemes(), retro = all[1].setFontFamily('Lora');
        const before = book.getSpreadsheetTheme().getFontFamily();
        const set = book.setSpreadsheetTheme(retro);
        retro.setFontFamily('Inter');
        const told = [before, set.getFontFamily(), hex(set, T.ACCENT1), book.getPredefinedSpreadsheetThemes()[1].getFontFamily()];
        const reset = book.resetSpreadsheetTheme();
        return told.concat([reset.getFontFamily(), hex(reset, T.ACCENT1) === hex(all[0], T.ACCENT1)]);`),
    ).toEqual(['Arial', 'Lora', '#006391', 'Arial', 'Arial', true]);
  });

  it('[K] refuses a role for a colour, and channels beyond 0 to 255', async () => {
    expect(
      await inScript(`${words} const theme = book.getSpreadsheetTheme();
        return [thrown(() => theme.setConcreteColor(T.TEXT, role(T.ACCENT1))), thrown(() => theme.setConcreteColor(T.TEXT, 256, 0, 0)),
          thrown(() => theme.setConcreteColor(T.TEXT, 0, -1, 0)), thrown(() => theme.setConcreteColor(T.TEXT, 0, 0, 300))];`),
    ).toEqual(['color', 'red', 'green', 'blue'].map((name) => `Invalid argument: ${name}`));
  });

  it('goes along with a copy of the file, and back with a snapshot', async () => {
    const runtime = projectOf('', { locale: 'vi_VN' });
    const before = runtime.snapshot();
    const copied = `${words} book.getSpreadsheetTheme().setConcreteColor(T.ACCENT1, rgb('#010101'));
      return hex(book.copy('Bản sao').getSpreadsheetTheme(), T.ACCENT1);`;
    expect(await evaluate(runtime, copied)).toBe('#010101');
    runtime.restore(before);
    const now = `${words} return hex(book.getSpreadsheetTheme(), T.ACCENT1);`;
    expect(await evaluate(runtime, now)).not.toBe('#010101');
  });
});
