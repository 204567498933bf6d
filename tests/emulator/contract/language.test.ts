// platform.md §10.1, §3.1, §8: what is found by its name and how, what outlives an execution, which
// syntax is refused.

import { describe, expect, it } from 'vitest';
import { createRuntime } from '../../../emulator/index.ts';
import { inScript, projectOf } from './platform.ts';

describe('what outlives an execution', () => {
  // developers.google.com/apps-script/guides/v8-runtime: each execution loads the script anew
  it('[K] no global, however it was made', async () => {
    const runtime = projectOf(`
      let count = 0; var old = 0; const kept = [];
      function f() { count++; old++; kept.push(1); globalThis.more = (globalThis.more || 0) + 1;
        Array.prototype.own = 1; return [count, old, kept.length, globalThis.more]; }
      function g() { return [typeof globalThis.more, typeof [].own]; }`);
    expect(await runtime.run('f')).toEqual([1, 1, 1, 1]);
    expect(await runtime.run('f')).toEqual([1, 1, 1, 1]);
    expect(await runtime.run('g')).toEqual(['undefined', 'undefined']);
  });

  it('[O] properties, the cache and cells do', async () => {
    const runtime = projectOf(`
      function put() { PropertiesService.getScriptProperties().setProperty('k', 'v');
        CacheService.getScriptCache().put('k', 'c'); place_().sheet.getRange('A1').setValue('x'); }
      function get() { return [PropertiesService.getScriptProperties().getProperty('k'),
        CacheService.getScriptCache().get('k'), place_().sheet.getRange('A1').getValue()]; }`);
    await runtime.run('put');
    expect(await runtime.run('get')).toEqual(['v', 'c', 'x']);
  });
});

describe('a function is found', () => {
  const code = `
    function declared() { return 'declared'; }
    const arrow = () => 'arrow';
    var assigned = function () { return 'assigned'; };
    let anonymous = async () => 'async';
    const office = { open() { return this === office ? 'method' : 'lost'; }, inner: { go: () => 'deep' } };
    class Clerk { static call() { return 'static'; } }
    function hidden_() { return 'hidden'; }
    const hiddenArrow_ = () => 'hidden';
    let later; later = () => 'later';
    const text = 'no function';`;

  it.each([
    ['declared', 'declared'],
    ['arrow', 'arrow'],
    ['assigned', 'assigned'],
    ['anonymous', 'async'],
    ['office.open', 'method'],
    ['office.inner.go', 'deep'],
    ['Clerk.call', 'static'],
    ['hidden_', 'hidden'],
  ])('[O] by a menu, a trigger or the editor, as %s', async (name, said) => {
    expect(await projectOf(code).run(name)).toBe(said);
  });

  it.each(['text', 'absent', 'office.absent', 'office', 'declared()', '1+1', ''])(
    '[K] not as %s',
    async (name) => {
      expect((await projectOf(code).execute(name)).error?.message).toBe(
        `Script function not found: ${name}`,
      );
    },
  );

  // developers.google.com/apps-script/guides/html/communication#private_functions
  it.each(['hidden_', 'hiddenArrow_', 'later', 'office.open', 'Clerk.call', 'absent'])(
    '[O] by google.script.run not as %s',
    async (name) => {
      const runtime = projectOf(
        `${code} function open() { SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput('a')); }`,
      );
      await runtime.run('open');
      expect((await runtime.dialog().call('declared')).result).toBe('declared');
      expect((await runtime.dialog().call(name)).status).toBe('failed');
    },
  );

  // developers.google.com/apps-script/guides/v8-runtime, "Improved function detection"; the sidebar of
  // developers.google.com/apps-script/samples/automations/calendar-timesheet calls such arrows.
  it.each([
    ['arrow', 'arrow'],
    ['assigned', 'assigned'],
    ['anonymous', 'async'],
  ])('[O] by google.script.run as the variable %s', async (name, said) => {
    const runtime = projectOf(
      `${code} function open() { SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput('a')); }`,
    );
    await runtime.run('open');
    expect((await runtime.dialog().call(name)).result).toBe(said);
  });

  it('[O] by opening the file and by typing, when onOpen and onEdit are arrows', async () => {
    const runtime = projectOf(`
      const onOpen = () => { SpreadsheetApp.getUi().createMenu('myTime').addItem('Sync', 'run').addToUi(); };
      let onEdit = function ({ range }) { range.offset(0, 1).setValue(range.getA1Notation()); };
      const run = () => place_().sheet.getRange('B2').getValue();`);
    expect(await runtime.menu()).toMatchObject([{ kind: 'menu', label: 'myTime' }]);
    await runtime.type('an@so.example.vn', 'A2', 'x');
    expect((await runtime.click(['myTime', 'Sync'])).result).toBe('A2');
  });
});

