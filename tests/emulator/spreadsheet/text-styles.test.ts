// Letters, colours, directions and rotations of a range
// (developers.google.com/apps-script/reference/spreadsheet/range, …/text-style, …/rich-text-value, …/color).

import { describe, expect, it } from 'vitest';
import { inScript } from '../contract/platform.ts';

describe('a text style', () => {
  it('is laid on each cell of the range; what it leaves open stays', async () => {
    expect(
      await inScript(`const range = sheet.getRange('A1:B1').setFontSize(14).setFontWeight('bold');
        range.setTextStyle(SpreadsheetApp.newTextStyle().setBold(false).setUnderline(true)
          .setForegroundColor('red').build());
        return [range.getFontWeights(), range.getFontSizes(), range.getFontLines(), range.getFontColors()];`),
    ).toEqual([
      [['normal', 'normal']],
      [[14, 14]],
      [['underline', 'underline']],
      [['#ff0000', '#ff0000']],
    ]);
  });

  it('of a cell tells all, with the defaults of a cell without dress', async () => {
    expect(
      await inScript(`const tell = (style) => [style.isBold(), style.isItalic(), style.isStrikethrough(),
          style.isUnderline(), style.getFontSize(), style.getFontFamily(), style.getForegroundColor()];
        sheet.getRange('B1').setFontFamily('Times New Roman').setFontStyle('italic').setFontLine('line-through');
        return [tell(sheet.getRange('A1').getTextStyle())].concat(
          sheet.getRange('A1:B1').getTextStyles()[0].slice(1).map(tell));`),
    ).toEqual([
      [false, false, false, false, 10, 'Arial', '#000000'],
      [false, true, true, false, 10, 'Times New Roman', '#000000'],
    ]);
  });

  it('of a builder tells null for what was not set', async () => {
    expect(
      await inScript(`const style = SpreadsheetApp.newTextStyle().setUnderline(false).build();
        return [style.isUnderline(), style.isBold(), style.getFontSize(), style.getForegroundColorObject(),
          style.copy().setBold(true).build().isBold()];`),
    ).toEqual([false, null, null, null, true]);
  });

  it('for each cell must have the shape of the range', async () => {
    expect(
      await inScript(`const big = SpreadsheetApp.newTextStyle().setFontSize(20).build();
        const plain = SpreadsheetApp.newTextStyle().build();
        sheet.getRange('A1:B1').setTextStyles([[big, plain]]);
        return [sheet.getRange('A1:B1').getFontSizes(), thrown(() => sheet.getRange('A1:B1').setTextStyles([[big]]))];`),
    ).toEqual([
      [[20, 10]],
      'The number of columns in the data does not match the number of columns in the range. The data has 1 but the range has 2.',
    ]);
  });
});

describe('a rich text', () => {
  const build = `const bold = SpreadsheetApp.newTextStyle().setBold(true).build();
    const value = SpreadsheetApp.newRichTextValue().setText('Xem trang web')
      .setTextStyle(0, 3, bold).setLinkUrl(4, 13, 'https://example.com/').build();`;

  it('keeps the styles and links of its parts in the cell', async () => {
    expect(
      await inScript(`${build} sheet.getRange('A1').setRichTextValue(value);
        return sheet.getRange('A1').getRichTextValue().getRuns().map((run) =>
          [run.getText(), run.getStartIndex(), run.getEndIndex(), run.getTextStyle().isBold(), run.getLinkUrl()]);`),
    ).toEqual([
      ['Xem', 0, 3, true, null],
      [' ', 3, 4, false, null],
      ['trang web', 4, 13, false, 'https://example.com/'],
    ]);
  });

  it('tells null for what differs between its parts, and the part’s own for a part', async () => {
    expect(
      await inScript(`${build} sheet.getRange('A1').setRichTextValue(value);
        const read = sheet.getRange('A1').getRichTextValue();
        return [read.getTextStyle().isBold(), read.getTextStyle().isItalic(), read.getTextStyle(0, 3).isBold(),
          read.getLinkUrl(), read.getLinkUrl(5, 9)];`),
    ).toEqual([null, false, true, null, 'https://example.com/']);
  });

  it('with one link for all its text gives it as its link', async () => {
    expect(
      await inScript(`sheet.getRange('A1').setRichTextValue(
          SpreadsheetApp.newRichTextValue().setText('đây').setLinkUrl('https://example.com/a').build());
        const read = sheet.getRange('A1').getRichTextValue();
        return [read.getLinkUrl(), read.copy().setLinkUrl(null).build().getLinkUrl()];`),
    ).toEqual(['https://example.com/a', null]);
  });

  it('loses its parts when the cell is written or styled anew, and takes them along when copied', async () => {
    expect(
      await inScript(`${build} sheet.getRange('A1').setRichTextValue(value).copyTo(sheet.getRange('B1'));
        sheet.getRange('A1').setValue('Xem trang web');
        const links = (a1) => sheet.getRange(a1).getRichTextValue().getRuns().length;
        const counts = [links('A1'), links('B1')];
        sheet.getRange('B1').setFontWeight('normal');
        return [counts, sheet.getRange('B1').getRichTextValue().getRuns().map((run) => run.getTextStyle().isBold()),
          sheet.getRange('B1').getRichTextValue().getLinkUrl(4, 13)];`),
    ).toEqual([[1, 3], [false, false], 'https://example.com/']);
  });

  it('[K] refuses a part outside its text', async () => {
    expect(
      await inScript(
        `return thrown(() => SpreadsheetApp.newRichTextValue().setText('a').setLinkUrl(0, 5, 'b'));`,
      ),
    ).toBe('Illegal argument.');
  });

  it('does not exist for a number', async () => {
    expect(
      await inScript(
        `sheet.getRange('A1').setValue(5); return sheet.getRange('A1:B1').getRichTextValues()[0].map((one) => one && one.getText());`,
      ),
    ).toEqual([null, '']);
  });
});

