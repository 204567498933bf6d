// developers.google.com/apps-script/guides/sheets/functions

import ExcelJS from 'exceljs';
import { describe, expect, it } from 'vitest';
import type { RuntimeOptions } from '../../../emulator/runtime/runtime.ts';
import { engineFor } from '../../../emulator/spreadsheet/engines.ts';
import { toXlsx } from '../../../emulator/spreadsheet/xlsx.ts';
import { sheetWorld } from './world.ts';

const withCode = (code: string, options: Partial<RuntimeOptions> = {}) =>
  sheetWorld({
    project: {
      files: { 'Code.js': code },
      manifest: { timeZone: 'Asia/Ho_Chi_Minh', runtimeVersion: 'V8' },
    },
    locale: 'en_US',
    account: { locale: 'en' },
    ...options,
  });

type World = Awaited<ReturnType<typeof withCode>>;

/** What A1 shows with this formula. */
const shown = <T = unknown>({ script }: World, formula: string) =>
  script<T>(`return sheet.getRange('A1').setFormula(${JSON.stringify(formula)}).getValue()`);

/** The sentence beside the error that A1 shows. */
async function sentence(world: World, formula: string): Promise<string> {
  expect(await shown(world, formula)).toBe('#ERROR!');
  const { runtime } = world;
  const engine = engineFor(runtime.world, runtime.world.bound?.id ?? '', runtime.switches);
  return engine.valueOf(engine.book.sheets[0]?.sheetId ?? 0, 0, 0).message;
}

const customRuns = ({ runtime }: World) =>
  runtime.executions.filter(({ kind }) => kind === 'custom').map(({ name }) => name);

const DOUBLE = `function DOUBLE(input) {
  return Array.isArray(input) ? input.map((row) => row.map((cell) => cell * 2)) : input * 2;
}`;

describe('a function of the bound project in a formula', () => {
  it('gives its value to the cell, in any case, and to other formulas', async () => {
    const { script } = await withCode(DOUBLE);
    expect(
      await script(`sheet.getRange('A1').setValue(21);
        sheet.getRange('B1:D1').setFormulas([['=double(A1)', '=B1+1', '=SUM(Double(2), DOUBLE(A1))']]);
        return [sheet.getRange('B1:D1').getValues(), sheet.getRange('B1:D1').getDisplayValues()]`),
    ).toEqual([[[42, 43, 46]], [['42', '43', '46']]]);
  });

  it('gets a range as rows of values and overflows with what it gives', async () => {
    const { script } = await withCode(DOUBLE);
    expect(
      await script(`sheet.getRange('A1:B2').setValues([[1, 3], [2, 4]]);
        sheet.getRange('D1').setFormula('=DOUBLE(A1:B2)');
        return sheet.getRange('D1:F3').getValues()`),
    ).toEqual([
      [2, 6, ''],
      [4, 8, ''],
      ['', '', ''],
    ]);
  });

  it('is an error when a cell stands in the way of what it gives', async () => {
    const { script } = await withCode(DOUBLE);
    expect(
      await script(`sheet.getRange('A1:B2').setValues([[1, 3], [2, 4]]);
        sheet.getRange('E2').setValue('x');
        sheet.getRange('D1').setFormula('=DOUBLE(A1:B2)');
        return sheet.getRange('D1:E2').getValues()`),
    ).toEqual([
      ['#REF!', ''],
      ['', 'x'],
    ]);
  });

  it('shows what overflows to whoever reads such a cell first', async () => {
    const { script } = await withCode(DOUBLE);
    expect(
      await script(`sheet.getRange('A1:A3').setValues([[1], [2], [3]]);
        sheet.getRange('B1').setFormula('=DOUBLE(A1:A3)');
        sheet.getRange('D1').setFormula('=B3+1');
        return [sheet.getRange('D1').getValue(), sheet.getRange('B2').getValue()]`),
    ).toEqual([7, 4]);
  });

  it('is not found when it is private, made later, of another project or a built-in one', async () => {
    const world = await withCode(
      'function HIDDEN_() { return 1 } var MADE; MADE = () => 1; var ARROW = () => 5; function SUM() { return "mine" }',
    );
    await withCode('function ELSEWHERE() { return 1 }');
    expect(await shown(world, '=HIDDEN_()')).toBe('#NAME?');
    expect(await shown(world, '=MADE()')).toBe('#NAME?');
    expect(await shown(world, '=ELSEWHERE()')).toBe('#NAME?');
    // developers.google.com/apps-script/guides/v8-runtime, "Improved function detection"
    expect(await shown(world, '=ARROW()')).toBe(5);
    expect(await shown(world, '=SUM(1, 2)')).toBe(3);
  });

  it('gets texts, numbers, percentages, booleans, blanks and dates as values of its own', async () => {
    const { script } = await withCode(`function KINDS(row) {
      return row[0].map((cell) => cell instanceof Date ? 'Date ' + cell.toISOString() : typeof cell + ' ' + cell).join('|');
    }`);
    expect(
      await script(`sheet.getRange('A1:F1').setValues([['x', 1.5, '10%', true, '', new Date(2021, 7, 23, 12)]]);
        return sheet.getRange('A2').setFormula('=KINDS(A1:F1)').getValue()`),
    ).toBe('string x|number 1.5|number 0.1|boolean true|string |Date 2021-08-23T05:00:00.000Z');
  });

  it('gives dates, booleans, texts that stay texts, and nothing at all', async () => {
    const { script } = await withCode(`function DAY_OF() { return new Date(2021, 1, 3) }
      function YES() { return true } function TEXT_OF() { return '=1+1' }
      function NOTHING() {} function NONE() { return null }`);
    expect(
      await script(`sheet.getRange('A1:E1').setFormulas([['=DAY_OF()', '=YES()', '=TEXT_OF()', '=NOTHING()', '=NONE()']]);
        var range = sheet.getRange('A1:E1');
        return [range.getDisplayValues()[0], range.getValue() instanceof Date, range.getValue().getDate()]`),
    ).toEqual([['2/3/2021', 'TRUE', '=1+1', '', ''], true, 3]);
  });

  it('fills short rows up with blanks', async () => {
    const { script } = await withCode('function RAGGED() { return [[1, 2], [3]] }');
    expect(
      await script(`sheet.getRange('A1').setFormula('=RAGGED()');
        return sheet.getRange('A1:B2').getValues()`),
    ).toEqual([
      [1, 2],
      [3, ''],
    ]);
  });
});

