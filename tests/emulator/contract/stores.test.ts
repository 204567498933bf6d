// platform.md §9 and §1.2: locks, properties, cache.

import { describe, expect, it } from 'vitest';
import { evaluate, inScript, projectOf, under } from './platform.ts';

describe('locks (§9)', () => {
  it('[O] there are three, and none waits for another', async () => {
    expect(
      await inScript(`return [LockService.getScriptLock(), LockService.getDocumentLock(), LockService.getUserLock()]
        .map((lock) => lock.tryLock(0));`),
    ).toEqual([true, true, true]);
  });

  it('[O] the document’s is null outside a container', async () => {
    expect(await inScript('return LockService.getDocumentLock();', { bound: false })).toBeNull();
  });

  it('[O] is not taken before it is asked for; asking again has no effect', async () => {
    expect(
      await inScript(`const lock = LockService.getScriptLock();
        return [lock.hasLock(), lock.tryLock(10), lock.tryLock(10), lock.hasLock(), lock.releaseLock(), lock.hasLock()];`),
    ).toEqual([false, true, true, true, null, false]);
  });

  it('[M] waitLock gives nothing, so it cannot be chained', async () => {
    expect(await inScript('return typeof LockService.getScriptLock().waitLock(10);')).toBe(
      'undefined',
    );
  });

  it('[O] is released at the end of the execution', async () => {
    const runtime = projectOf('function f() { return LockService.getScriptLock().tryLock(0); }');
    expect([await runtime.run('f'), await runtime.run('f')]).toEqual([true, true]);
  });

  it.each([
    ['waits', false],
    ['same', true],
  ] as const)(
    '[U30 lock.second: %s] a second Lock object of one execution',
    async (position, got) => {
      expect(
        await inScript(
          'LockService.getScriptLock().waitLock(10); return LockService.getScriptLock().tryLock(100);',
          under({ 'lock.second': position }),
        ),
      ).toBe(got);
    },
  );

  it.each([
    [30_000, false],
    [0, true],
  ])('[U14 kill.lockHeldMs: %s] after a kill', async (position, free) => {
    const runtime = projectOf(
      `function die() { LockService.getScriptLock().waitLock(10); for (;;) Utilities.sleep(100000); }
      function take() { return LockService.getScriptLock().tryLock(1000); }`,
      under({ 'kill.lockHeldMs': position }),
    );
    await runtime.execute('die');
    expect(await runtime.run('take')).toBe(free);
  });
});

