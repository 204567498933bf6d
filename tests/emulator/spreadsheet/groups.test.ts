// Groups of rows and columns. developers.google.com/apps-script/reference/spreadsheet/group, …/range
// (shiftRowGroupDepth, collapseGroups, expandGroups), …/sheet; how groups of overlapping ranges come
// out is told by the Sheets API: …/sheets/api/reference/rest/v4/spreadsheets/request
// (AddDimensionGroupRequest, DeleteDimensionGroupRequest).

import { describe, expect, it } from 'vitest';
import { evaluate, inScript, projectOf, under } from '../contract/platform.ts';

/** The column groups as `B:E 1`, found by asking for each depth at each column. */
const columns = `
  const columnGroups = () => {
    const found = [];
    for (let depth = 1; depth <= 8; depth++) for (let column = 1; column <= 10; column++) {
      if (sheet.getColumnGroupDepth(column) < depth) continue;
      const name = sheet.getColumnGroup(column, depth).getRange().getA1Notation()
        .replace(/\\d+/g, '') + ' ' + depth;
      if (!found.includes(name)) found.push(name);
    }
    return found;
  };
  const group = (a1, delta) => sheet.getRange(a1).shiftColumnGroupDepth(delta);`;

describe('shifting the depth of lines', () => {
  it.each([
    ['around a group', "group('C:D', 1); group('B:E', 1);", ['B:E 1', 'C:D 2']],
    ['inside a group', "group('B:E', 1); group('C:D', 1);", ['B:E 1', 'C:D 2']],
    ['across its end', "group('B:D', 1); group('C:E', 1);", ['B:E 1', 'C:D 2']],
    ['beside it', "group('B:C', 1); group('D:E', 1);", ['B:E 1']],
    ['back', "group('B:E', 1); group('C:D', 1); group('D:E', -1);", ['B:D 1', 'C:C 2']],
    ['below nothing', "group('B:C', 1); group('B:D', -3);", []],
    ['above eight', "group('B:C', 9);", [1, 2, 3, 4, 5, 6, 7, 8].map((depth) => `B:C ${depth}`)],
  ])('%s', async (_where, steps, expected) => {
    expect(await inScript(`${columns} ${steps} return columnGroups();`)).toEqual(expected);
  });

  it('counts the groups that hold a line', async () => {
    expect(
      await inScript(`sheet.getRange('2:6').shiftRowGroupDepth(1);
        sheet.getRange('3:4').shiftRowGroupDepth(1);
        return [1, 2, 3, 4, 5, 7].map((row) => sheet.getRowGroupDepth(row))
          .concat([thrown(() => sheet.getRowGroupDepth(1001))]);`),
    ).toEqual([0, 1, 2, 2, 1, 0, 'Those rows are out of bounds.']);
  });

  it('throws for the last row when the toggles come after, for the first when before', async () => {
    expect(
      await inScript(`const Position = SpreadsheetApp.GroupControlTogglePosition;
        const tries = () => ['1:2', '999:1000'].map((rows) =>
          thrown(() => sheet.getRange(rows).shiftRowGroupDepth(1)) === 'nothing thrown');
        const after = [sheet.getRowGroupControlPosition() === Position.AFTER, ...tries()];
        sheet.setRowGroupControlPosition(Position.BEFORE);
        return [after, [sheet.getRowGroupControlPosition() === Position.BEFORE, ...tries()],
          sheet.getColumnGroupControlPosition().toString()];`),
    ).toEqual([[true, true, false], [true, false, true], 'AFTER']);
  });
});

