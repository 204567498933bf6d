// Every method of a RangeList: it does to each of its ranges what the method of that name does to one.
// developers.google.com/apps-script/reference/spreadsheet/range-list

import { describe, expect, it } from 'vitest';
import { evaluate, projectOf } from '../contract/platform.ts';
import { Recorder } from '../core/recorder.ts';

const recorder = new Recorder();
const inLists = <T>(body: string) =>
  evaluate<T>(
    recorder.watch(projectOf('', { locale: 'vi_VN' })),
    `const list = sheet.getRangeList(['A1:B1', 'D4']);
    const each = (get) => list.getRanges().map((range) => range[get]());
    const outside = (get) => sheet.getRange('C1')[get]();
    ${body}`,
  );

describe('a list of ranges', () => {
  it('[O] gives its ranges, and can be selected', async () => {
    expect(
      await inLists(`list.activate();
        return [each('getA1Notation'), sheet.getActiveRangeList().getRanges().map((one) => one.getA1Notation())];`),
    ).toEqual([
      ['A1:B1', 'D4'],
      ['A1:B1', 'D4'],
    ]);
  });

  it.each<[set: string, value: string, get: string, told: unknown, before: unknown]>([
    ['setBackground', "'#ff0000'", 'getBackground', '#ff0000', '#ffffff'],
    ['setBackgroundRGB', '0, 255, 0', 'getBackground', '#00ff00', '#ffffff'],
    ['setFontColor', "'#0000ff'", 'getFontColor', '#0000ff', '#000000'],
    ['setFontFamily', "'Times New Roman'", 'getFontFamily', 'Times New Roman', 'Arial'],
    ['setFontLine', "'underline'", 'getFontLine', 'underline', 'none'],
    ['setFontSize', '14', 'getFontSize', 14, 10],
    ['setFontStyle', "'italic'", 'getFontStyle', 'italic', 'normal'],
    ['setFontWeight', "'bold'", 'getFontWeight', 'bold', 'normal'],
    ['setFormula', "'=1+2'", 'getFormula', '=1+2', ''],
    ['setHorizontalAlignment', "'center'", 'getHorizontalAlignment', 'center', 'general'],
    ['setNote', "'Ghi chú'", 'getNote', 'Ghi chú', ''],
    ['setNumberFormat', "'0.00'", 'getNumberFormat', '0.00', 'General'],
    ['setValue', "'1.234,5'", 'getValue', 1234.5, ''],
    ['setVerticalAlignment', "'middle'", 'getVerticalAlignment', 'middle', 'bottom'],
    ['setWrap', 'true', 'getWrap', true, false],
    ['setFormulaR1C1', "'=R[1]C[0]'", 'getFormulaR1C1', '=R[1]C[0]', null],
  ])('[O] %s', async (set, value, get, told, before) => {
    const said = await inLists<[unknown[], unknown, string]>(
      `const was = outside('${get}'); const done = thrown(() => list.${set}(${value}));
      return [each('${get}'), was, done];`,
    );
    expect(said).toEqual([[told, told], before, 'nothing thrown']);
  });

  it('[O] setWrapStrategy', async () => {
    expect(
      await inLists(
        `list.setWrapStrategy(SpreadsheetApp.WrapStrategy.CLIP); return [each('getWrapStrategy').map(String), String(outside('getWrapStrategy'))];`,
      ),
    ).toEqual([['CLIP', 'CLIP'], 'OVERFLOW']);
  });

  it('[O] setBorder, whose borders the workbook keeps and no method of a range tells', async () => {
    const runtime = recorder.watch(projectOf(''));
    await evaluate(
      runtime,
      `const list = sheet.getRangeList(['A1:B1', 'D4']);
      list.setBorder(true, true, true, true, null, null);
      list.setBorder(true, null, null, null, null, null, '#ff0000', SpreadsheetApp.BorderStyle.DOUBLE);`,
    );
    const cells = Object.values(runtime.world.spreadsheets)[0]?.sheets[0]?.cells;
    for (const border of [
      cells?.[0]?.[0]?.border,
      cells?.[0]?.[1]?.border,
      cells?.[3]?.[3]?.border,
    ]) {
      expect(border).toContain('#ff0000');
      expect(border).toContain('DOUBLE');
    }
    expect(cells?.[0]?.[2]?.border).toBeUndefined();
  });

  it('[O] how its texts run and stand, and whether links show', async () => {
    expect(
      await inLists(`list.setTextDirection(SpreadsheetApp.TextDirection.RIGHT_TO_LEFT).setTextRotation(45).setShowHyperlink(false);
        const turned = list.getRanges().map((range) => [String(range.getTextDirection()), range.getTextRotation().getDegrees()]);
        list.setVerticalText(true);
        return [turned, list.getRanges().map((range) => range.getTextRotation().isVertical()), outside('getTextDirection')];`),
    ).toEqual([Array(2).fill(['RIGHT_TO_LEFT', 45]), [true, true], null]);
  });

  it('[O] ticks, unticks and takes away its checkboxes', async () => {
    expect(
      await inLists(`list.insertCheckboxes(); const made = each('isChecked');
        list.check(); const ticked = each('isChecked'); list.uncheck(); const unticked = each('getValue');
        list.insertCheckboxes('có', 'không').check(); const own = each('getValue');
        list.removeCheckboxes();
        return [made, ticked, unticked, own, each('getDataValidation'), each('isChecked')];`),
    ).toEqual([
      [false, false],
      [true, true],
      [false, false],
      ['có', 'có'],
      [null, null],
      [null, null],
    ]);
  });

  it('[O] clears content, formats, notes, rules, or all', async () => {
    const dressed = `list.setValue('x').setBackground('#ff0000').setNote('n');
      const rule = SpreadsheetApp.newDataValidation().requireTextContains('x').build();
      list.getRanges().forEach((range) => range.setDataValidation(rule));
      const told = () => { const range = sheet.getRange('D4');
        return [range.getValue(), range.getBackground(), range.getNote(), range.getDataValidation() !== null]; };`;
    expect(
      await inLists(
        `const of = (name) => { ${dressed} list[name](); return told(); };
        return ['clearContent', 'clearFormat', 'clearNote', 'clearDataValidations'].map(of);`,
      ),
    ).toEqual([
      ['', '#ff0000', 'n', true],
      ['x', '#ffffff', 'n', true],
      ['x', '#ff0000', '', true],
      ['x', '#ff0000', 'n', false],
    ]);
    expect(await inLists(`${dressed} list.clear(); return told().slice(0, 2);`)).toEqual([
      '',
      '#ffffff',
    ]);
  });

  it('[O] parts merged cells, and trims blanks', async () => {
    expect(
      await inLists(`sheet.getRange('A1:B1').merge(); list.breakApart(); const merged = each('isPartOfMerge');
        list.setValue('  một   hai '); list.trimWhitespace();
        return [merged, each('getValue')];`),
    ).toEqual([
      [false, false],
      ['một hai', 'một hai'],
    ]);
  });

  it('leaves no method of its class out', () => {
    expect(recorder.uncalled(['Spreadsheet.RangeList'])).toEqual([]);
  });
});