describe('colour objects', () => {
  it('are concrete or a role of the theme, and refuse to be the other', async () => {
    expect(
      await inScript(`const builder = SpreadsheetApp.newColor();
        const first = [String(builder.getColorType()), thrown(() => builder.asRgbColor()), thrown(() => builder.asThemeColor())];
        const rgb = builder.setRgbColor('#3366CC').build().asRgbColor();
        const theme = SpreadsheetApp.newColor().setThemeColor(SpreadsheetApp.ThemeColorType.ACCENT2).build();
        return [first, [rgb.asHexString(), rgb.getRed(), rgb.getGreen(), rgb.getBlue(), String(rgb.getColorType())],
          [String(theme.getColorType()), String(theme.asThemeColor().getThemeColorType()), thrown(() => theme.asRgbColor())]];`),
    ).toEqual([
      ['UNSUPPORTED', 'Object is not of type RgbColor.', 'Object is not of type ThemeColor.'],
      ['#3366cc', 51, 102, 204, 'RGB'],
      ['THEME', 'ACCENT2', 'Object is not of type RgbColor.'],
    ]);
  });

  it('dress cells like texts do; a theme colour is read back as one until a text replaces it', async () => {
    expect(
      await inScript(`const theme = SpreadsheetApp.newColor().setThemeColor(SpreadsheetApp.ThemeColorType.ACCENT1).build();
        const range = sheet.getRange('A1').setBackgroundObject(theme).setFontColorObject(theme);
        const type = (color) => String(color.getColorType());
        const before = [range.getBackground(), type(range.getBackgroundObject()), range.getFontColor(), type(range.getFontColorObject()),
          String(range.getTextStyle().getForegroundColorObject().asThemeColor().getThemeColorType())];
        range.setBackground('#ffcc00').setFontColorObject(null);
        return [before, range.getBackgroundObject().asRgbColor().asHexString(), range.getFontColorObjects()[0][0].asRgbColor().asHexString()];`),
    ).toEqual([['#4285f4', 'THEME', '#4285f4', 'THEME', 'ACCENT1'], '#ffcc00', '#000000']);
  });

  it('for each cell have the shape of the range; null resets', async () => {
    expect(
      await inScript(`const red = SpreadsheetApp.newColor().setRgbColor('red').build();
        const blue = SpreadsheetApp.newColor().setRgbColor('blue').build();
        const range = sheet.getRange('A1:B1').setBackgroundObjects([[red, blue]]).setFontColorObjects([[blue, red]]);
        const before = [range.getBackgrounds(), range.getFontColors()];
        range.setBackgroundObjects(null).setFontColorObjects([[null, red]]);
        return before.concat([range.getBackgrounds(), range.getFontColor()]);`),
    ).toEqual([
      [['#ff0000', '#0000ff']],
      [['#0000ff', '#ff0000']],
      [['#ffffff', '#ffffff']],
      '#000000',
    ]);
  });

  it('[M, gas-fakes notes/named-colors] take every CSS name, and pass over nonsense in a setter', async () => {
    expect(
      await inScript(`return ['rebeccapurple', 'LightSlateGrey', 'khongco'].map((name) =>
        sheet.getRange('A1').setBackground(name).getBackground());`),
    ).toEqual(['#663399', '#778899', '#778899']);
  });
});

describe('directions and rotations', () => {
  it('[M, gas-fakes notes/oddities] a cell without a direction has none to tell', async () => {
    expect(
      await inScript(`const range = sheet.getRange('A1:B1');
        range.setTextDirections([[SpreadsheetApp.TextDirection.RIGHT_TO_LEFT, null]]);
        const before = range.getTextDirections()[0].map((one) => one && String(one));
        return [before, range.setTextDirection(null).getTextDirection()];`),
    ).toEqual([['RIGHT_TO_LEFT', null], null]);
  });

  it('a rotation is an angle within a right angle, or vertical', async () => {
    expect(
      await inScript(`const tell = (turn) => [turn.getDegrees(), turn.isVertical()];
        const range = sheet.getRange('A1:B1').setTextRotation(45);
        const turned = tell(range.getTextRotation());
        sheet.getRange('B1').setVerticalText(true);
        const copied = sheet.getRange('C1:D1').setTextRotations(range.getTextRotations()).getTextRotations()[0].map(tell);
        return [turned, copied, tell(sheet.getRange('B1').setTextRotation(0).getTextRotation()),
          thrown(() => range.setTextRotation(91)), tell(sheet.getRange('E1').setTextRotation(range.getTextRotation()).getTextRotation())];`),
    ).toEqual([
      [45, false],
      [
        [45, false],
        [0, true],
      ],
      [0, false],
      'Invalid argument: degrees',
      [45, false],
    ]);
  });

  it('showing hyperlinks gives the range', async () => {
    expect(
      await inScript(`return sheet.getRange('A1').setShowHyperlink(false).getA1Notation();`),
    ).toBe('A1');
  });
});
