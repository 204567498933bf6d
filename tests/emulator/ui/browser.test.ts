// Browser asks as Ui does, and answers in texts; further ways into Ui
// (developers.google.com/apps-script/reference/base/browser, …/ui).

import { describe, expect, it } from 'vitest';
import type { Answer, Question } from '../../../emulator/index.ts';
import { evaluate, projectOf } from '../contract/platform.ts';

function asking(answer: Answer) {
  const runtime = projectOf('');
  const asked: Question[] = [];
  runtime.autoAnswer = (question) => {
    asked.push(question);
    return answer;
  };
  return { asked, script: <T>(body: string) => evaluate<T>(runtime, body), runtime };
}

describe('Browser', () => {
  it('shows a text with the buttons asked for, and gives the pressed one in small letters', async () => {
    const { asked, script } = asking('YES');
    expect(await script("return Browser.msgBox('Mở vòng', 'Mở D4?', Browser.Buttons.YES_NO)")).toBe(
      'yes',
    );
    expect(asked).toEqual([
      { kind: 'alert', title: 'Mở vòng', text: 'Mở D4?', buttons: ['YES', 'NO'] },
    ]);
  });

  it.each([
    ["Browser.msgBox('Xong')", 'OK', 'ok'],
    ["Browser.msgBox('Xong')", 'CLOSE', 'cancel'],
    ["Browser.msgBox('Gửi?', Browser.Buttons.OK_CANCEL)", 'CANCEL', 'cancel'],
  ] as const)('%s answered by %s gives %s', async (call, button, given) => {
    expect(await asking(button).script(`return ${call}`)).toBe(given);
  });

  it('asks for a text; `cancel` stands for none', async () => {
    const typed = { button: 'OK', text: 'Nguyễn An' } as const;
    expect(await asking(typed).script("return Browser.inputBox('Tên?')")).toBe('Nguyễn An');
    const cancelled = { button: 'CANCEL', text: 'bỏ' } as const;
    const call = "return Browser.inputBox('Tên', 'Tên?', Browser.Buttons.OK_CANCEL)";
    expect(await asking(cancelled).script(call)).toBe('cancel');
  });

  it('has nobody to ask in a time trigger', async () => {
    const runtime = projectOf(`
      function tick() { Browser.msgBox('Xong'); }
      function arm() { ScriptApp.newTrigger('tick').timeBased().after(1000).create(); }`);
    await runtime.run('arm');
    const [outcome] = await runtime.advance({ ms: 600_000 });
    expect(outcome?.error?.message).toBe(
      'Cannot call Browser.msgBox() from this context; have you tried Logger.log() instead?',
    );
  });
});

describe('Ui', () => {
  it('shows a page in a dialog that lets the sheet be worked in, under the page’s title', async () => {
    const { runtime } = asking('OK');
    await runtime.eval(
      "SpreadsheetApp.getUi().showDialog(HtmlService.createHtmlOutput('<p>a</p>').setTitle('Hộp'))",
    );
    expect(runtime.dialog()).toMatchObject({ title: 'Hộp', modal: false, sidebar: false });
  });

  it('puts an add-on’s menu among the extensions', async () => {
    const runtime = projectOf(`
      function onOpen() { SpreadsheetApp.getUi().createAddonMenu().addItem('Chạy', 'go').addToUi(); }
      function go() { return 'chạy'; }`);
    const { result } = await runtime.click(['Extensions', 'Chạy']);
    expect(result).toBe('chạy');
  });
});
