// What a caller does with a running project: people's acts, time, copies, the disk.

import { existsSync, mkdtempSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ScriptError } from '../../../emulator/index.ts';
import { monday, runtimeWith } from './project.ts';

const forms = `function make() {
    const form = FormApp.create('Góp ý', false);
    form.setTitle('Góp ý D4');
    form.addTextItem().setTitle('Mã').setRequired(true);
    form.addParagraphTextItem().setTitle('Nội dung');
    form.setPublished(true).setAcceptingResponses(true);
    ScriptApp.newTrigger('heard').forForm(form).onFormSubmit().create();
    return form.getId();
  }
  function heard(e) {
    Logger.log([e.response.getItemResponses()[0].getResponse(), e.source.getTitle(), String(e.authMode), typeof e.triggerUid].join('|'));
  }`;

const anyone = { 'forms.responders': 'anyone' } as const;

describe('a person who answers a form', () => {
  it('fires the submit trigger once by default, with the answer at hand (platform.md §3.2)', async () => {
    const runtime = runtimeWith(forms, { switches: anyone });
    const id = String(await runtime.run('make'));
    const submitted = await runtime.submitForm(id, { Mã: 'D4-STC', 'Nội dung': '=1+1' });
    expect(submitted).toMatchObject({ accepted: true, errors: {} });
    expect(submitted.executions.map(({ record }) => record.logs[0]?.text)).toEqual([
      'D4-STC|Góp ý D4|FULL|string',
    ]);
  });

  it.each([0, 2] as const)('fires it %i times when U22 says so', async (events) => {
    const runtime = runtimeWith(forms, { switches: { ...anyone, 'forms.events': events } });
    const id = String(await runtime.run('make'));
    expect((await runtime.submitForm(id, { Mã: 'x' })).executions).toHaveLength(events);
  });

  it('is told what is wrong, and nothing fires', async () => {
    const runtime = runtimeWith(forms, { switches: anyone });
    const id = String(await runtime.run('make'));
    const refused = await runtime.submitForm(id, { 'Nội dung': 'x' });
    expect(refused.accepted).toBe(false);
    expect(Object.keys(refused.errors)).toHaveLength(1);
    expect(refused.executions).toEqual([]);
  });
});

describe('executions', () => {
  const code = `function ok() { return 1; } function bad() { throw new TypeError('hỏng'); }`;

  it('are recorded with their outcome; `run` rejects with the script’s own error', async () => {
    const runtime = runtimeWith(code);
    await runtime.run('ok');
    const failure = await runtime.run('bad').catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(ScriptError);
    expect(failure).toMatchObject({ name: 'TypeError', message: 'hỏng' });
    expect(runtime.executions.map(({ name, outcome, error }) => [name, outcome, error])).toEqual([
      ['ok', 'completed', ''],
      ['bad', 'failed', 'TypeError: hỏng'],
    ]);
  });

  it('run one after another, whoever starts them', async () => {
    const runtime =
      runtimeWith(`async function f(x) { const p = PropertiesService.getScriptProperties();
      const before = p.getProperty('x') || ''; await null; p.setProperty('x', before + x); }`);
    await Promise.all(['a', 'b', 'c'].map((x) => runtime.run('f', x)));
    expect(runtime.world.script.properties.script).toEqual({ x: 'abc' });
  });
});

describe('time', () => {
  it('moves to the moment asked for, past every trigger that falls due, in their order', async () => {
    const runtime = runtimeWith(`function a() {} function b() {}
      function arm() { ScriptApp.newTrigger('a').timeBased().everyHours(1).create();
        ScriptApp.newTrigger('b').timeBased().after(90 * 60000).create(); }`);
    await runtime.run('arm');
    const outcomes = await runtime.advance('2021-08-23T11:00:00+07:00');
    const times = outcomes.map(({ record }) => record.at);
    expect(times).toEqual([...times].sort((x, y) => x - y));
    expect(outcomes.filter(({ record }) => record.name === 'b')).toHaveLength(1);
    expect(runtime.world.now).toBe(Date.parse('2021-08-23T11:00:00+07:00'));
  });

  it('is refused without its offset, which would mean the zone of this machine', async () => {
    await expect(runtimeWith('').advance('2021-08-23T11:00:00')).rejects.toThrow('is no moment');
  });

  it('is the zone of the project on the script’s side', async () => {
    expect(await runtimeWith('').eval('new Date(Date.UTC(2021, 7, 23)).getHours()')).toBe(7);
  });
});

