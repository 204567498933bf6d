// Conditional formats (developers.google.com/apps-script/reference/spreadsheet/conditional-format-rule-builder,
// …/boolean-condition, …/gradient-condition).

import ExcelJS from 'exceljs';
import { describe, expect, it } from 'vitest';
import { engineConditionalFormat } from '../../../emulator/spreadsheet/engine-conditional.ts';
import { localeFacts } from '../../../emulator/spreadsheet/locale.ts';
import { toXlsx } from '../../../emulator/spreadsheet/xlsx.ts';
import { evaluate, inScript, projectOf } from '../contract/platform.ts';

const builder = `const range = sheet.getRange('A1:A9');
  const builder = () => SpreadsheetApp.newConditionalFormatRule().setRanges([range]);
  const set = (rule) => { sheet.setConditionalFormatRules([rule]); return sheet.getConditionalFormatRules()[0]; };`;

describe('a rule with a condition', () => {
  it('compares dates, given or relative to today', async () => {
    expect(
      await inScript(`${builder} const day = new Date(2021, 7, 23);
        return [builder().whenDateAfter(day), builder().whenDateBefore(SpreadsheetApp.RelativeDate.TODAY),
          builder().whenDateEqualTo(SpreadsheetApp.RelativeDate.TOMORROW)].map((one) => {
            const condition = set(one.build()).getBooleanCondition();
            return [String(condition.getCriteriaType()), condition.getCriteriaValues().map((value) =>
              value instanceof Date ? value.getTime() === day.getTime() : String(value))];
          });`),
    ).toEqual([
      ['DATE_AFTER', [true]],
      ['DATE_BEFORE_RELATIVE', ['TODAY']],
      ['DATE_EQUAL_TO_RELATIVE', ['TOMORROW']],
    ]);
  });

  it('is copied by its criteria and values', async () => {
    expect(
      await inScript(`${builder} const first = set(builder().whenNumberBetween(1, 5).setUnderline(true).build()).getBooleanCondition();
        const rule = builder().withCriteria(first.getCriteriaType(), first.getCriteriaValues()).build();
        return [String(rule.getBooleanCondition().getCriteriaType()), rule.getBooleanCondition().getCriteriaValues(),
          first.getUnderline(), rule.getBooleanCondition().getUnderline()];`),
    ).toEqual(['NUMBER_BETWEEN', [1, 5], true, null]);
  });

  it('loses what null takes away', async () => {
    expect(
      await inScript(`${builder} const condition = builder().whenCellEmpty().setBackground('red').setBold(true).setUnderline(true)
          .setBackground(null).setBold(null).setUnderline(null).build().getBooleanCondition();
        return [condition.getBackground(), condition.getBold(), condition.getUnderline()];`),
    ).toEqual([null, null, null]);
  });

  it('has no gradient, and its builder tells what it has', async () => {
    expect(
      await inScript(`${builder} const one = builder();
        return [one.getBooleanCondition(), one.getGradientCondition(), String(one.whenCellEmpty().getBooleanCondition().getCriteriaType()),
          one.build().getGradientCondition()];`),
    ).toEqual([null, null, 'CELL_EMPTY', null]);
  });
});

describe('a gradient', () => {
  const points = `const gradient = set(builder().setGradientMinpoint('#FFFFFF')
      .setGradientMidpointWithValue('yellow', SpreadsheetApp.InterpolationType.PERCENT, '50')
      .setGradientMaxpointWithValue('red', SpreadsheetApp.InterpolationType.NUMBER, '100').build()).getGradientCondition();`;

  it('tells its three points', async () => {
    expect(
      await inScript(`${builder} ${points}
        return [[gradient.getMinColor(), String(gradient.getMinType()), gradient.getMinValue()],
          [gradient.getMidColor(), String(gradient.getMidType()), gradient.getMidValue()],
          [gradient.getMaxColor(), String(gradient.getMaxType()), gradient.getMaxValue()],
          sheet.getConditionalFormatRules()[0].getBooleanCondition()];`),
    ).toEqual([
      ['#ffffff', 'MIN', ''],
      ['#ffff00', 'PERCENT', '50'],
      ['#ff0000', 'NUMBER', '100'],
      null,
    ]);
  });

  it('without a midpoint tells blanks and no type; without an end it is no rule', async () => {
    expect(
      await inScript(`${builder} const one = builder().setGradientMaxpoint('red');
        const refused = thrown(() => one.build());
        const gradient = one.setGradientMinpointWithValue('white', SpreadsheetApp.InterpolationType.PERCENTILE, '10').build().getGradientCondition();
        return [refused, gradient.getMidColor(), gradient.getMidType(), gradient.getMidValue(), String(gradient.getMaxType()),
          String(gradient.getMinType())];`),
    ).toEqual(['Invalid argument: criteria', '', null, '', 'MAX', 'PERCENTILE']);
  });

  it('[K] and a condition take each other’s place', async () => {
    expect(
      await inScript(`${builder} const one = builder().setGradientMinpoint('white').setGradientMaxpoint('red').whenCellEmpty();
        const condition = [String(one.build().getBooleanCondition().getCriteriaType()), one.getGradientCondition()];
        one.setGradientMinpoint('white').setGradientMaxpoint('red');
        return condition.concat([one.getBooleanCondition(), one.build().getGradientCondition().getMaxColor()]);`),
    ).toEqual(['CELL_EMPTY', null, null, '#ff0000']);
  });

  it('and conditions on dates go into the exported .xlsx', async () => {
    const runtime = projectOf('');
    await evaluate(
      runtime,
      `${builder} ${points}
      const rules = sheet.getConditionalFormatRules();
      sheet.setConditionalFormatRules(rules.concat([builder().whenDateEqualTo(SpreadsheetApp.RelativeDate.TODAY).setBold(true).build()]));`,
    );
    const workbook = new ExcelJS.Workbook();
    const bytes = await toXlsx(runtime.world, runtime.world.bound?.id ?? '');
    await workbook.xlsx.load(bytes.buffer as ArrayBuffer);
    const formats: { rules: object[] }[] = JSON.parse(
      JSON.stringify(Reflect.get(workbook.worksheets[0] ?? {}, 'conditionalFormattings')),
    );
    const rules = formats.flatMap((format) => format.rules);
    expect(rules[0]).toMatchObject({
      type: 'colorScale',
      cfvo: [{ type: 'min' }, { type: 'percent', value: 50 }, { type: 'num', value: 100 }],
      color: [{ argb: 'FFFFFFFF' }, { argb: 'FFFFFF00' }, { argb: 'FFFF0000' }],
    });
    // 23 August 2021 is day 44431.
    expect(rules[1]).toMatchObject({
      formulae: ['IF(ISNUMBER(A1),AND(INT(A1)>=44431+(0),INT(A1)<=44431+(0)),FALSE)'],
    });
  });

  it('is shown in the grid as a colour scale', () => {
    const format = {
      areas: [{ row: 0, column: 0, rows: 9, columns: 1 }],
      criteria: '',
      args: [],
      gradient: {
        min: { color: '#ffffff', type: 'MIN', value: '' },
        mid: null,
        max: { color: '#ff0000', type: 'NUMBER', value: '100' },
      },
    };
    const rules = { facts: localeFacts('vi_VN'), commaAllowed: false };
    expect(engineConditionalFormat(format, rules, 'Asia/Ho_Chi_Minh')).toEqual({
      type: 'ColorScaleRule',
      minimum: { color: 0xffffff, type: 'value' },
      maximum: { color: 0xff0000, type: 'number', value: '100' },
    });
  });
});
