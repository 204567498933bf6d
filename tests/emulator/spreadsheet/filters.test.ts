// Filters and their criteria (developers.google.com/apps-script/reference/spreadsheet/filter,
// …/filter-criteria, …/filter-criteria-builder).

import { describe, expect, it } from 'vitest';
import { engineFor } from '../../../emulator/spreadsheet/engines.ts';
import { isHiddenByFilter } from '../../../emulator/spreadsheet/filtered-rows.ts';
import { evaluate, inScript, projectOf } from '../contract/platform.ts';

const table = `sheet.getRange('B1:D5').setValues([['Tên', 'Số', 'Ngày'],
  ['An', 1, '22/08/2021'], ['Bình', 20, '23/08/2021'], ['Chi', '', '24/08/2021'], ['an toàn', 3, 'chưa rõ']]);
  const filter = sheet.getRange('B1:D5').createFilter();
  const criteria = () => SpreadsheetApp.newFilterCriteria();`;

/** Which rows are hidden (from 1), when a column has the criteria; today is 23 August 2021. */
async function hidden(column: number, criteria: string): Promise<number[]> {
  const runtime = projectOf('', { locale: 'vi_VN' });
  await evaluate(
    runtime,
    `${table} filter.setColumnFilterCriteria(${column}, criteria().${criteria}.build());`,
  );
  const state = Object.values(runtime.world.spreadsheets)[0];
  const sheet = state?.sheets[0];
  if (!state || !sheet) throw new Error('The workbook is missing.');
  const engine = engineFor(runtime.world, state.id, { 'formula.comma': 'error' });
  const { facts } = engine.rules;
  return [0, 1, 2, 3, 4, 5]
    .filter((row) => isHiddenByFilter({ engine, facts, state }, sheet, row, runtime.world.now))
    .map((row) => row + 1);
}

describe('a filter hides the rows below its header', () => {
  it.each([
    [2, "setHiddenValues(['An', 'Chi'])", [2, 4]],
    [2, "whenTextContains('AN')", [3, 4]],
    [2, "whenTextDoesNotContain('an')", [2, 5]],
    [2, "whenTextStartsWith('an')", [3, 4]],
    [2, "whenTextEndsWith('h')", [2, 4, 5]],
    [2, "whenTextEqualTo('an')", [3, 4, 5]],
    [3, 'whenCellEmpty()', [2, 3, 5]],
    [3, 'whenCellNotEmpty()', [4]],
    [3, 'whenNumberEqualTo(3)', [2, 3, 4]],
    [3, 'whenNumberNotEqualTo(3)', [4, 5]],
    [3, 'whenNumberGreaterThan(3)', [2, 4, 5]],
    [3, 'whenNumberGreaterThanOrEqualTo(3)', [2, 4]],
    [3, 'whenNumberLessThan(3)', [3, 4, 5]],
    [3, 'whenNumberLessThanOrEqualTo(3)', [3, 4]],
    [3, 'whenNumberBetween(2, 20)', [2, 4]],
    [3, 'whenNumberNotBetween(2, 20)', [3, 4, 5]],
    [4, 'whenDateAfter(new Date(2021, 7, 23))', [2, 3, 5]],
    [4, 'whenDateBefore(new Date(2021, 7, 23))', [3, 4, 5]],
    [4, 'whenDateEqualTo(new Date(2021, 7, 23))', [2, 4, 5]],
    [4, 'whenDateEqualTo(SpreadsheetApp.RelativeDate.TODAY)', [2, 4, 5]],
    [4, 'whenDateEqualTo(SpreadsheetApp.RelativeDate.PAST_WEEK)', [4, 5]],
    [4, 'whenDateAfter(SpreadsheetApp.RelativeDate.YESTERDAY)', [2, 5]],
    [4, 'whenDateBefore(SpreadsheetApp.RelativeDate.TOMORROW)', [4, 5]],
    [2, "whenFormulaSatisfied('=C2>2')", [2, 4]],
    [3, 'withCriteria(SpreadsheetApp.BooleanCriteria.NUMBER_GREATER_THAN, [3])', [2, 4, 5]],
    [3, "whenNumberGreaterThan(0).setHiddenValues(['20'])", [3, 4]],
  ])('by column %i: %s', async (column, criteria, rows) => {
    expect(await hidden(column, criteria)).toEqual(rows);
  });

  // Two public scripts leave build() out and one hands a list to whenTextContains
  // (aryanirani123/Google-Apps-Script, FiltersGoogleSheets.js) [R].
  it('by criteria that were not built, with the text in a list', async () => {
    expect(
      await inScript(`${table}
        const unbuilt = criteria().whenTextContains(['an']);
        filter.setColumnFilterCriteria(2, unbuilt).setColumnFilterCriteria(3, criteria());
        unbuilt.whenTextContains('x');
        return [2, 3].map((column) => {
          const set = filter.getColumnFilterCriteria(column);
          return [set.getCriteriaType() && String(set.getCriteriaType()), set.getCriteriaValues()];
        });`),
    ).toEqual([
      ['TEXT_CONTAINS', ['an']],
      [null, []],
    ]);
  });
});

