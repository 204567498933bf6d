// Properties, cache and locks (platform.md §9).

import { describe, expect, it } from 'vitest';
import { runtimeWith } from '../runtime/project.ts';

describe('properties', () => {
  it('outlive an execution, per store', async () => {
    const runtime = runtimeWith('');
    await runtime.eval("PropertiesService.getScriptProperties().setProperties({ a: '1', b: '2' })");
    await runtime.eval(
      "PropertiesService.getScriptProperties().deleteProperty('b').setProperty('c', '3')",
    );
    expect(await runtime.eval('PropertiesService.getScriptProperties().getProperties()')).toEqual({
      a: '1',
      c: '3',
    });
    expect(await runtime.eval("PropertiesService.getUserProperties().getProperty('a')")).toBeNull();
  });

  it('refuse a value over 9 KB, counted in bytes: 3,000 × ế is 9,000, 3,100 × ế too many', async () => {
    const put = (n: number) =>
      `PropertiesService.getScriptProperties().setProperty('k', 'ế'.repeat(${n})).getKeys()`;
    expect(await runtimeWith('').eval(put(3000))).toEqual(['k']);
    await expect(runtimeWith('').eval(put(3100))).rejects.toThrow('Argument too large: value');
  });

  it('of the document are not there in a tick while U34 says so', async () => {
    const code = `function tick() { Logger.log(PropertiesService.getDocumentProperties() === null); }
      function arm() { ScriptApp.newTrigger('tick').timeBased().everyMinutes(1).create(); }`;
    const logged = async (switches = {}) => {
      const runtime = runtimeWith(code, { switches });
      await runtime.run('arm');
      const [first] = await runtime.advance({ ms: 60_000 });
      return first?.record.logs[0]?.text;
    };
    expect(await logged()).toBe('true');
    expect(await logged({ 'properties.documentInTick': 'ok' })).toBe('false');
  });
});

describe('the cache', () => {
  it('forgets after its time, 600 seconds when none is given (§1.2)', async () => {
    const runtime = runtimeWith('');
    await runtime.eval("CacheService.getScriptCache().put('a', '1')");
    await runtime.advance({ ms: 590_000 });
    expect(await runtime.eval("CacheService.getScriptCache().get('a')")).toBe('1');
    await runtime.advance({ ms: 10_000 });
    expect(await runtime.eval("CacheService.getScriptCache().get('a')")).toBeNull();
  });

  it('has no document cache for a project that is bound to nothing', async () => {
    expect(
      await runtimeWith('', { bound: false }).eval('CacheService.getDocumentCache()'),
    ).toBeNull();
    expect(
      await runtimeWith('', { bound: false }).eval('LockService.getDocumentLock()'),
    ).toBeNull();
  });
});

describe('the lock', () => {
  it('is not held before it is taken, and is free again in the next execution', async () => {
    const runtime = runtimeWith(`function f() {
      const lock = LockService.getScriptLock();
      const before = lock.hasLock();
      return [before, lock.tryLock(10), lock.hasLock()];
    }`);
    expect(await runtime.run('f')).toEqual([false, true, true]);
    expect(await runtime.run('f')).toEqual([false, true, true]);
  });

  it('makes a second Lock object of the same execution wait for the first (U30)', async () => {
    const code = `function f() { LockService.getScriptLock().waitLock(10);
      return LockService.getScriptLock().tryLock(100); }
      function g() { LockService.getScriptLock().waitLock(10); LockService.getScriptLock().waitLock(100); }`;
    expect(await runtimeWith(code).run('f')).toBe(false);
    expect(await runtimeWith(code, { switches: { 'lock.second': 'same' } }).run('f')).toBe(true);
    await expect(runtimeWith(code).run('g')).rejects.toThrow(
      'Lock timeout: another process was holding the lock for too long.',
    );
  });

  it('stays held for 30 s after a kill (U14): a short wait fails, a long one gets it', async () => {
    const code = `function die() { LockService.getScriptLock().waitLock(10); for (;;) Utilities.sleep(100000); }
      function take(ms) { return LockService.getScriptLock().tryLock(ms); }`;
    const runtime = runtimeWith(code);
    await runtime.execute('die');
    expect(await runtime.run('take', 1000)).toBe(false);
    expect(await runtime.run('take', 60_000)).toBe(true);
    const freed = runtimeWith(code, { switches: { 'kill.lockHeldMs': 0 } });
    await freed.execute('die');
    expect(await freed.run('take', 0)).toBe(true);
  });
});