describe('the executions of custom functions', () => {
  it('are each one of its own, with fresh globals, logs and a record', async () => {
    const world = await withCode(`var count = 0;
      function COUNTED(of) { count++; console.log('counts ' + of); return count }`);
    expect(
      await world.script(`sheet.getRange('A1:B1').setFormulas([['=COUNTED(1)', '=COUNTED(2)']]);
        return sheet.getRange('A1:B1').getValues()`),
    ).toEqual([[1, 1]]);
    const runs = world.runtime.executions.filter(({ kind }) => kind === 'custom');
    expect(runs.map(({ name, outcome, logs }) => [name, outcome, logs[0]?.text])).toEqual([
      ['COUNTED', 'completed', 'counts 1'],
      ['COUNTED', 'completed', 'counts 2'],
    ]);
  });

  it('take place when the value is read, not when the formula is written', async () => {
    const world = await withCode(DOUBLE);
    await world.script(`sheet.getRange('A1:A3').setFormulas([['=DOUBLE(1)'], ['=DOUBLE(2)'], ['=A2']]);
      SpreadsheetApp.flush(); sheet.getRange('C1').setValue(1); sheet.getRange('C1').getValue(); sheet.getRange('A1').getFormula()`);
    expect(customRuns(world)).toEqual([]);
    expect(await world.script(`return sheet.getRange('A3').getValue()`)).toBe(4);
    expect(customRuns(world)).toEqual(['DOUBLE']);
  });

  it('take place again only for other arguments', async () => {
    const world = await withCode(DOUBLE);
    const values = await world.script(`var seen = [];
      sheet.getRange('A1').setValue(1); sheet.getRange('B1:C1').setFormulas([['=DOUBLE(A1)', '=DOUBLE(A1)']]);
      seen.push(sheet.getRange('C1').getValue(), sheet.getRange('B1').getValue());
      sheet.getRange('D9').setValue('elsewhere'); seen.push(sheet.getRange('B1').getValue());
      sheet.getRange('A1').setValue(5); seen.push(sheet.getRange('B1').getValue());
      sheet.getRange('A1').setValue(1); seen.push(sheet.getRange('B1').getValue());
      return seen`);
    expect(values).toEqual([2, 2, 2, 10, 2]);
    expect(customRuns(world)).toEqual(['DOUBLE', 'DOUBLE']);
  });

  it('wait for each other where one rests on another', async () => {
    const world = await withCode(`${DOUBLE} function NEGATIVE(x) { return -x }`);
    expect(
      await world.script(`sheet.getRange('A1').setFormula('=DOUBLE(3)');
        sheet.getRange('B1').setFormula('=NEGATIVE(IFERROR(A1, 0)) + DOUBLE(DOUBLE(1))');
        return sheet.getRange('B1').getValue()`),
    ).toBe(-2);
    expect(customRuns(world).sort()).toEqual(['DOUBLE', 'DOUBLE', 'DOUBLE', 'NEGATIVE']);
  });

  it('see a call that waits for themselves as Loading...', async () => {
    const world = await withCode(
      `function MYSELF() { return 'saw ' + SpreadsheetApp.getActiveSpreadsheet().getRange('A1').getValue() }`,
    );
    expect(await shown(world, '=MYSELF()')).toBe('saw Loading...');
  });

  it('are known by nobody: the active user is blank', async () => {
    const world = await withCode(
      `function WHO() { return '[' + Session.getActiveUser().getEmail() + Session.getEffectiveUser().getEmail() + ']' }`,
    );
    expect(await shown(world, '=WHO()')).toBe('[]');
  });

  it('begin anew in a world that was put back', async () => {
    const world = await withCode(
      `function KEPT() { return PropertiesService.getScriptProperties().getProperty('k') || 'none' }`,
    );
    const snapshot = world.runtime.snapshot();
    await world.script(`PropertiesService.getScriptProperties().setProperty('k', 'later')`);
    expect(await shown(world, '=KEPT()')).toBe('later');
    world.runtime.restore(snapshot);
    expect(await shown(world, '=KEPT()')).toBe('none');
  });

  it('take place in executions that run together', async () => {
    const world = await withCode(`${DOUBLE} function read() {
      var cell = SpreadsheetApp.getActiveSpreadsheet().getRange('A1');
      console.log(cell.setFormula('=DOUBLE(4)').getValue()); }`);
    const outcomes = await world.runtime.together([{ run: 'read' }, { run: 'read' }]);
    expect(outcomes.map(({ record }) => record.logs[0]?.text)).toEqual(['8', '8']);
  });

  it('of a copy of the file are those of its own project', async () => {
    const world = await withCode(
      `function KEPT() { return PropertiesService.getScriptProperties().getProperty('k') || 'none' }`,
    );
    await world.script(`PropertiesService.getScriptProperties().setProperty('k', 'original');
      sheet.getRange('A1').setFormula('=KEPT()')`);
    const copy = world.runtime.copyFile();
    const read = `SpreadsheetApp.getActiveSpreadsheet().getRange('A1').getValue()`;
    expect(await copy.eval(read)).toBe('none');
    expect(await world.runtime.eval(read)).toBe('original');
    expect(copy.executions.filter(({ kind }) => kind === 'custom')).toHaveLength(1);
  });
});

