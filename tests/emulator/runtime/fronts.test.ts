// Several people at one script: each has a dialog and a question of their own (platform.md §8).

import { expect, it } from 'vitest';
import { runtimeWith } from './project.ts';

const code = `
  function show(title) {
    SpreadsheetApp.getUi().showModalDialog(HtmlService.createHtmlOutput(title), title); }
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
  expect(runtime.dialog(AN)?.title).toBe('Của An');
  expect(runtime.dialog(BINH)?.title).toBe('Của Bình');
  expect((await runtime.dialogCallBy(AN, 'who', [])).result).toBe(AN);
  expect((await runtime.dialogCallBy(BINH, 'who', [])).result).toBe(BINH);
  expect(runtime.dialog('chi@so.example.vn')).toBeNull();
});

it('closing one leaves the other; whoever names nobody means the newest', async () => {
  const runtime = runtimeWith(code);
  const heard: string[] = [];
  runtime.on('dialog', (dialog, user) => heard.push(`${dialog?.title ?? 'closed'} ${user}`));
  await runtime.execute('show', ['Một'], AN);
  await runtime.execute('show', ['Hai'], BINH);
  await runtime.execute('show', ['Ba'], AN);
  expect(runtime.dialog()?.title).toBe('Ba');
  runtime.closeDialog();
  expect(runtime.dialog()?.title).toBe('Hai');
  await expect(runtime.dialogCallBy(AN, 'who', [])).rejects.toThrow('No dialog is open');
  runtime.closeDialog(AN);
  runtime.closeDialog(BINH);
  expect(runtime.dialog()).toBeNull();
  expect(heard).toEqual([`Một ${AN}`, `Hai ${BINH}`, `Ba ${AN}`, `closed ${AN}`, `closed ${BINH}`]);
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