describe('a group', () => {
  it('is found by a line in it and by its toggle, and is missed with an error', async () => {
    expect(
      await inScript(`sheet.getRange('2:3').shiftRowGroupDepth(1);
        const group = sheet.getRowGroup(3, 1), byToggle = sheet.getRowGroup(4, 1);
        return [group.getRange().getRow(), group.getRange().getLastRow(), group.getControlIndex(), group.getDepth(),
          byToggle.getRange().getRow(),
          thrown(() => sheet.getRowGroup(5, 1)) !== 'nothing thrown',
          thrown(() => sheet.getRowGroup(2, 2)) !== 'nothing thrown'];`),
    ).toEqual([2, 3, 4, 1, 2, true, true]);
  });

  it('has its toggle before it where the sheet says so', async () => {
    expect(
      await inScript(`sheet.setColumnGroupControlPosition(SpreadsheetApp.GroupControlTogglePosition.BEFORE);
        sheet.getRange('C:D').shiftColumnGroupDepth(1);
        return sheet.getColumnGroup(3, 1).getControlIndex();`),
    ).toBe(2);
  });

  it('hides its lines when folded and shows them when unfolded', async () => {
    expect(
      await inScript(`sheet.getRange('2:3').shiftRowGroupDepth(1);
        const group = sheet.getRowGroup(2, 1);
        const look = () => [group.isCollapsed(), ...[1, 2, 3, 4].map((row) => sheet.isRowHiddenByUser(row))];
        return [look(), (group.collapse(), look()), (group.expand(), look())];`),
    ).toEqual([
      [false, false, false, false, false],
      [true, false, true, true, false],
      [false, false, false, false, false],
    ]);
  });

  it('stays folded inside a parent that is folded and unfolded', async () => {
    expect(
      await inScript(`sheet.getRange('2:6').shiftRowGroupDepth(1);
        sheet.getRange('3:4').shiftRowGroupDepth(1);
        sheet.getRowGroup(3, 2).collapse();
        sheet.getRowGroup(2, 1).collapse().expand();
        return [2, 3, 4, 5].map((row) => sheet.isRowHiddenByUser(row))
          .concat([sheet.getRowGroup(3, 2).isCollapsed()]);`),
    ).toEqual([false, true, true, false, true]);
  });

  it('goes with remove, and its lines rise by one', async () => {
    expect(
      await inScript(`sheet.getRange('B:D').shiftColumnGroupDepth(2);
        sheet.getColumnGroup(2, 2).remove();
        const left = sheet.getColumnGroupDepth(3);
        const last = sheet.getColumnGroup(2, 1);
        last.remove();
        return [left, sheet.getColumnGroupDepth(3), thrown(() => last.getRange()) !== 'nothing thrown'];`),
    ).toEqual([1, 0, true]);
  });

  it('moves with inserted, deleted and moved rows, and is copied with its sheet', async () => {
    expect(
      await inScript(`sheet.getRange('5:8').shiftRowGroupDepth(1);
        const where = (tab) => [...Array(14).keys()].map((row) => tab.getRowGroupDepth(row + 1)).join('');
        sheet.insertRowsBefore(1, 2); const pushed = where(sheet);
        sheet.insertRowAfter(8); const wider = where(sheet);
        sheet.deleteRows(10, 3); const cut = where(sheet);
        return [pushed, wider, cut, where(sheet.copyTo(book))];`),
    ).toEqual(['00000011110000', '00000011111000', '00000011100000', '00000011100000']);
  });
});

describe('folding many groups', () => {
  const nested = `sheet.getRange('2:7').shiftRowGroupDepth(1);
    sheet.getRange('3:4').shiftRowGroupDepth(1);
    sheet.getRange('B:C').shiftColumnGroupDepth(1);
    const folded = () => [sheet.getRowGroup(2, 1), sheet.getRowGroup(3, 2), sheet.getColumnGroup(2, 1)]
      .map((group) => group.isCollapsed());`;

  it('all of an axis', async () => {
    expect(
      await inScript(`${nested}
        sheet.collapseAllRowGroups(); const rows = folded();
        sheet.collapseAllColumnGroups(); const both = folded();
        sheet.expandAllRowGroups(); const columns = folded();
        sheet.expandAllColumnGroups();
        return [rows, both, columns, folded(), sheet.isRowHiddenByUser(3)];`),
    ).toEqual([
      [true, true, false],
      [true, true, true],
      [false, false, true],
      [false, false, false],
      false,
    ]);
  });

  it('up to a depth: those are unfolded and all deeper ones folded', async () => {
    expect(
      await inScript(`${nested}
        sheet.collapseAllRowGroups().expandRowGroupsUpToDepth(1);
        const rows = [...folded(), sheet.isRowHiddenByUser(2), sheet.isRowHiddenByUser(3)];
        sheet.expandColumnGroupsUpToDepth(0);
        return [rows, folded()[2], sheet.isColumnHiddenByUser(3)];`),
    ).toEqual([[false, true, false, false, true], true, true]);
  });

  it('those in a range; the deepest that it touches when it holds none whole', async () => {
    expect(
      await inScript(`${nested}
        sheet.getRange('A1:F5').collapseGroups(); const inside = folded();
        sheet.expandAllRowGroups().expandAllColumnGroups();
        sheet.getRange('H4').collapseGroups();
        return [inside, folded()];`),
    ).toEqual([
      [false, true, true],
      [false, true, false],
    ]);
  });

  it('expandGroups unfolds those that the range or their toggle meets, the widest of several', async () => {
    expect(
      await inScript(`${nested}
        sheet.collapseAllRowGroups();
        sheet.getRange('H4').expandGroups(); const widest = folded();
        sheet.getRange('H5').expandGroups(); const byToggle = folded();
        return [widest, byToggle];`),
    ).toEqual([
      [false, true, false],
      [false, false, false],
    ]);
  });
});

it('a killed execution loses the groups it made', async () => {
  const runtime = projectOf('', {
    faults: [{ at: /^Utilities\.sleep$/, do: 'killBefore' }],
    ...under({ 'kill.buffer': 'lost' }),
  });
  const killed = evaluate(
    runtime,
    `sheet.getRange('2:3').shiftRowGroupDepth(1); Utilities.sleep(1);`,
  );
  await expect(killed).rejects.toThrow();
  expect(await evaluate(runtime, 'return sheet.getRowGroupDepth(2);')).toBe(0);
});
