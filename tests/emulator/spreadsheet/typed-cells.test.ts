import { describe, expect, it } from 'vitest';
import { localeFacts } from '../../../emulator/spreadsheet/locale.ts';
import { serialOf } from '../../../emulator/spreadsheet/serial.ts';
import { keyboard, type TypingRules, typed } from '../../../emulator/spreadsheet/typed-text.ts';
import { sheetWorld } from './world.ts';

const rules = (locale: string, changes: Partial<TypingRules['switches']> = {}): TypingRules => ({
  facts: localeFacts(locale),
  format: undefined,
  switches: {
    'cells.apostrophe': 'formula',
    'cells.plainText': 'ignored',
    'cells.signStart': 'formula',
    ...changes,
  },
  now: serialOf(2021, 8, 23),
});
const vi = rules('vi_VN');
const us = rules('en_US');

describe('a written text is parsed as if typed (platform.md §2.2)', () => {
  // 23/8/2021: 121 years of 365 days, 30 leap days (1900 is none), 2 days from 30/12/1899, 234 days.
  it.each([
    ['1.234,5', { v: 1234.5, nf: '#,##0.00' }],
    ['2,5', { v: 2.5 }],
    ['3720', { v: 3720 }],
    ['01', { v: 1 }],
    ['12%', { v: 0.12, nf: '0%' }],
    ['TRUE', { v: true }],
    ['2026-03-04', { v: 46085, nf: 'yyyy-mm-dd' }],
    ['23/8/2021', { v: 44431, nf: 'dd/MM/yyyy' }],
    ['1-2', { v: 44228, nf: 'dd/MM/yyyy' }],
    ['07:00', { v: 7 / 24, nf: 'H:mm:ss' }],
    ['23/08/2021 18:00', { v: 44431.75, nf: 'dd/MM/yyyy H:mm:ss' }],
    ['31/4/2021', { v: '31/4/2021' }],
    ['1.5', { v: '1.5' }],
    ['Sở Tài chính', { v: 'Sở Tài chính' }],
  ])('in a Vietnamese spreadsheet %s', (text, cell) => {
    expect(typed(text, vi)).toEqual(cell);
  });

  it('reads the same slashes month first in the United States', () => {
    expect(typed('1/2/2026', us).v).toBe(serialOf(2026, 1, 2));
    expect(typed('1/2/2026', vi).v).toBe(serialOf(2026, 2, 1));
    expect(typed('1,234.5', us)).toEqual({ v: 1234.5, nf: '#,##0.00' });
  });

  it('makes a formula of a text that begins with = or + (§2.2 points 1, 2)', () => {
    expect(typed('=1+1', vi)).toEqual({ v: '', f: '=1+1' });
    expect(typed('+84912345678', vi)).toEqual({ v: '', f: '=+84912345678' });
    expect(typed('-5', vi)).toEqual({ v: -5 });
    expect(typed('-5x', vi)).toEqual({ v: '', f: '=-5x' });
  });

  it('treats signs as U3 says', () => {
    const text = rules('vi', { 'cells.signStart': 'text' });
    const number = rules('vi', { 'cells.signStart': 'number' });
    expect(typed('+84912345678', text)).toEqual({ v: '+84912345678' });
    expect(typed('+84912345678', number)).toEqual({ v: 84912345678 });
    expect(typed('@x', number)).toEqual({ v: '@x' });
  });

  it('treats a leading apostrophe as U1 says', () => {
    expect(typed("'=1+1", vi)).toEqual({ v: '', f: '=1+1' });
    expect(typed("'=1+1", rules('vi', { 'cells.apostrophe': 'kept' }))).toEqual({ v: "'=1+1" });
    expect(typed("'01", rules('vi', { 'cells.apostrophe': 'consumed' }))).toEqual({ v: '01' });
  });

  it('lets the format @ protect a text as far as U2 says', () => {
    const at = (plain: 'ignored' | 'numbersOnly' | 'all') => ({
      ...rules('vi', { 'cells.plainText': plain }),
      format: '@',
    });
    expect(typed('01', at('ignored')).v).toBe(1);
    expect(typed('01', at('numbersOnly')).v).toBe('01');
    expect(typed('=1+1', at('numbersOnly')).f).toBe('=1+1');
    expect(typed('=1+1', at('all'))).toEqual({ v: '=1+1' });
  });

  it('consumes the apostrophe at the keyboard', () => {
    expect(typed("'=1+1", { ...vi, switches: keyboard })).toEqual({ v: '=1+1' });
  });
});