describe('files', () => {
  const project = (files: Record<string, string>) =>
    createRuntime({
      project: { files, manifest: { timeZone: 'Asia/Ho_Chi_Minh' } },
      now: '2021-08-23T08:00:00+07:00',
      account: { locale: 'en' },
    });

  it('[O] share one scope: a function of a later file can be called by an earlier one’s', async () => {
    const runtime = project({
      'a.js': 'function f() { return later(); }',
      'b.js': 'function later() { return 1; }',
    });
    expect(await runtime.run('f')).toBe(1);
  });

  it('[O] run in their order: at the top level a later file is not there yet', async () => {
    const runtime = project({
      'a.js': 'const seen = typeof later; function f() { return seen; }',
      'b.js': 'var later = 1;',
    });
    expect(await runtime.run('f')).toBe('undefined');
  });

  it('[O] cannot declare the same constant twice: no function of the project runs then', async () => {
    const runtime = project({
      'a.js': 'const x = 1; function f() { return x; }',
      'b.js': 'const x = 2;',
    });
    const { status, error } = await runtime.execute('f');
    expect([status, error?.name]).toEqual(['failed', 'SyntaxError']);
    expect(error?.message).toBe("Identifier 'x' has already been declared");
  });

  it('[K] of two functions of one name the last is called', async () => {
    const runtime = project({
      'a.js': 'function f() { return 1; }',
      'b.js': 'function f() { return 2; }',
    });
    expect(await runtime.run('f')).toBe(2);
  });
});

describe('syntax', () => {
  // developers.google.com/apps-script/guides/v8-runtime
  it.each([
    ['a private method', 'class A { #x() {} }'],
    ['a private field read', 'class A { m(o) { return #x in o; } }'],
    ['a logical assignment', 'let a; a ||= 1;'],
    ['a numeric separator', 'const a = 1_000;'],
    ['await at the top', 'await 1;'],
    ['a regular expression by the flag v', 'const a = /[a--b]/v;'],
  ])('that is refused: %s', (_what, code) => {
    expect(() => projectOf(code)).toThrow('Apps Script cannot read Code.js');
  });

  it.each([
    ['optional chaining', 'const a = null; return a?.b?.c;', undefined],
    ['what stands in for null', 'return null ?? 5;', 5],
    [
      'spread and rest',
      'const [a, ...rest] = [1, 2, 3]; return { ...{ a }, rest };',
      { a: 1, rest: [2, 3] },
    ],
    [
      'a class with accessors',
      'class A { get x() { return 1; } static y() { return 2; } } return [new A().x, A.y()];',
      [1, 2],
    ],
    ['generators', 'function* g() { yield 1; yield 2; } return [...g()];', [1, 2]],
    [
      'a template with a tag',
      'const tag = (texts, value) => texts.raw[0] + typeof value; return tag`a`;',
      'aundefined',
    ],
    ['named groups', "return /(?<day>\\\\d+)/.exec('23').groups.day;", '23'],
    ['powers', 'return 2 ** 10;', 1024],
  ])('[O] that is read: %s', async (_what, body, value) => {
    expect(await inScript(body.replaceAll('\\\\', '\\'))).toEqual(value);
  });
});
