// What is selected, and how scripts select. developers.google.com/apps-script/reference/spreadsheet/
// selection, …/range (activate, activateAsCurrentCell), …/range-list, …/sheet, …/spreadsheet.

import { describe, expect, it } from 'vitest';
import { createRuntime } from '../../../emulator/index.ts';
import { inScript } from '../contract/platform.ts';
import { openPage } from './page.ts';
import { sheetWorld } from './world.ts';

/** Tells the active ranges, the active one, and the current cell of the active sheet. */
const look = `const look = () => {
  const selection = SpreadsheetApp.getSelection();
  return [selection.getActiveRangeList().getRanges().map((range) => range.getA1Notation()).join(' '),
    selection.getActiveRange().getA1Notation(), selection.getCurrentCell().getA1Notation()];
};`;

describe('the selection', () => {
  it('[K] is the first cell of an untouched tab', async () => {
    expect(await inScript(`${look} return look();`)).toEqual(['A1', 'A1', 'A1']);
  });

  it('is what a script activates, with the top left cell as the current one', async () => {
    expect(await inScript(`${look} sheet.getRange('B2:D4').activate(); return look();`)).toEqual([
      'B2:D4',
      'B2:D4',
      'B2',
    ]);
  });

  it('of several ranges has the last one active', async () => {
    expect(
      await inScript(`${look} sheet.getRangeList(['B2:C3', 'E5:F6']).activate(); return look();`),
    ).toEqual(['B2:C3 E5:F6', 'E5:F6', 'E5']);
  });

  it('keeps its ranges when the current cell moves inside one, and that one becomes active', async () => {
    expect(
      await inScript(`${look} sheet.getRangeList(['B2:C3', 'E5:F6']).activate();
        sheet.getRange('C3').activateAsCurrentCell(); return look();`),
    ).toEqual(['E5:F6 B2:C3', 'B2:C3', 'C3']);
  });

  it('ends when the current cell goes elsewhere', async () => {
    expect(
      await inScript(`${look} sheet.getRange('B2:C3').activate();
        sheet.setCurrentCell(sheet.getRange('F9')); return look();`),
    ).toEqual(['F9', 'F9', 'F9']);
  });

  it('takes a range of one cell only as the current cell', async () => {
    expect(
      await inScript(
        `return thrown(() => sheet.getRange('A1:A2').activateAsCurrentCell()) !== 'nothing thrown';`,
      ),
    ).toBe(true);
  });

  it('is told alike by the sheet, the spreadsheet and SpreadsheetApp', async () => {
    expect(
      await inScript(`sheet.getRange('B2:C3').activate(); sheet.getRange('C2').activateAsCurrentCell();
        return [sheet, book, SpreadsheetApp].map((one) => [one.getActiveRange(), one.getCurrentCell(),
          one.getActiveRangeList().getRanges()[0], ...(one.getActiveCell ? [one.getActiveCell()] : [])]
          .map((range) => range.getA1Notation()).join(' '));`),
    ).toEqual(['B2:C3 C2 B2:C3 C2', 'B2:C3 C2 B2:C3 C2', 'B2:C3 C2 B2:C3']);
  });

  it.each(['sheet', 'book', 'SpreadsheetApp'])('is set through %s', async (place) => {
    expect(
      await inScript(`${look} const one = ${place};
        one.setActiveRange(sheet.getRange('B2:B4')); const range = look();
        one.setActiveRangeList(sheet.getRangeList(['A1', 'C1:C2'])); const list = look();
        one.setCurrentCell(sheet.getRange('C2')); const cell = look();
        if (one.setActiveSelection) {
          one.setActiveSelection('D4:E5'); const text = look()[1];
          one.setActiveSelection(sheet.getRange('A9'));
          if (text !== 'D4:E5' || look()[1] !== 'A9') return 'setActiveSelection';
        }
        return [range[1], list[0], list[1], cell[2]];`),
    ).toEqual(['B2:B4', 'A1 C1:C2', 'C1:C2', 'C2']);
  });

  it('turns to the sheet of what is selected', async () => {
    expect(
      await inScript(`const other = book.insertSheet('Khác');
        sheet.getRange('C3').activate();
        return [book.getActiveSheet().getName() === sheet.getName(),
          sheet.getSelection().getActiveSheet().getName() === sheet.getName()];`),
    ).toEqual([true, true]);
  });

  it('is restored with a sheet only when that is asked for', async () => {
    expect(
      await inScript(`${look} const other = book.insertSheet('Khác');
        sheet.getRange('C3').activate();
        book.setActiveSheet(other);
        book.setActiveSheet(sheet, true); const restored = look()[1];
        SpreadsheetApp.setActiveSheet(other); SpreadsheetApp.setActiveSheet(sheet);
        return [restored, look()[1]];`),
    ).toEqual(['C3', 'A1']);
  });

  it('moves with inserted rows and is gone with deleted ones', async () => {
    expect(
      await inScript(`${look} sheet.getRange('B5:C6').activate();
        sheet.insertRowsBefore(2, 3); const moved = look()[1];
        sheet.deleteRows(7, 5); return [moved, look()[1]];`),
    ).toEqual(['B8:C9', 'A1']);
  });

  it('[K] is the cell that a person has just edited', async () => {
    const runtime = createRuntime({
      project: {
        files: {
          'Code.js': `function onEdit() {
            const cell = SpreadsheetApp.getActiveRange();
            cell.offset(0, 1).setValue(SpreadsheetApp.getActiveSheet().getActiveCell().getA1Notation());
          }`,
        },
        manifest: { timeZone: 'Asia/Ho_Chi_Minh' },
      },
      now: '2021-08-23T08:00:00+07:00',
    });
    await runtime.type(runtime.world.owner.email, 'C4', 'x');
    const told = await runtime.eval(`SpreadsheetApp.getActiveSheet().getRange('D4').getValue()`);
    expect(told).toBe('C4');
  });
});