describe('what a script writes and reads back', () => {
  it('gives a blank cell as an empty string, never null (§2.1)', async () => {
    const { script } = await sheetWorld();
    expect(
      await script(
        `sheet.getRange('A1:B1').setValues([['', 'x']]); return sheet.getRange('A1:B1').getValues()`,
      ),
    ).toEqual([['', 'x']]);
  });

  it('refuses undefined in a block, or writes it as U5 says', async () => {
    const write = `return thrown(() => sheet.getRange('A1:B1').setValues([[undefined, 1]]))`;
    const { script } = await sheetWorld();
    expect(await script(write)).not.toBe('nothing thrown');
    const blank = await sheetWorld({ switches: { 'cells.undefinedInArray': 'blank' } });
    expect(await blank.script(`${write} + sheet.getRange('A1').getValue()`)).toBe('nothing thrown');
  });

  it('keeps rich text as it is, whatever it begins with (§2.3, U4)', async () => {
    const { script } = await sheetWorld();
    const hostile = ['=1+1', '+84912345678', "'x", '01', '1/2/2026', '-5', '@x', '\t=1'];
    expect(
      await script(`var texts = ${JSON.stringify(hostile)};
        var rich = texts.map((t) => [SpreadsheetApp.newRichTextValue().setText(t).build()]);
        var range = sheet.getRange(1, 1, texts.length, 1).setRichTextValues(rich);
        return { values: range.getValues().map(String), formulas: range.getFormulas().join('') }`),
    ).toEqual({ values: hostile, formulas: '' });
  });

  it('refuses an empty rich text, unless U4 says it is a blank', async () => {
    const make = `return thrown(() => SpreadsheetApp.newRichTextValue().setText('').build())`;
    expect(await (await sheetWorld()).script(make)).not.toBe('nothing thrown');
    const blank = await sheetWorld({ switches: { 'cells.richEmpty': 'blank' } });
    expect(await blank.script(make)).toBe('nothing thrown');
  });

  it('arms a text that is read and written back (§2.2 point 4)', async () => {
    const { script } = await sheetWorld();
    expect(
      await script(`sheet.getRange('A1').setRichTextValue(SpreadsheetApp.newRichTextValue().setText('=1+1').build());
        sheet.getRange('B1').setValues(sheet.getRange('A1').getValues());
        return [sheet.getRange('A1').getValue(), sheet.getRange('B1').getValue()]`),
    ).toEqual(['=1+1', 2]);
  });

  it('reads a note that was a number as "25.0" (§2.2 point 8)', async () => {
    const { script } = await sheetWorld();
    expect(await script(`return sheet.getRange('A1').setNotes([[25]]).getNote()`)).toBe('25.0');
  });

  it('refuses a text of more than 50,000 characters with the sentence of §2.2 point 5', async () => {
    const { script } = await sheetWorld();
    expect(
      await script(
        `return thrown(() => { sheet.getRange('A1').setValue('x'.repeat(50001)); SpreadsheetApp.flush(); })`,
      ),
    ).toBe('Your input contains more than the maximum of 50000 characters in a single cell.');
  });

  it('passes over a nonsense colour in silence (§2.2 point 6)', async () => {
    const { script } = await sheetWorld();
    expect(
      await script(
        `return sheet.getRange('A1').setBackground('#fc0').setBackground('foo').getBackground()`,
      ),
    ).toBe('#ffcc00');
  });
});

