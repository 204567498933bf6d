// Bandings (developers.google.com/apps-script/reference/spreadsheet/banding, …/banding-theme); the colours
// of the themes and the refusals as brucemcpherson/gas-fakes read them from Google [M].

import { describe, expect, it } from 'vitest';
import { inScript } from '../contract/platform.ts';

const roles = ['Header', 'First', 'Second', 'Footer'];
const tell = (way: string) =>
  `[${roles.map((role) => `banding.get${role}${way}Color()`).join(', ')}]`;

describe('a banding', () => {
  it('of rows has the colours of its theme, and none for columns', async () => {
    expect(
      await inScript(`const banding = sheet.getRange('A1:B9').applyRowBanding(SpreadsheetApp.BandingTheme.CYAN, true, true);
        return [${tell('Row')}, ${tell('Column')}, banding.getRange().getA1Notation()];`),
    ).toEqual([['#4dd0e1', '#ffffff', '#e0f7fa', '#a2e8f1'], [null, null, null, null], 'A1:B9']);
  });

  it('without more words is light grey with a header and no footer', async () => {
    expect(
      await inScript(`const banding = sheet.getRange('A1:B9').applyColumnBanding();
        return [${tell('Column')}, ${tell('Row')}];`),
    ).toEqual([
      ['#bdbdbd', '#ffffff', '#f3f3f3', null],
      [null, null, null, null],
    ]);
  });

  it('takes other colours for each role; null only for header and footer', async () => {
    expect(
      await inScript(`const banding = sheet.getRange('A1:B9').applyRowBanding();
        banding.setHeaderRowColor('red').setFirstRowColor('#00ff00').setSecondRowColor('khongco').setFooterRowColor('#0000FF')
          .setHeaderColumnColor('blue').setFirstColumnColor('white').setSecondColumnColor('yellow').setFooterColumnColor('black');
        const set = [${tell('Row')}, ${tell('Column')}];
        banding.setHeaderRowColor(null).setFooterColumnColor(null);
        return set.concat([banding.getHeaderRowColor(), banding.getFooterColumnColor(), thrown(() => banding.setFirstRowColor(null)),
          thrown(() => banding.setSecondColumnColor(null))]);`),
    ).toEqual([
      ['#ff0000', '#00ff00', '#f3f3f3', '#0000ff'],
      ['#0000ff', '#ffffff', '#ffff00', '#000000'],
      null,
      null,
      'First row color should not be null.',
      'Second column color should not be null.',
    ]);
  });

  it('may not lie on another, by laying, moving or copying', async () => {
    expect(
      await inScript(`const first = sheet.getRange('A1:B9').applyRowBanding();
        const second = first.copyTo(sheet.getRange('D1:E9')).setFirstRowColor('red');
        return [thrown(() => sheet.getRange('B9:C10').applyRowBanding()), thrown(() => second.setRange(sheet.getRange('B1:D2'))),
          thrown(() => first.copyTo(sheet.getRange('E1'))), first.getFirstRowColor(), second.getFirstRowColor(),
          second.setRange(sheet.getRange('C1:E9')).getRange().getA1Notation(), sheet.getBandings().length];`),
    ).toEqual([
      ...Array(3).fill(
        'You cannot add alternating background colors to a range that already has alternating background colors.',
      ),
      ...['#ffffff', '#ff0000', 'C1:E9', 2],
    ]);
  });

  it('moves with its rows, and is gone when removed', async () => {
    expect(
      await inScript(`const banding = sheet.getRange('A2:B9').applyRowBanding();
        sheet.insertRowBefore(1);
        const moved = banding.getRange().getA1Notation();
        banding.remove();
        return [moved, sheet.getRange('A1:B9').getBandings().length, thrown(() => banding.getRange())];`),
    ).toEqual(['A3:B10', 0, 'Range not found']);
  });
});