describe('what a person does', () => {
  const code = `
    function make() {
      const form = FormApp.create('Phiếu', true).setTitle('Phiếu').setAllowResponseEdits(true);
      const name = form.addTextItem().setTitle('Tên');
      form.addTextItem().setTitle('Ý kiến');
      const filled = form.createResponse().withItemResponse(name.createResponse('Sở A')).toPrefilledUrl();
      return [filled, form.getId()];
    }
    function answers(id) {
      return FormApp.openById(id).getResponses().map((one) => [one.getEditResponseUrl(),
        one.getItemResponses().map((item) => item.getResponse()).join('/')]);
    }
    function show() { SpreadsheetApp.getUi().showModalDialog(HtmlService.createHtmlOutput('x'), 'Hộp'); }
    function who() { return Session.getActiveUser().getEmail(); }
    function onOpen() { SpreadsheetApp.getUi().createMenu('Sổ').addItem('Mở', 'show').addToUi(); }`;
  const anyone = { 'forms.responders': 'anyone', 'forms.visibleAfterMs': 0 } as const;

  it('is answer a form by its address, prefilled, and change the answer by the address for that', async () => {
    const runtime = runtimeWith(code, { switches: anyone });
    const [address, id] = (await runtime.run('make')) as string[];
    await runtime.submitForm(String(address), { 'Ý kiến': 'Nhất trí' });
    const [[edit, first] = []] = (await runtime.run('answers', id)) as string[][];
    expect(first).toBe('Sở A/Nhất trí');
    const changed = await runtime.submitForm(String(edit), { Tên: 'Sở A', 'Ý kiến': 'Sửa mục 2' });
    expect(changed.errors).toEqual({});
    const after = (await runtime.run('answers', id)) as string[][];
    expect(after.map(([, text]) => text)).toEqual(['Sở A/Sửa mục 2']);
  });

  it('is call the script from a dialog as the person who opened it', async () => {
    const runtime = runtimeWith(code);
    await runtime.click(['Sổ', 'Mở'], 'can.bo@example.vn');
    expect((await runtime.dialog().call('who')).result).toBe('can.bo@example.vn');
  });

  it('leaves mails and files that can be looked at', async () => {
    const runtime = runtimeWith("function f() { MailApp.sendEmail('a@b.vn', 's', 'b'); }");
    await runtime.run('f');
    expect(runtime.mail.map(({ to, subject }) => [to, subject])).toEqual([[['a@b.vn'], 's']]);
    expect(runtime.files.map(({ mimeType }) => mimeType)).toContain(
      'application/vnd.google-apps.spreadsheet',
    );
  });
});

describe('copies of the world', () => {
  const code = "function f(v) { PropertiesService.getScriptProperties().setProperty('k', v); }";

  it('can be gone back to, more than once', async () => {
    const runtime = runtimeWith(code);
    await runtime.run('f', '1');
    const snapshot = runtime.snapshot();
    for (const value of ['2', '3']) {
      await runtime.run('f', value);
      runtime.restore(snapshot);
      expect(runtime.world.script.properties.script).toEqual({ k: '1' });
    }
    expect(runtime.executions).toHaveLength(1);
  });

  it('survive on disk with the bytes of attachments beside them', async () => {
    const dir = mkdtempSync(join(tmpdir(), 'world-'));
    const runtime = runtimeWith(`${code} function mail() {
      MailApp.sendEmail('a@b.vn', 's', 'b', { attachments: [Utilities.newBlob('tệp', 'text/plain', 'a.txt')] }); }`);
    await runtime.run('mail');
    await runtime.run('f', '1');
    await runtime.save(dir);
    expect(existsSync(join(dir, 'world.json'))).toBe(true);
    expect(readdirSync(join(dir, 'blobs'))).toHaveLength(1);
    const other = runtimeWith(code);
    await other.load(dir);
    expect(other.snapshot().world).toEqual(runtime.snapshot().world);
  });
});

describe('listeners', () => {
  it('hear of executions, changes, dialogs and toasts until they leave', async () => {
    const runtime = runtimeWith(`function f() {
      SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput('x').setTitle('Bên')); }`);
    const heard: string[] = [];
    const leave = runtime.on('execution', ({ record }) => heard.push(record.name));
    runtime.on('opened', ({ title }) => heard.push(title));
    runtime.on('closed', () => heard.push('closed'));
    runtime.on('changed', () => heard.push('changed'));
    await runtime.run('f');
    leave();
    runtime.dialog().close();
    expect(heard).toEqual(['Bên', 'f', 'changed', 'closed']);
    expect(runtime.world.now).toBeGreaterThan(Date.parse(monday));
  });
});

describe('a mail from outside', () => {
  it('is found by the script in the inbox, and can be answered', async () => {
    const runtime = runtimeWith(`function reply() {
      const [thread] = GmailApp.search('is:unread subject:"xin gia hạn"');
      thread.reply('Đồng ý.');
      return thread.getMessages().map((mail) => mail.getFrom());
    }`);
    const { owner } = runtime.world;
    const from = 'Sở Tài chính <stc@example.vn>';
    const arrived = runtime.receive({ from, to: owner.email, subject: 'Xin gia hạn', body: '…' });
    expect(await runtime.run('reply')).toEqual([from, owner.email]);
    expect(runtime.mail.at(-1)).toMatchObject({ to: ['stc@example.vn'], inReplyTo: arrived.id });
  });
});