describe('a filter', () => {
  it('keeps the criteria of its columns, counted from A, until they are taken away', async () => {
    expect(
      await inScript(`${table} filter.setColumnFilterCriteria(2, criteria().setHiddenValues(['An']).build())
          .setColumnFilterCriteria(3, criteria().whenNumberBetween(1, 5).build());
        const two = filter.getColumnFilterCriteria(2), three = sheet.getFilter().getColumnFilterCriteria(3);
        const told = [two.getHiddenValues(), two.getVisibleValues(), two.getCriteriaType(), two.getCriteriaValues(),
          String(three.getCriteriaType()), three.getCriteriaValues(), three.getHiddenValues()];
        filter.removeColumnFilterCriteria(2).setColumnFilterCriteria(3, null);
        return told.concat([filter.getColumnFilterCriteria(2), filter.getColumnFilterCriteria(3),
          thrown(() => filter.getColumnFilterCriteria(1)), thrown(() => filter.removeColumnFilterCriteria(5))]);`),
    ).toEqual([
      ...[['An'], [], null, [], 'NUMBER_BETWEEN', [1, 5], []],
      ...[null, null, 'Invalid argument: columnPosition', 'Invalid argument: columnPosition'],
    ]);
  });

  it('moves its criteria with inserted columns, and loses them when it goes', async () => {
    expect(
      await inScript(`${table} filter.setColumnFilterCriteria(3, criteria().whenCellEmpty().build());
        sheet.insertColumnBefore(1);
        const moved = [sheet.getFilter().getRange().getA1Notation(), String(sheet.getFilter().getColumnFilterCriteria(4).getCriteriaType())];
        sheet.getFilter().remove();
        return moved.concat([sheet.getRange('C1:E5').createFilter().getColumnFilterCriteria(4)]);`),
    ).toEqual(['C1:E5', 'CELL_EMPTY', null]);
  });

  it('is one for each sheet, and sorts by a column counted from A', async () => {
    expect(
      await inScript(`${table} const again = thrown(() => sheet.getRange('F1:G2').createFilter());
        filter.sort(3, false);
        return [again, sheet.getRange('B1:B5').getValues().flat()];`),
    ).toEqual([
      "You can't create a filter in a sheet that already has a filter.",
      ['Tên', 'Bình', 'an toàn', 'An', 'Chi'],
    ]);
  });

  it('[K] takes no visible values: those are for pivot tables', async () => {
    expect(
      await inScript(`${table} const shown = criteria().setHiddenValues(['x']).setVisibleValues(['An']).build();
        return [shown.getVisibleValues(), shown.getHiddenValues(), thrown(() => filter.setColumnFilterCriteria(2, shown))];`),
    ).toEqual([['An'], [], 'Visible values are not supported. Use hidden values instead.']);
  });
});

describe('a filter criteria', () => {
  it('is copied into a builder that leaves it alone, dates and relative dates as they were given', async () => {
    expect(
      await inScript(`const criteria = SpreadsheetApp.newFilterCriteria().whenDateAfter(new Date(2021, 7, 23)).build();
        const copy = criteria.copy().whenDateBefore(SpreadsheetApp.RelativeDate.PAST_MONTH);
        return [criteria.getCriteriaValues()[0].getTime() === new Date(2021, 7, 23).getTime(), String(copy.getCriteriaType()),
          String(copy.getCriteriaValues()[0]), String(copy.copy().build().getCriteriaType()), copy.getHiddenValues(), copy.getVisibleValues()];`),
    ).toEqual([true, 'DATE_BEFORE_RELATIVE', 'PAST_MONTH', 'DATE_BEFORE_RELATIVE', [], []]);
  });
});
