// Slicers (developers.google.com/apps-script/reference/spreadsheet/slicer, …/sheet#insertslicer;
// SlicerSpec of the REST reference; support.google.com/docs/answer/9245556).

import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { evaluate, inScript, projectOf } from '../contract/platform.ts';

/** Names and numbers in B2:C5 with a slicer over E1; `hidden` tells the rows that are not shown. */
const made = `sheet.getRange('B2:C5').setValues([['Tên', 'Số'], ['An', 1], ['Bình', 20], ['Chi', 3]]);
  const slicer = sheet.insertSlicer(sheet.getRange('B2:C5'), 1, 5);
  const criteria = () => SpreadsheetApp.newFilterCriteria();
  const hidden = () => [1, 2, 3, 4, 5, 6].filter((row) => sheet.isRowHiddenByFilter(row));`;

describe('a slicer', () => {
  it('is inserted over its data, filters nothing yet, and goes when it is removed', async () => {
    expect(
      await inScript(`${made} const told = [slicer.getRange().getA1Notation(), slicer.getColumnPosition(), slicer.getFilterCriteria(),
        slicer.getTitle(), slicer.getTitleHorizontalAlignment(), slicer.getBackgroundColor(), slicer.getBackgroundColorObject(),
        slicer.isAppliedToPivotTables(), hidden(), sheet.getSlicers().length];
        slicer.remove();
        return told.concat([sheet.getSlicers().length, thrown(() => slicer.getRange()), thrown(() => slicer.remove())]);`),
    ).toEqual([
      ...['B2:C5', null, null, '', 'left', null, null, true, [], 1, 0],
      ...Array(2).fill('The slicer is no longer in the sheet.'),
    ]);
  });

  it('hides the rows below the header that its criteria does not show, counted inside its range', async () => {
    expect(
      await inScript(`${made} slicer.setColumnFilterCriteria(2, criteria().whenNumberGreaterThan(2).build());
        const steps = [hidden(), slicer.getColumnPosition(), String(sheet.getSlicers()[0].getFilterCriteria().getCriteriaType()), slicer.getTitle()];
        slicer.setColumnFilterCriteria(1, criteria().setHiddenValues(['Chi', 'Tên']).build());
        steps.push(hidden());
        slicer.setColumnFilterCriteria(2, criteria().whenFormulaSatisfied('=C3>=3').build());
        steps.push(hidden());
        slicer.setColumnFilterCriteria(1, null);
        return steps.concat([hidden(), slicer.getFilterCriteria(), slicer.getColumnPosition()]);`),
    ).toEqual([[3], 2, 'NUMBER_GREATER_THAN', 'Số', [5], [3], [], null, 1]);
  });

  it('works beside the filter of the sheet and beside other slicers: a row is shown if all show it', async () => {
    expect(
      await inScript(`${made} sheet.getRange('B2:C5').createFilter().setColumnFilterCriteria(2, criteria().setHiddenValues(['An']).build());
        slicer.setColumnFilterCriteria(2, criteria().whenNumberLessThan(10).build());
        const two = hidden();
        sheet.insertSlicer(sheet.getRange('B2:B5'), 3, 5, 10, 20).setColumnFilterCriteria(1, criteria().whenTextContains('n').build());
        return [two, hidden()];`),
    ).toEqual([
      [3, 4],
      [3, 4, 5],
    ]);
  });

  it('refuses a column outside its range, visible values and a place outside the sheet', async () => {
    expect(
      await inScript(`${made} const none = criteria().whenCellEmpty().build();
        return [thrown(() => slicer.setColumnFilterCriteria(3, none)), thrown(() => slicer.setColumnFilterCriteria(0, none)),
          thrown(() => slicer.setColumnFilterCriteria(1, criteria().setVisibleValues(['An']).build())),
          thrown(() => slicer.setPosition(0, 1, 0, 0)), thrown(() => sheet.insertSlicer(sheet.getRange('A1'), 1, 27)),
          thrown(() => slicer.setTitleHorizontalAlignment('giữa'))];`),
    ).toEqual([
      ...Array(2).fill('Invalid argument: columnPosition'),
      'Visible values are not supported. Use hidden values instead.',
      ...['Those rows are out of bounds.', 'Those columns are out of bounds.'],
      'Invalid argument: horizontalAlignment',
    ]);
  });

  it('has a title, its dress, a background and a place', async () => {
    expect(
      await inScript(`${made} const style = SpreadsheetApp.newTextStyle().setBold(true).setFontSize(14).build();
        slicer.setTitle('Lọc theo số').setTitleHorizontalAlignment('center').setTitleTextStyle(style).setBackgroundColor('#ABC').setBackgroundColor('khongco')
          .setPosition(3, 4, 5, 6);
        const place = slicer.getContainerInfo();
        const told = [slicer.getTitle(), slicer.getTitleHorizontalAlignment(), slicer.getTitleTextStyle().isBold(), slicer.getTitleTextStyle().getFontSize(),
          slicer.getTitleTextStyle().isItalic(), slicer.getBackgroundColor(), place.getAnchorRow(), place.getAnchorColumn(), place.getOffsetX(), place.getOffsetY()];
        slicer.setBackgroundColorObject(SpreadsheetApp.newColor().setThemeColor(SpreadsheetApp.ThemeColorType.ACCENT1).build());
        told.push(String(slicer.getBackgroundColorObject().asThemeColor().getThemeColorType()));
        slicer.setBackgroundColor('red');
        told.push(String(slicer.getBackgroundColorObject().getColorType()));
        slicer.setBackgroundColor(null).setTitle('').setTitleHorizontalAlignment(null);
        return told.concat([slicer.getBackgroundColor(), slicer.getTitle(), slicer.getTitleHorizontalAlignment()]);`),
    ).toEqual([
      ...['Lọc theo số', 'center', true, 14, false, '#aabbcc', 3, 4, 5, 6],
      ...['ACCENT1', 'RGB', null, '', 'left'],
    ]);
  });

  it('moves with its data and its place; a deleted column filters no more', async () => {
    expect(
      await inScript(`${made} slicer.setColumnFilterCriteria(2, criteria().whenNumberGreaterThan(2).build());
        sheet.insertColumnBefore(3); sheet.insertRowBefore(1);
        const told = [slicer.getRange().getA1Notation(), slicer.getColumnPosition(), slicer.getContainerInfo().getAnchorColumn(),
          slicer.getContainerInfo().getAnchorRow(), hidden()];
        sheet.deleteColumn(4);
        told.push(slicer.getRange().getA1Notation(), slicer.getColumnPosition(), hidden());
        slicer.setRange(sheet.getRange('A1:A2'));
        told.push(slicer.getRange().getA1Notation());
        sheet.deleteColumn(1);
        return told.concat([sheet.getSlicers().length]);`),
    ).toEqual(['B3:D6', 3, 6, 2, [4], 'B3:C6', null, [], 'A1:A2', 0]);
  });
});

