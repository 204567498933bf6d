// Forms as a script meets them: through the boundary, with a submit trigger (platform.md §3.1, §3.2).

import { expect, it } from 'vitest';
import { createRuntime } from '../../../emulator/index.ts';

const SCRIPT = `
function build() {
  var form = FormApp.create('D4', false).setTitle('Phiếu góp ý');
  var short = FormApp.createTextValidation().requireTextLengthLessThanOrEqualTo(6).build();
  form.addTextItem().setTitle('Mã phiếu').setRequired(true).setValidation(short);
  var position = form.addMultipleChoiceItem().setTitle('Ý kiến chung');
  var page = form.addPageBreakItem().setTitle('Góp ý');
  form.addParagraphTextItem().setTitle('Nội dung');
  position.setChoices([
    position.createChoice('Thống nhất', FormApp.PageNavigationType.SUBMIT),
    position.createChoice('Góp ý', page),
  ]);
  form.setPublished(true);
  ScriptApp.newTrigger('onSubmit').forForm(form).onFormSubmit().create();
  var kinds = form.getItems().filter(function (item) {
    return item.getType() === FormApp.ItemType.PAGE_BREAK;
  });
  return { id: form.getId(), pageBreaks: kinds.length };
}
function onSubmit(e) {
  var answers = e.response.getItemResponses().map(function (one) {
    return one.getItem().getTitle() + ': ' + one.getResponse();
  });
  PropertiesService.getScriptProperties().setProperty('seen', answers.join('; '));
}
function submitByScript(id) {
  var form = FormApp.openById(id);
  form.createResponse().submit();
}
function seen() {
  return PropertiesService.getScriptProperties().getProperty('seen');
}
`;

const officeOf = (files: Record<string, string>) =>
  createRuntime({
    project: { files, manifest: { timeZone: 'Asia/Ho_Chi_Minh', runtimeVersion: 'V8' } },
    now: '2021-08-23T08:00:00+07:00',
    switches: { 'forms.responders': 'anyone' },
  });

it('a person’s answer fires the submit trigger with its response, a script’s own does not', async () => {
  const office = await officeOf({ 'Code.js': SCRIPT });
  const built = await office.run('build');
  expect(built).toMatchObject({ pageBreaks: 1 });
  const id = Object.keys(office.world.forms.byId)[0] ?? '';
  await office.run('submitByScript', id);
  expect(await office.run('seen')).toBeNull();
  const outcome = await office.submitForm(id, {
    'Mã phiếu': 'D4-STC',
    'Ý kiến chung': 'Góp ý',
    'Nội dung': 'Bổ sung căn cứ.',
  });
  expect(outcome).toMatchObject({ accepted: true, errors: {} });
  expect(await office.run('seen')).toBe(
    'Mã phiếu: D4-STC; Ý kiến chung: Góp ý; Nội dung: Bổ sung căn cứ.',
  );
});

it('an answer that breaks a rule set by the script is told to the person and fires nothing', async () => {
  const office = await officeOf({ 'Code.js': SCRIPT });
  await office.run('build');
  const id = Object.keys(office.world.forms.byId)[0] ?? '';
  const outcome = await office.submitForm(id, { 'Mã phiếu': 'D4-STC-DÀI' });
  expect(outcome.accepted).toBe(false);
  expect(Object.values(outcome.errors)).toEqual(['Dài quá: nhiều nhất 6 ký tự.']);
  expect(outcome.executions).toEqual([]);
});

it('a simple trigger of a bound form has its form and its window, and no other form', async () => {
  // A simple trigger may change its own file, and no other (developers.google.com/apps-script/guides/triggers).
  const office = createRuntime({
    project: {
      files: {
        'Code.js': `function onOpen() {
          FormApp.getActiveForm().setTitle('Mở lúc sáng');
          FormApp.getUi().createMenu('Phiếu').addItem('Chấm', 'grade').addToUi();
          try { FormApp.create('Khác'); } catch (error) { console.log(error.message); }
        } function grade() {}`,
      },
      manifest: { timeZone: 'Asia/Ho_Chi_Minh', runtimeVersion: 'V8' },
    },
    bound: 'form',
    account: { locale: 'en' },
    now: '2021-08-23T08:00:00+07:00',
  });
  expect(JSON.stringify(await office.menu())).toContain('Chấm');
  const [form] = Object.values(office.world.forms.byId);
  expect(form?.title).toBe('Mở lúc sáng');
  expect(Object.keys(office.world.forms.byId)).toHaveLength(1);
  expect(office.world.script.executions.at(-1)?.logs[0]?.text).toMatch(
    /^You do not have permission to call FormApp.create/,
  );
});