describe('dates (platform.md §2.4)', () => {
  it('reads a date as noon written in the zone of the spreadsheet, shown by its format', async () => {
    const { script } = await sheetWorld();
    expect(
      await script(`var range = sheet.getRange('A1').setNumberFormat('dd/MM/yyyy HH:mm');
        range.setValue(new Date(2021, 7, 24, 12, 5));
        return [range.getDisplayValue(), range.getValue().toISOString()]`),
    ).toEqual(['24/08/2021 12:05', '2021-08-24T05:05:00.000Z']);
  });

  it('shifts a date when the zones of spreadsheet and script differ', async () => {
    const { script } = await sheetWorld({ timeZone: 'America/New_York' });
    // Noon in Hà Nội is 01:00 in New York in August.
    expect(
      await script(`return sheet.getRange('A1').setNumberFormat('dd/MM/yyyy HH:mm')
        .setValue(new Date(2021, 7, 24, 12)).getDisplayValue()`),
    ).toBe('24/08/2021 01:00');
  });

  it('reads a time of day as a Date on 30 December 1899', async () => {
    const { script } = await sheetWorld();
    expect(
      await script(`var d = sheet.getRange('A1').setValue('07:30').getValue();
        return [d.getFullYear(), d.getMonth(), d.getDate(), d.getHours(), d.getMinutes()]`),
    ).toEqual([1899, 11, 30, 7, 30]);
  });
});

describe('what cells show', () => {
  it.each([
    ['0.00', '2,50'],
    ['#,##0', '1.234.568', 1234567.8],
    ['0%', '12%', 0.12],
    ['00', '07', 7],
    ['General', '0,3', 0.1 + 0.2],
    ['dd "tháng" M', '23 tháng 8', 44431],
    ['#,##0;(#,##0)', '(1.000)', -1000],
    ['[h]:mm:ss', '36:30:00', 1.520833333333333],
    ['[hh]:mm', '06:00', 0.25],
    ['[mm]:ss', '90:30', 0.06284722222222222],
    ['[ss]', '90', 0.001041666666666667],
    ['[>=1000]#,##0;0.0', '1.250', 1250],
    ['[>=1000]#,##0;0.0', '-2,5', -2.5],
    ['[<0]"nợ "0;[>100]"nhiều";0', 'nhiều', 101],
    ['[<0]"nợ "0;[>100]"nhiều";0', '7', 7],
  ])('under %s a number shows as %s', async (format, shown, value = 2.5) => {
    const { script } = await sheetWorld();
    expect(
      await script(
        `return sheet.getRange('A1').setNumberFormat('${format}').setValue(${value}).getDisplayValue()`,
      ),
    ).toBe(shown);
  });

  it.each([
    '0.00E+00',
    '# ?/?',
    '[Red]0;[Blue]-0',
    '_-* #,##0_-',
    '[>100]0;0.0',
    '?0.?',
    '[h]:mm',
    'A/P h',
    'd/m/yy h:mm:ss.000',
    '"',
  ])('under %s a number is a number to formulas', async (format) => {
    const { script } = await sheetWorld();
    expect(
      await script(`sheet.getRange('A1').setNumberFormat('${format}').setValue(1234.5);
        return sheet.getRange('B1').setNumberFormat('0').setFormula('=A1+1').getValue()`),
    ).toBe(1235.5);
  });

  it.each(['[h]:mm:ss', '[mm]:ss', 'A/P h', 'h:mm:ss.000'])(
    'under %s a time is a time to formulas',
    async (format) => {
      const { script } = await sheetWorld();
      expect(
        await script(`sheet.getRange('A1').setNumberFormat('${format}').setValue(0.25);
        return sheet.getRange('B1').setFormula('=A1').getValue() instanceof Date`),
      ).toBe(true);
    },
  );
});
