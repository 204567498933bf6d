// Several people at one script: each has a dialog and a question of their own (platform.md §8).

import { expect, it } from 'vitest';
import { runtimeWith } from './project.ts';

const code = `
  function show(title) {
    SpreadsheetApp.getUi().showModalDialog(HtmlService.createHtmlOutput(title), title); }
  function aside(title) {
    SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput(title).setTitle(title)); }
  function showAll() { show('Một'); aside('Bên'); show('Hai'); }
  function who() { return Session.getActiveUser().getEmail(); }
  function ask(text) {
    const answer = SpreadsheetApp.getUi().prompt(text);
    SpreadsheetApp.getActive().toast('Chào ' + answer.getResponseText());
    return answer.getResponseText(); }`;
const AN = 'an@so.example.vn';
const BINH = 'binh@so.example.vn';

it('each person keeps the dialog that they opened, and acts in it', async () => {
  const runtime = runtimeWith(code);
  const first = await runtime.execute('show', ['Của An'], AN);
  const second = await runtime.execute('show', ['Của Bình'], BINH);
  expect([first.dialog?.title, second.dialog?.title]).toEqual(['Của An', 'Của Bình']);
  expect(runtime.dialog(AN).title).toBe('Của An');
  expect(runtime.dialog(BINH).title).toBe('Của Bình');
  expect((await runtime.dialog(AN).call('who')).result).toBe(AN);
  expect((await runtime.dialog(BINH).call('who')).result).toBe(BINH);
  expect(() => runtime.dialog('chi@so.example.vn')).toThrow(
    'No dialog is open in front of chi@so.example.vn.',
  );
});

it('closing one leaves the other; whoever names nobody means the newest', async () => {
  const runtime = runtimeWith(code);
  const heard: string[] = [];
  runtime.on('opened', ({ title, user }) => heard.push(`${title} ${user}`));
  runtime.on('closed', ({ title, user }) => heard.push(`-${title} ${user}`));
  await runtime.execute('show', ['Một'], AN);
  await runtime.execute('show', ['Hai'], BINH);
  await runtime.execute('show', ['Ba'], AN);
  const [hai, ba] = runtime.dialogs;
  expect([hai?.title, ba?.title]).toEqual(['Hai', 'Ba']);
  expect(runtime.dialog()).toBe(ba);
  ba?.close();
  expect(runtime.dialog()).toBe(hai);
  await expect(ba?.call('who')).rejects.toThrow('“Ba” is closed; it cannot call who.');
  hai?.close();
  ba?.close();
  expect(runtime.dialogs).toEqual([]);
  expect(heard).toEqual([
    `Một ${AN}`,
    `Hai ${BINH}`,
    `-Một ${AN}`,
    `Ba ${AN}`,
    `-Ba ${AN}`,
    `-Hai ${BINH}`,
  ]);
});

it('a sidebar stays beside the dialog that it opens, and each makes way for its like', async () => {
  const runtime = runtimeWith(code);
  await runtime.run('aside', 'Bên');
  expect(runtime.dialog()).toBe(runtime.sidebar());
  await runtime.sidebar().call('show', 'Hộp');
  expect([runtime.dialog().title, runtime.sidebar().title]).toEqual(['Hộp', 'Bên']);
  await runtime.dialog().call('aside', 'Bên khác');
  expect([runtime.dialog().title, runtime.sidebar().title]).toEqual(['Hộp', 'Bên khác']);
  runtime.dialog().close();
  expect(runtime.dialog().title).toBe('Bên khác');
  expect(() => runtime.sidebar(BINH)).toThrow(`No sidebar is open in front of ${BINH}.`);
});

it('what one execution shows at last stands, a sidebar and a dialog', async () => {
  const runtime = runtimeWith(code);
  await runtime.run('showAll');
  expect(runtime.dialogs.map(({ title }) => title)).toEqual(['Bên', 'Hai']);
});

it('two questions wait side by side and are answered in any order', async () => {
  const runtime = runtimeWith(code);
  const toasts: string[] = [];
  runtime.on('toast', ({ text }, user) => toasts.push(`${text} → ${user}`));
  await runtime.execute('ask', ['Tên An?'], AN);
  await runtime.execute('ask', ['Tên Bình?'], BINH);
  expect(runtime.question(AN)?.text).toBe('Tên An?');
  const first = await runtime.resume({ button: 'OK', text: 'An' }, AN);
  expect(first).toMatchObject({ status: 'completed', result: 'An' });
  expect(runtime.question(AN)).toBeNull();
  expect(runtime.question()?.text).toBe('Tên Bình?');
  await expect(runtime.resume('OK', AN)).rejects.toThrow('No question waits');
  expect((await runtime.resume({ button: 'OK', text: 'Bình' }, BINH)).result).toBe('Bình');
  expect(toasts).toEqual([`Chào An → ${AN}`, `Chào Bình → ${BINH}`]);
});
