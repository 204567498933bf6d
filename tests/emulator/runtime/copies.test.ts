// “Make a copy” of the bound file (platform.md §2.10): what comes along and what does not is common
// knowledge [K].

import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { runtimeWith } from './project.ts';

const code = `
  function onOpen() { SpreadsheetApp.getUi().createMenu('Sổ').addItem('Gửi', 'send').addToUi(); }
  function setUp() {
    const book = SpreadsheetApp.getActive();
    book.getSheets()[0].getRange('A1').setValue('chờ gửi');
    book.addDeveloperMetadata('mã', 'D4');
    PropertiesService.getScriptProperties().setProperty('id', book.getId());
    PropertiesService.getDocumentProperties().setProperty('k', 'v');
    const form = FormApp.create('Phiếu', true);
    form.addTextItem().setTitle('Tên');
    form.setDestination(FormApp.DestinationType.SPREADSHEET, book.getId());
    ScriptApp.newTrigger('heard').forForm(form).onFormSubmit().create();
    ScriptApp.newTrigger('tick').timeBased().everyHours(1).create();
    return form.getId();
  }
  function heard() {}
  function tick() {}
  function send() { MailApp.sendEmail('stc@so.example.vn', 'Nhắc', Session.getActiveUser().getEmail()); }
  function facts() {
    const book = SpreadsheetApp.getActive();
    const properties = PropertiesService.getScriptProperties();
    return { tabs: book.getSheets().map((sheet) => sheet.getName()).join(), name: book.getName(),
      a1: book.getSheets().find((sheet) => sheet.getName() === 'Sheet1').getRange('A1').getValue(),
      metadata: book.getDeveloperMetadata().map((one) => one.getKey() + one.getValue()).join(),
      isCopy: properties.getProperty('id') !== book.getId(), properties: properties.getKeys().join(),
      documentProperties: PropertiesService.getDocumentProperties().getKeys().join(),
      triggers: ScriptApp.getProjectTriggers().length, form: FormApp.openByUrl(book.getFormUrl()).getId() };
  }
  function write(text) { SpreadsheetApp.getActive().getSheetByName('Sheet1').getRange('A1').setValue(text); }
  function arm() { ScriptApp.newTrigger('tick').timeBased().everyHours(1).create(); }`;
const AN = 'an@so.example.vn';

interface Facts {
  [name: string]: string | number | boolean;
}

async function copied() {
  const runtime = runtimeWith(code, { title: 'Sổ', switches: { 'forms.responders': 'anyone' } });
  const form = String(await runtime.run('setUp'));
  return { runtime, form, copy: runtime.copyFile(AN) };
}
const facts = async (runtime: { run(name: string): Promise<unknown> }) =>
  (await runtime.run('facts')) as Facts;

it('has the tabs, shared metadata and a form of its own; no properties, no triggers', async () => {
  const { runtime, form, copy } = await copied();
  const [original, theirs] = [await facts(runtime), await facts(copy)];
  expect(theirs).toMatchObject({
    name: 'Copy of Sổ',
    tabs: original.tabs,
    a1: 'chờ gửi',
    metadata: 'mãD4',
    isCopy: true,
    properties: '',
    documentProperties: '',
    triggers: 0,
  });
  expect(original).toMatchObject({ name: 'Sổ', isCopy: false, triggers: 2, form });
  expect(theirs.form).not.toBe(form);
});

it('has the same script, which runs for whoever made the copy; its mails are real', async () => {
  const { runtime, copy } = await copied();
  expect(copy.world.owner.email).toBe(AN);
  await copy.click(['Sổ', 'Gửi']);
  expect(runtime.mail.at(-1)).toMatchObject({ to: ['stc@so.example.vn'], body: AN });
  expect(runtime.executions.map(({ name }) => name)).not.toContain('send');
  expect(copy.executions.map(({ name }) => name)).toEqual(['onOpen', 'send']);
});

it('goes its own way in its cells, and lives in the same time', async () => {
  const { runtime, copy } = await copied();
  await copy.run('write', 'bản sao');
  expect(await facts(runtime)).toMatchObject({ a1: 'chờ gửi' });
  expect(await facts(copy)).toMatchObject({ a1: 'bản sao' });
  await runtime.advance({ ms: 2 * 3_600_000 });
  expect(copy.world.now).toBe(runtime.world.now);
  expect(copy.executions.map(({ name }) => name)).not.toContain('tick');
  await copy.run('arm');
  expect((await copy.advance({ ms: 2 * 3_600_000 })).map(({ record }) => record.name)).toContain(
    'tick',
  );
});

it('hears nothing of answers to the original’s form', async () => {
  const { runtime, form, copy } = await copied();
  const { executions } = await runtime.submitForm(form, { Tên: 'Sở Tài chính' });
  expect(executions.map(({ record }) => record.name)).toEqual(['heard']);
  expect(copy.executions.map(({ name }) => name)).not.toContain('heard');
});

it('is saved with the original, put back with it, and found again by its id', async () => {
  const { runtime, copy } = await copied();
  const id = copy.world.bound?.id ?? '';
  await copy.run('arm');
  const snapshot = runtime.snapshot();
  await copy.run('arm');
  runtime.restore(snapshot);
  expect(await facts(copy)).toMatchObject({ triggers: 1 });
  const dir = mkdtempSync(join(tmpdir(), 'copies-'));
  await runtime.save(dir);
  const again = runtimeWith(code);
  await again.load(dir);
  expect(await facts(again.openCopy(id))).toMatchObject({ a1: 'chờ gửi', triggers: 1 });
  expect(() => again.openCopy('nowhere')).toThrow('no copy');
});

it('keeps a question of its script, and what the original did meanwhile', async () => {
  const asking = runtimeWith(`${code}
    function ask() { write(SpreadsheetApp.getUi().prompt('Tên?').getResponseText()); }`);
  const copy = asking.copyFile();
  expect((await copy.execute('ask')).status).toBe('waiting');
  await asking.run('write', 'gốc');
  await copy.resume({ button: 'OK', text: 'An' });
  const a1 = (which: typeof copy) =>
    which.eval(`SpreadsheetApp.getActive().getSheetByName('Sheet1').getRange('A1').getValue()`);
  expect([await a1(asking), await a1(copy)]).toEqual(['gốc', 'An']);
});

it.each([
  ['Spreadsheet.copy', "SpreadsheetApp.getActive().copy('Bản hai').getId()"],
  [
    'File.makeCopy',
    "DriveApp.getFileById(SpreadsheetApp.getActive().getId()).makeCopy('Bản hai').getId()",
  ],
])('a script that copies its own file by %s copies the script along', async (_by, copy) => {
  const runtime = runtimeWith(`${code}
    function TWICE(number) { return 2 * number; }
    function make() {
      PropertiesService.getScriptProperties().setProperty('id', SpreadsheetApp.getActive().getId());
      SpreadsheetApp.getActive().getSheets()[0].getRange('A1').setFormula('=TWICE(21)');
      SpreadsheetApp.flush();
      return ${copy};
    }
    function own() {
      const keys = PropertiesService.getScriptProperties().getKeys().join();
      return [SpreadsheetApp.getActive().getName(), keys];
    }
    function read(id) { return SpreadsheetApp.openById(id).getSheets()[0].getRange('A1').getValue(); }`);
  const id = String(await runtime.run('make'));
  expect(await runtime.run('read', id)).toBe(42);
  expect(await runtime.openCopy(id).run('own')).toEqual(['Bản hai', '']);
});