describe('properties (§9)', () => {
  it('[R] are texts', async () => {
    expect(
      await inScript(`const store = PropertiesService.getScriptProperties();
        store.setProperties({ a: true, b: 'x', c: null });
        return [store.getProperties(), store.getProperty('d')];`),
    ).toEqual([{ a: 'true', b: 'x', c: 'null' }, null]);
  });

  it('[R] are written many in one call', async () => {
    const runtime = projectOf(
      "function f() { PropertiesService.getScriptProperties().setProperties({ a: '1', b: '2', c: '3' }); }",
    );
    expect((await runtime.execute('f')).record.callsByMethod).toEqual({
      'PropertiesService.getScriptProperties': 1,
      'Properties.setProperties': 1,
    });
  });

  it('[R] hold 9 KB each and 500 KB together', async () => {
    expect(
      await inScript(`const store = PropertiesService.getScriptProperties(); const nine = 'x'.repeat(9 * 1024);
        const one = thrown(() => store.setProperty('k', nine)); const more = thrown(() => store.setProperty('k', nine + 'x'));
        let all = 0; while (all < 60 && thrown(() => store.setProperty('k' + all, nine)) === 'nothing thrown') all++;
        return [one, more, all];`),
    ).toEqual(['nothing thrown', 'Argument too large: value', 54]);
  });

  it('[O] of the script are readable in every kind of execution', async () => {
    const runtime = projectOf(`
      function put() { PropertiesService.getScriptProperties().setProperty('k', 'v');
        ScriptApp.newTrigger('tick').timeBased().after(1000).create(); }
      function read() { return PropertiesService.getScriptProperties().getProperty('k'); }
      function tick() { console.log(read()); }
      function onEdit() { console.log(read()); }
      function open() { SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput('a')); }`);
    await runtime.run('put');
    const [edit] = await runtime.type('an@so.vn', 'A1', 'x');
    const [tick] = await runtime.advance({ ms: 600_000 });
    await runtime.run('open');
    expect([
      await runtime.run('read'),
      edit?.record.logs[0]?.text,
      tick?.record.logs[0]?.text,
      (await runtime.dialog().call('read')).result,
    ]).toEqual(['v', 'v', 'v', 'v']);
  });

  it('[O] of a user are that user’s alone', async () => {
    const runtime = projectOf(`
      function put() { PropertiesService.getUserProperties().setProperty('k', 'v'); }
      function read() { return PropertiesService.getUserProperties().getProperty('k'); }`);
    await runtime.execute('put', [], 'a@so.vn');
    expect((await runtime.execute('read', [], 'a@so.vn')).result).toBe('v');
    expect((await runtime.execute('read', [], 'b@so.vn')).result).toBeNull();
  });

  it.each([
    ['null', 'null'],
    ['ok', 'object'],
  ] as const)(
    '[U34 properties.documentInTick: %s] of the document in a time trigger',
    async (position, kind) => {
      const runtime = projectOf(
        `function tick() { const store = PropertiesService.getDocumentProperties(); console.log(store === null ? 'null' : typeof store); }
      function arm() { ScriptApp.newTrigger('tick').timeBased().after(1000).create(); }`,
        under({ 'properties.documentInTick': position }),
      );
      await runtime.run('arm');
      expect((await runtime.advance({ ms: 600_000 }))[0]?.record.logs[0]?.text).toBe(kind);
    },
  );

  // [M] github.com/googleworkspace/apps-script-samples, forms/notifications
  it('[M] of the document are there in a trigger of a form, whatever U34 says', async () => {
    const runtime = projectOf(
      `function made() { return FormApp.create('Phiếu', true).getId(); }
      function arm(id) { ScriptApp.newTrigger('heard').forForm(FormApp.openById(id)).onFormSubmit().create(); }
      function heard() { return PropertiesService.getDocumentProperties() !== null; }`,
      under({ 'forms.responders': 'anyone', 'forms.events': 1 }),
    );
    const id = String(await runtime.run('made'));
    await runtime.run('arm', id);
    const { executions } = await runtime.submitForm(id, {});
    expect(executions.map(({ result }) => result)).toEqual([true]);
  });

  it.each([
    ['lost', [null, '1']],
    ['durable', ['2', '1']],
  ] as const)('[U13 kill.properties: %s] written just before a kill', async (position, left) => {
    const runtime = projectOf(
      `function go() { const store = PropertiesService.getScriptProperties();
        store.setProperty('early', '1'); store.setProperty('late', '2'); for (;;) Utilities.sleep(100000); }`,
      under({ 'kill.properties': position }),
    );
    await runtime.execute('go');
    expect(
      await evaluate(
        runtime,
        "return ['late', 'early'].map((key) => PropertiesService.getScriptProperties().getProperty(key));",
      ),
    ).toEqual(left);
  });
});

describe('the cache (§1.2)', () => {
  it('[O] takes keys of 250 signs, values of 100 KB, and at most six hours', async () => {
    expect(
      await inScript(`const cache = CacheService.getScriptCache(); const kb = 'x'.repeat(1024);
        return [['k'.repeat(250), 'v'], ['k'.repeat(251), 'v'], ['k', kb.repeat(100)], ['k', kb.repeat(100) + 'x'],
          ['k', 'v', 21600], ['k', 'v', 21601]].map((args) => thrown(() => cache.put(...args)));`),
    ).toEqual([
      'nothing thrown',
      'Argument too large: key',
      'nothing thrown',
      'Argument too large: value',
      'nothing thrown',
      'Invalid argument: expirationInSeconds',
    ]);
  });

  it('[O] forgets after ten minutes when nothing else was said', async () => {
    expect(
      await inScript(`const cache = CacheService.getScriptCache(); cache.put('k', 'v');
        Utilities.sleep(299000); const before = cache.get('k');
        return before;`),
    ).toBe('v');
    const runtime = projectOf(
      "function put() { CacheService.getScriptCache().put('k', 'v'); } function get() { return CacheService.getScriptCache().get('k'); }",
    );
    await runtime.run('put');
    await runtime.advance({ ms: 590_000 });
    expect(await runtime.run('get')).toBe('v');
    await runtime.advance({ ms: 10_000 });
    expect(await runtime.run('get')).toBeNull();
  });

  it('[O] holds 1,000 items; above that it keeps the 900 that would live longest', async () => {
    expect(
      await inScript(
        `const cache = CacheService.getScriptCache();
        const keys = Array.from({ length: 1001 }, (_, at) => 'k' + at);
        keys.forEach((key, at) => cache.put(key, 'v', 1000 + at));
        const left = Object.keys(cache.getAll(keys));
        return [left.length, cache.get('k100'), cache.get('k101')];`,
        under({ 'cost.model': 'fast' }),
      ),
    ).toEqual([900, null, 'v']);
  });

  it('[O] the document’s is null outside a container', async () => {
    expect(await inScript('return CacheService.getDocumentCache();', { bound: false })).toBeNull();
  });
});
