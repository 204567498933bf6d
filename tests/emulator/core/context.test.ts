// The globals that a script finds, and how its functions are found.

import { describe, expect, it } from 'vitest';
import { monday, runtimeWith } from '../runtime/project.ts';

describe('the context of an execution', () => {
  it('has nothing newer than ES2019 by default, and Node’s built-ins under the switch U35', async () => {
    const code = `function f() { return [typeof BigInt, typeof [].at, typeof 'x'.replaceAll, typeof Object.hasOwn,
      typeof Promise.allSettled, typeof [].flat, typeof Object.fromEntries, typeof Intl]; }`;
    const absent = ['undefined', 'undefined', 'undefined', 'undefined', 'undefined'];
    const present = ['function', 'function', 'object'];
    expect(await runtimeWith(code).run('f')).toEqual([...absent, ...present]);
    const newer = runtimeWith(code, { switches: { 'runtime.builtins': 'node' } });
    expect(await newer.run('f')).toEqual([...absent.map(() => 'function'), ...present]);
  });

  // Used by developers.google.com/apps-script/samples/automations/mail-merge.
  it('has matchAll, which Google’s own samples call', async () => {
    const code = `function f() { return [...'a1b2'.matchAll(/[0-9]/g)].map(([digit]) => digit); }`;
    expect(await runtimeWith(code).run('f')).toEqual(['1', '2']);
  });

  it('lacks timers, URL, TextEncoder, fetch and process (platform.md §10.1)', async () => {
    const names = [
      'setTimeout',
      'URL',
      'TextEncoder',
      'fetch',
      'process',
      'atob',
      'crypto',
      'structuredClone',
    ];
    const code = `function f() { return [${names.map((name) => `typeof ${name}`).join(', ')}]; }`;
    expect(await runtimeWith(code).run('f')).toEqual(names.map(() => 'undefined'));
  });

  it('follows the virtual clock, which moves with every sleep', async () => {
    const runtime = runtimeWith(`function f() {
      const before = Date.now();
      Utilities.sleep(1500);
      return [before, new Date().getTime() - before >= 1500, new Date(2021, 7, 23).getHours()];
    }`);
    expect(await runtime.run('f')).toEqual([Date.parse(monday), true, 0]);
    expect(runtime.world.now).toBeGreaterThanOrEqual(Date.parse(monday) + 1500);
  });

  it('is new every time: globals do not survive (§10.1), chance repeats with the history', async () => {
    const code =
      'var n = 0; function f() { n++; return n; } function g() { return Math.random(); }';
    const runtime = runtimeWith(code);
    expect([await runtime.run('f'), await runtime.run('f')]).toEqual([1, 1]);
    expect(await runtimeWith(code).run('g')).toBe(await runtimeWith(code).run('g'));
  });

  it.each([
    ['#private fields', 'class A { #x = 1; }'],
    ['static fields', 'class A { static x = 1; }'],
    ['imports', "import x from 'y';"],
    ['logical assignment', 'let a; a ||= 1;'],
  ])('refuses %s, which Apps Script cannot parse (§10.1)', (_name, code) => {
    expect(() => runtimeWith(code)).toThrow('Apps Script cannot read Code.js');
  });

  it('takes ?. and ??, which Google’s own samples use', async () => {
    expect(await runtimeWith('function f(a) { return a?.b ?? 7; }').run('f')).toBe(7);
  });
});

describe('finding a function', () => {
  const code = `const arrow = () => 'arrow'; const office = { name: 'o', open() { return this.name; } };
    function hidden_() { return 'hidden'; } function plain() { return 'plain'; }
    function show() { SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput('<p>x</p>')); }`;

  it('evaluates its name: a const arrow and object.method count (runtime.md §1)', async () => {
    const runtime = runtimeWith(code);
    expect(await runtime.run('arrow')).toBe('arrow');
    expect(await runtime.run('office.open')).toBe('o');
    expect(await runtime.run('hidden_')).toBe('hidden');
    await expect(runtime.run('nobody')).rejects.toThrow('Script function not found: nobody');
  });

  it('lets a dialog call functions of the top level only, and none that ends with _ (runtime.md §2)', async () => {
    const runtime = runtimeWith(code);
    await runtime.run('show');
    expect((await runtime.dialog().call('plain')).result).toBe('plain');
    for (const name of ['office.open', 'hidden_']) {
      expect((await runtime.dialog().call(name)).error?.message).toBe(
        `Script function not found: ${name}`,
      );
    }
  });
});

describe('time limits', () => {
  const code = `function endless() { try { for (;;) Utilities.sleep(60000); } catch (e) { return 'caught'; }
      finally { PropertiesService.getScriptProperties().setProperty('mark', 'x'); } }
    function onEdit() { Utilities.sleep(31000); }
    function f() { Utilities.sleep(300000); return 'done'; }`;

  it('stop at six minutes, past every catch and finally (§12, U15)', async () => {
    const runtime = runtimeWith(code);
    const outcome = await runtime.execute('endless');
    expect([outcome.status, outcome.error?.message]).toEqual([
      'killed',
      'Exceeded maximum execution time',
    ]);
    expect(runtime.world.script.properties.script).toEqual({});
    expect(await runtime.run('f')).toBe('done');
  });

  it('leave what `finally` did when U15 says that it runs', async () => {
    const runtime = runtimeWith(code, {
      switches: { 'kill.finally': 'runs', 'kill.properties': 'durable' },
    });
    expect((await runtime.execute('endless')).status).toBe('killed');
    expect(runtime.world.script.properties.script).toEqual({ mark: 'x' });
  });
});

describe('asynchronous functions', () => {
  const code = `async function f() { const x = await Promise.resolve(20); return x + 1; }
    async function g() { await null; throw new Error('unseen'); }`;

  it('are awaited; a rejection passes silently or fails as U28 says', async () => {
    expect(await runtimeWith(code).run('f')).toBe(21);
    expect((await runtimeWith(code).execute('g')).status).toBe('completed');
    const loud = runtimeWith(code, { switches: { 'runtime.rejection': 'failure' } });
    await expect(loud.run('g')).rejects.toThrow('unseen');
  });
});