describe('a slicer and pivot tables', () => {
  const pivoted = `${made} const pivot = sheet.getRange('G1').createPivotTable(sheet.getRange('B2:C5'));
    pivot.addPivotValue(3, SpreadsheetApp.PivotTableSummarizeFunction.SUM);
    const total = () => sheet.getRange('G2').getValue();`;

  it('of the same data filter together, unless it is told not to', async () => {
    expect(
      await inScript(`${pivoted} slicer.setColumnFilterCriteria(2, criteria().whenNumberGreaterThan(2).build());
        const both = total();
        slicer.setApplyToPivotTables(false);
        return [both, total(), slicer.isAppliedToPivotTables(), hidden()];`),
    ).toEqual([23, 24, false, [3]]);
  });

  it('of other data do not; a slicer beside them, over data of another sheet, hides no rows there [K]', async () => {
    expect(
      await inScript(`${pivoted} const dash = book.insertSheet('Bảng');
        const far = dash.getRange('A1').createPivotTable(sheet.getRange('B2:C5'));
        far.addPivotValue(3, SpreadsheetApp.PivotTableSummarizeFunction.SUM);
        dash.insertSlicer(sheet.getRange('B2:C5'), 1, 5).setColumnFilterCriteria(2, criteria().whenNumberGreaterThan(2).build());
        const there = [total(), dash.getRange('A2').getValue(), hidden()];
        book.deleteSheet(sheet);
        return there.concat([dash.getSlicers().length]);`),
    ).toEqual([24, 23, [], 0]);
  });
});

describe('the slicers of a sheet', () => {
  it('go along with its copy and filter the copy', async () => {
    expect(
      await inScript(`${made} slicer.setColumnFilterCriteria(2, criteria().whenNumberGreaterThan(2).build());
        const copy = sheet.copyTo(book);
        slicer.remove();
        return [copy.getSlicers().length, copy.isRowHiddenByFilter(3), copy.isRowHiddenByFilter(4), sheet.isRowHiddenByFilter(3)];`),
    ).toEqual([1, true, false, false]);
  });

  it('survive saving and loading, and are lost with unflushed writes', async () => {
    const runtime = projectOf(
      `function go() { SpreadsheetApp.getActive().getSheets()[0].getSlicers()[0].remove(); Utilities.sleep(1); }`,
      {
        locale: 'vi_VN',
        faults: [{ at: /^Utilities\.sleep$/, do: 'killBefore', buffer: 'lost', in: 'go' }],
      },
    );
    await evaluate(runtime, `${made} slicer.setTitle('Số');`);
    const dir = mkdtempSync(join(tmpdir(), 'slicer-'));
    await runtime.save(dir);
    await runtime.execute('go');
    const title = 'return sheet.getSlicers().map((one) => one.getTitle());';
    expect(await evaluate(runtime, title)).toEqual(['Số']);
    await evaluate(runtime, 'sheet.getSlicers()[0].remove();');
    await runtime.load(dir);
    expect(await evaluate(runtime, title)).toEqual(['Số']);
  });
});