it('is the cell that a person has last filled in the grid of the office', async () => {
  const world = await sheetWorld();
  const page = openPage(world);
  for (const [row, col] of [
    [1, 1],
    [2, 2],
  ]) {
    page.act('UPDATE_CELL', { sheetId: 's0', row, col, content: 'x' });
  }
  expect(await world.script(`return SpreadsheetApp.getActiveRange().getA1Notation();`)).toBe('C3');
});

describe('getNextDataRange, as Ctrl+Shift+arrow', () => {
  const data = `sheet.getRange('B2:B8').setValues([['a'], ['b'], ['c'], [''], [''], ['d'], ['e']]);
    sheet.getRange('C2:D2').setValues([['x', 'y']]);
    const Direction = SpreadsheetApp.Direction;
    const next = (a1, cell, direction) => {
      sheet.getRange(a1).activate(); sheet.getRange(cell).activateAsCurrentCell();
      return sheet.getSelection().getNextDataRange(Direction[direction]).getA1Notation();
    };`;

  it.each([
    ['to the end of a block', 'B2', 'B2', 'DOWN', 'B2:B4'],
    ['over a gap to the next block', 'B2:B4', 'B2', 'DOWN', 'B2:B7'],
    ['upwards', 'B8', 'B8', 'UP', 'B7:B8'],
    ['sideways, with all rows of the range', 'B2:B3', 'B2', 'NEXT', 'B2:D3'],
    ['back towards the current cell', 'B2:B4', 'B4', 'DOWN', 'B4'],
    ['to the start of a block', 'D2', 'D2', 'PREVIOUS', 'B2:D2'],
  ])('%s', async (_what, a1, cell, direction, expected) => {
    expect(await inScript(`${data} return next('${a1}', '${cell}', '${direction}');`)).toBe(
      expected,
    );
  });

  it('leaves a range that is unbounded in that direction', async () => {
    expect(
      await inScript(`${data} sheet.getRange('B:B').activate();
        const selection = sheet.getSelection();
        return selection.getNextDataRange(Direction.DOWN).getA1Notation() === selection.getActiveRange().getA1Notation();`),
    ).toBe(true);
  });
});
