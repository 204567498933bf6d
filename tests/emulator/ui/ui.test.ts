// Menus, questions and dialogs (platform.md §3.1, §8).

import { describe, expect, it } from 'vitest';
import { runtimeWith } from '../runtime/project.ts';

const code = `function onOpen() {
    const ui = SpreadsheetApp.getUi();
    ui.createMenu('Sổ Đề án').addItem('Hỏi', 'ask').addSeparator()
      .addSubMenu(ui.createMenu('Khác').addItem('Hộp', 'box')).addToUi(); }
  function mark() { const p = PropertiesService.getScriptProperties(); p.setProperty('n', String(Number(p.getProperty('n')) + 1)); }
  function ask() {
    mark();
    const ui = SpreadsheetApp.getUi();
    if (ui.alert('Mở vòng', 'Mở vòng D4?', ui.ButtonSet.YES_NO) !== ui.Button.YES) return 'thôi';
    const name = ui.prompt('Tên?', ui.ButtonSet.OK_CANCEL);
    if (name.getSelectedButton() === ui.Button.CANCEL) return 'bỏ';
    return name.getResponseText();
  }
  function box() { SpreadsheetApp.getUi().showModalDialog(HtmlService.createHtmlOutput('<p>x</p>').setWidth(400).setHeight(300), 'Hộp'); }
  function tick() { SpreadsheetApp.getUi(); }
  function arm() { ScriptApp.newTrigger('tick').timeBased().everyMinutes(1).create(); }
  function echo(value) { return value; } function date() { return { when: new Date() }; }`;

describe('the menu', () => {
  it('is built by onOpen, with separators and submenus', async () => {
    expect(await runtimeWith(code).menu()).toEqual([
      {
        kind: 'menu',
        label: 'Sổ Đề án',
        entries: [
          { kind: 'item', label: 'Hỏi', handler: 'ask' },
          { kind: 'separator' },
          {
            kind: 'menu',
            label: 'Khác',
            entries: [{ kind: 'item', label: 'Hộp', handler: 'box' }],
          },
        ],
      },
    ]);
  });

  it('tells which items there are when one is missing', async () => {
    await expect(runtimeWith(code).click(['Sổ Đề án', 'Gửi'])).rejects.toThrow(
      'The menu has no item Sổ Đề án › Gửi; here are: “Hỏi”, “Khác”.',
    );
  });
});

describe('a question', () => {
  it('suspends the script: the world is as before until the last answer, and each effect happens once', async () => {
    const runtime = runtimeWith(code);
    const first = await runtime.click(['Sổ Đề án', 'Hỏi']);
    expect(first.waiting).toEqual({
      kind: 'alert',
      title: 'Mở vòng',
      text: 'Mở vòng D4?',
      buttons: ['YES', 'NO'],
    });
    expect(runtime.world.script.properties.script).toEqual({});
    const second = await runtime.resume('YES');
    expect(second.waiting).toMatchObject({
      kind: 'prompt',
      text: 'Tên?',
      buttons: ['OK', 'CANCEL'],
    });
    expect(runtime.question()).toMatchObject({ kind: 'prompt' });
    const third = await runtime.resume({ button: 'OK', text: 'Vòng D4' });
    expect([third.status, third.result]).toEqual(['completed', 'Vòng D4']);
    expect(third.alerts.map(({ answer }) => answer.button)).toEqual(['YES', 'OK']);
    expect(runtime.world.script.properties.script).toEqual({ n: '1' });
    expect(runtime.question()).toBeNull();
  });

  it('takes answers that were given beforehand, or from a rule', async () => {
    const runtime = runtimeWith(code);
    runtime.answer('YES', { button: 'OK', text: 'A' });
    expect((await runtime.click(['Sổ Đề án', 'Hỏi'])).result).toBe('A');
    runtime.autoAnswer = ({ kind }) => (kind === 'alert' ? 'NO' : 'OK');
    expect((await runtime.click(['Sổ Đề án', 'Hỏi'])).result).toBe('thôi');
  });

  it('refuses an answer that has no button', async () => {
    const runtime = runtimeWith(code);
    await runtime.click(['Sổ Đề án', 'Hỏi']);
    await expect(runtime.resume('OK')).rejects.toThrow('has no button OK, only YES, NO');
    expect((await runtime.resume('CLOSE')).result).toBe('thôi');
  });

  it('cannot be asked in a trigger: nobody sits there (§8)', async () => {
    const runtime = runtimeWith(code);
    await runtime.run('arm');
    const [tick] = await runtime.advance({ ms: 60_000 });
    expect(tick?.error?.message).toBe('Cannot call SpreadsheetApp.getUi() from this context.');
  });
});

describe('a dialog', () => {
  it('opens with its size, calls the script, and closes', async () => {
    const runtime = runtimeWith(code);
    await runtime.click(['Sổ Đề án', 'Khác', 'Hộp']);
    expect(runtime.dialog()).toMatchObject({
      title: 'Hộp',
      width: 400,
      height: 300,
      html: '<p>x</p>',
      modal: true,
      sidebar: false,
    });
    expect((await runtime.dialog().call('echo', { a: [1, undefined] })).result).toEqual({
      a: [1, null],
    });
    const dialog = runtime.dialog();
    dialog.close();
    expect(runtime.dialogs).toEqual([]);
    expect(() => runtime.dialog()).toThrow('No dialog is open in front of anybody.');
    await expect(dialog.call('echo', 1)).rejects.toThrow('“Hộp” is closed; it cannot call echo.');
  });

  it('cannot carry a date, either way (§8)', async () => {
    const runtime = runtimeWith(code);
    await runtime.run('box');
    expect((await runtime.dialog().call('date')).error?.message).toBe(
      'Failed due to illegal value in property: when',
    );
    expect((await runtime.dialog().call('echo', new Date(0))).status).toBe('failed');
  });
});
