// platform.md §8: questions, dialogs, and what passes between a page and the script.

import { describe, expect, it } from 'vitest';
import { projectOf, under } from './platform.ts';

describe('questions (§8)', () => {
  it('[R] cannot be asked from a trigger', async () => {
    const runtime = projectOf(
      `function tick() { SpreadsheetApp.getUi().alert('Ai đó?'); }
      function arm() { ScriptApp.newTrigger('tick').timeBased().after(1000).create(); }`,
    );
    await runtime.run('arm');
    const [outcome] = await runtime.advance({ ms: 600_000 });
    expect(outcome?.error?.message).toBe('Cannot call SpreadsheetApp.getUi() from this context.');
  });

  it.each([
    [true, 'killed'],
    [false, 'completed'],
  ])(
    '[U29 ui.alertCounts: %s] the clock of six minutes while an alert is open',
    async (position, status) => {
      const runtime = projectOf(
        `function f() { for (let at = 0; at < 80; at++) SpreadsheetApp.getUi().alert('Câu ' + at); }`,
        under({ 'ui.alertCounts': position }),
      );
      runtime.autoAnswer = () => 'OK';
      expect((await runtime.execute('f')).status).toBe(status);
    },
  );
});

describe('google.script.run (§8)', () => {
  const code = `
    function open() { SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput('<p>a</p>')); }
    function gaps() { return [1, undefined, 3]; }
    function nested() { return { rows: [{ due: new Date() }] }; }
    function callback() { return { f: function () {} }; }
    function service() { return SpreadsheetApp.getActive(); }
    function echo(value) { return value; }
    function secret_() { return 'kín'; }
    const office = { open: () => 'trong' };`;
  const opened = async () => {
    const runtime = projectOf(code);
    await runtime.run('open');
    return runtime;
  };

  it('[O] carries plain data; undefined in an array becomes null', async () => {
    const runtime = await opened();
    expect((await runtime.dialog().call('gaps')).result).toEqual([1, null, 3]);
    expect(
      (await runtime.dialog().call('echo', { ngày: '2021-08-23', số: [1, true, null] })).result,
    ).toEqual({
      ngày: '2021-08-23',
      số: [1, true, null],
    });
  });

  it.each(['nested', 'callback', 'service'])(
    '[O] fails for a date, a function or a service: %s',
    async (name) => {
      const outcome = await (await opened()).dialog().call(name);
      expect(outcome.status).toBe('failed');
      expect(outcome.error?.message).toMatch(/^Failed due to illegal value in property: /);
    },
  );

  it('[O] does not see names that end in _, nor what is not of the top level', async () => {
    const runtime = await opened();
    for (const name of ['secret_', 'office.open']) {
      expect((await runtime.dialog().call(name)).error?.message).toBe(
        `Script function not found: ${name}`,
      );
    }
  });
});

describe('templates (§8)', () => {
  it('[O] <?= ?> escapes for its place, <?!= ?> does not', async () => {
    const runtime = projectOf(
      `function page() { const t = HtmlService.createTemplateFromFile('page'); t.ten = '<b>A & "B"</b>'; return t.evaluate().getContent(); }`,
      { html: { 'page.html': '<p title="<?= ten ?>"><?!= ten ?></p>' } },
    );
    expect(await runtime.run('page')).toBe(
      '<p title="&lt;b&gt;A &amp; &quot;B&quot;&lt;/b&gt;"><b>A & "B"</b></p>',
    );
  });
});