describe('what custom functions have given', () => {
  it('stands in the exported .xlsx as values, since no other program can call them', async () => {
    const { runtime, script } = await withCode(
      `${DOUBLE} function MEETING() { return [[new Date(2021, 7, 23), 'x']] }`,
    );
    await script(`sheet.getRange('A1:A2').setValues([[1], [2]]);
      sheet.getRange('B1').setFormula('=DOUBLE(A1:A2)'); sheet.getRange('C1').setFormula('=MEETING()'); sheet.getRange('E1').setFormula('=B2+1')`);
    const workbook = new ExcelJS.Workbook();
    const bytes = await toXlsx(runtime.world, runtime.world.bound?.id ?? '');
    await workbook.xlsx.load(bytes.buffer as ArrayBuffer);
    const cell = (name: string) => workbook.worksheets[0]?.getCell(name).value;
    expect(['B1', 'B2', 'C1', 'D1'].map(cell)).toEqual([
      2,
      4,
      new Date('2021-08-23T00:00:00Z'),
      'x',
    ]);
    expect(cell('E1')).toEqual({ formula: 'B2+1', result: 5 });
  });
});

describe('what a custom function may not do', () => {
  it('calls no service that asks for authorisation', async () => {
    const world = await withCode(
      'function MAILS() {\n  return MailApp.getRemainingDailyQuota();\n}\nfunction OPENS() { SpreadsheetApp.openById("x") }',
    );
    expect(await sentence(world, '=MAILS()')).toBe(
      'Exception: You do not have permission to call MailApp.getRemainingDailyQuota. Required permissions: https://www.googleapis.com/auth/script.send_mail (line 2).',
    );
    expect(await sentence(world, '=OPENS()')).toBe(
      'Exception: You do not have permission to call SpreadsheetApp.openById. Required permissions: https://www.googleapis.com/auth/spreadsheets (line 4).',
    );
  });

  it('reads the spreadsheet and does not write to it', async () => {
    const world =
      await withCode(`function READS() { return SpreadsheetApp.getActiveSheet().getRange('B1').getValue() }
      function WRITES() { SpreadsheetApp.getActiveSheet().getRange('B1').setValue(1) }
      function ADDS() { SpreadsheetApp.getActive().insertSheet('x') }`);
    await world.script(`sheet.getRange('B1').setValue('b')`);
    expect(await shown(world, '=READS()')).toBe('b');
    expect(await sentence(world, '=WRITES()')).toBe(
      'Exception: You do not have permission to call setValue (line 2).',
    );
    expect(await sentence(world, '=ADDS()')).toBe(
      'Exception: You do not have permission to call insertSheet (line 3).',
    );
    expect(await world.script(`return sheet.getRange('B1').getValue()`)).toBe('b');
  });

  it('uses utilities, properties and the cache', async () => {
    const world = await withCode(`function USES() {
      CacheService.getScriptCache().put('k', 'cached');
      return Utilities.base64Encode('a') + CacheService.getScriptCache().get('k') + PropertiesService.getScriptProperties().getKeys().length }`);
    expect(await shown(world, '=USES()')).toBe('YQ==cached0');
  });

  it('takes more than 30 seconds', async () => {
    const world = await withCode('function SLEEPS(ms) { Utilities.sleep(ms); return "awake" }');
    expect(await shown(world, '=SLEEPS(29000)')).toBe('awake');
    expect(await sentence(world, '=SLEEPS(31000)')).toBe(
      'Exceeded maximum execution time (line 0).',
    );
  });

  it('rests on NOW, TODAY or RAND, in its arguments or in a cell behind them', async () => {
    const world = await withCode(`${DOUBLE}`);
    await world.script(`sheet.getRange('B1:C1').setFormulas([['=C1+1', '=RAND()']])`);
    const refused =
      'This function is not allowed to reference a cell with NOW(), RAND(), RANDARRAY(), or RANDBETWEEN().';
    expect(await sentence(world, '=DOUBLE(NOW())')).toBe(refused);
    expect(await sentence(world, '=DOUBLE(1 + today())')).toBe(refused);
    expect(await sentence(world, '=DOUBLE(B1)')).toBe(refused);
    expect(await shown(world, '=DOUBLE(LEN("NOW()")) + RANDBETWEEN(0, 0)')).toBe(10);
    expect(customRuns(world)).toEqual(['DOUBLE']);
  });

  it('hides an error: the cell shows it with its line', async () => {
    const world = await withCode(
      'function FAILS(x) {\n\n  return x.y.z;\n}\nfunction THROWS() { throw new Error("Hỏng") }',
    );
    expect(await sentence(world, '=FAILS(1)')).toMatch(/^TypeError: .* \(line 3\)\.$/);
    expect(await sentence(world, '=THROWS()')).toBe('Error: Hỏng (line 5).');
    expect(world.runtime.executions.find(({ kind }) => kind === 'custom')).toMatchObject({
      outcome: 'failed',
    });
  });
});
