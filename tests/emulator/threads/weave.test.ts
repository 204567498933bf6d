// Several executions of one project at the same time, interleaved at any service call (platform.md §16.3).

import { describe, expect, it } from 'vitest';
import type { Outcome, Runtime } from '../../../emulator/index.ts';
import { runtimeWith } from '../runtime/project.ts';

const counter = `
  function add() {
    const store = PropertiesService.getScriptProperties();
    const n = Number(store.getProperty('n') || 0);
    store.setProperty('n', String(n + 1));
    return n + 1;
  }
  function addSafely() {
    const lock = LockService.getScriptLock();
    lock.waitLock(30000);
    try { return add(); } finally { lock.releaseLock(); }
  }
  function held() { return PropertiesService.getScriptProperties().getProperty('n'); }`;

const sheet = `const sheet = () => SpreadsheetApp.getActiveSpreadsheet().getSheets()[0];
  const rows = () => sheet().getDataRange().getValues();`;

/** The second runs whole after so many calls of the first. */
async function between(runtime: Runtime, first: string, second: string, calls: number) {
  return runtime.together(
    [{ run: first }, { run: second }],
    [
      { run: 0, calls },
      { run: 1, calls: 99 },
    ],
  );
}

const resultsOf = (outcomes: Outcome[]) =>
  outcomes.map(({ result, error }) => error?.message ?? result);

describe('two executions at the same time', () => {
  it('lose an update where the second reads between the read and the write of the first', async () => {
    const runtime = runtimeWith(counter);
    expect(resultsOf(await between(runtime, 'add', 'add', 2))).toEqual([1, 1]);
    expect(await runtime.run('held')).toBe('1');
  });

  it('lose nothing when each waits for the lock, wherever they are interleaved', async () => {
    for (let calls = 0; calls <= 7; calls++) {
      const runtime = runtimeWith(counter);
      const outcomes = await between(runtime, 'addSafely', 'addSafely', calls);
      expect(resultsOf(outcomes).sort(), `after ${calls} calls`).toEqual([1, 2]);
      expect(await runtime.run('held')).toBe('2');
    }
  });

  it('can be stopped at any pair of calls: an update is lost just where both have read before one writes', async () => {
    // The calls of `add`: get the store, read, write.
    const lost: string[] = [];
    for (const first of [1, 2, 3]) {
      for (const second of [1, 2, 3]) {
        const runtime = runtimeWith(counter);
        const turns = [
          { run: 0, calls: first },
          { run: 1, calls: second },
        ];
        await runtime.together([{ run: 'add' }, { run: 'add' }], turns);
        if ((await runtime.run('held')) === '1') lost.push(`${first}/${second}`);
      }
    }
    expect(lost).toEqual(['1/2', '2/2', '2/3']);
  });

  it('give up a lock that the other does not let go of in time, in virtual time', async () => {
    const runtime = runtimeWith(`
      function hold() { LockService.getScriptLock().waitLock(1); Utilities.sleep(60000); return 'held'; }
      function want() {
        const started = Date.now();
        try { LockService.getScriptLock().waitLock(5000); } catch (e) { return [e.message, Date.now() - started]; }
      }`);
    const [held, want] = resultsOf(await between(runtime, 'hold', 'want', 2));
    expect(held).toBe('held');
    expect(want).toEqual([
      'Lock timeout: another process was holding the lock for too long.',
      expect.closeTo(5000, -3),
    ]);
  });

  it('take the lock that a sleeping execution lets go of, as soon as it does', async () => {
    const runtime = runtimeWith(`
      const done = [];
      function note(text) { SpreadsheetApp.flush(); sheet().appendRow([text]); SpreadsheetApp.flush(); }
      function slow() {
        const lock = LockService.getScriptLock(); lock.waitLock(1);
        Utilities.sleep(4000); note('slow'); lock.releaseLock();
      }
      function quick() { LockService.getScriptLock().waitLock(30000); note('quick'); }
      function all() { return rows(); }
      ${sheet}`);
    const outcomes = await between(runtime, 'slow', 'quick', 2);
    expect(outcomes.map(({ status }) => status)).toEqual(['completed', 'completed']);
    expect(await runtime.run('all')).toEqual([['slow'], ['quick']]);
  });

  it('do not see what the other has not flushed (§2.5)', async () => {
    const runtime = runtimeWith(`${sheet}
      function write() { sheet().getRange('A1').setValue('mine'); Utilities.sleep(1); return 1; }
      function flushed() { sheet().getRange('A1').setValue('mine'); SpreadsheetApp.flush(); Utilities.sleep(1); }
      function look() { return sheet().getRange('A1').getValue(); }`);
    expect(resultsOf(await between(runtime, 'write', 'look', 4))[1]).toBe('');
    expect(await runtime.run('look')).toBe('mine');
    const again = runtimeWith(`${sheet}
      function flushed() { sheet().getRange('A1').setValue('mine'); SpreadsheetApp.flush(); Utilities.sleep(1); }
      function look() { return sheet().getRange('A1').getValue(); }`);
    expect(resultsOf(await between(again, 'flushed', 'look', 5))[1]).toBe('mine');
  });

  it('overwrite each other where both write before one is flushed: the later commit stands', async () => {
    const runtime = runtimeWith(`${sheet}
      function write(text) { sheet().getRange('A1').setValue(text); Utilities.sleep(1); }
      function look() { return sheet().getRange('A1').getValue(); }`);
    await runtime.together(
      [
        { run: 'write', args: ['first'] },
        { run: 'write', args: ['second'] },
      ],
      [
        { run: 0, calls: 4 },
        { run: 1, calls: 99 },
      ],
    );
    expect(await runtime.run('look')).toBe('first');
  });

  it.each([
    [false, [['second']]],
    [true, [['first'], ['second']]],
  ])('[U9 sheet.appendAtomic: %s] append to the same row or not', async (atomic, expected) => {
    const runtime = runtimeWith(
      `${sheet}
      function append(text) { sheet().appendRow([text]); Utilities.sleep(1); }
      function all() { return rows(); }`,
      { switches: { 'sheet.appendAtomic': atomic } },
    );
    await runtime.together(
      [
        { run: 'append', args: ['first'] },
        { run: 'append', args: ['second'] },
      ],
      [
        { run: 0, calls: 3 },
        { run: 1, calls: 3 },
      ],
    );
    expect(await runtime.run('all')).toEqual(expected);
  });
});

describe('an execution that takes turns', () => {
  it('gives the same results, logs, errors and records as one alone', async () => {
    const code = `
      function go(word) {
        console.log('begun ' + word);
        const book = SpreadsheetApp.getActiveSpreadsheet();
        const date = Utilities.parseDate('23/08/2021', 'Asia/Ho_Chi_Minh', 'dd/MM/yyyy');
        book.getSheets()[0].getRange('A1:B1').setValues([[word, date]]);
        const [[text, back]] = book.getSheets()[0].getRange('A1:B1').getValues();
        return { text, same: back instanceof Date && back.getTime() === date.getTime(), back,
          kind: String(SpreadsheetApp.ProtectionType.RANGE), bytes: Utilities.newBlob('ế').getBytes() };
      }
      function fetched() { return JSON.parse(UrlFetchApp.fetch('https://example.vn/a.json')).a; }
      function wrong() { SpreadsheetApp.getActiveSpreadsheet().getRange('không có'); }
      function lacking() { SlidesApp.create('Trình bày'); }`;
    const web = { 'https://example.vn/a.json': '{"a":1}' };
    const alone = runtimeWith(code, { web });
    const together = runtimeWith(code, { web });
    const acts = [
      { run: 'go', args: ['chữ'] },
      { run: 'wrong' },
      { run: 'lacking' },
      { run: 'fetched' },
    ];
    const expected: Outcome[] = [];
    for (const { run, args } of acts) expected.push(await alone.execute(run, args));
    const outcomes = await together.together(acts);
    const told = ({ status, result, error, record }: Outcome) => ({
      status,
      result,
      error: error && [error.name, error.message],
      calls: record.callsByMethod,
      logs: record.logs.map(({ level, text }) => [level, text]),
    });
    expect(outcomes.map(told)).toEqual(expected.map(told));
    expect([...together.notImplemented]).toEqual(['SlidesApp.create']);
  });

  it('evaluates templates among its own globals, and lets their scriptlets call services', async () => {
    const html = {
      'page.html':
        '<b><?= greeting(name) ?></b><? for (const n of [1, 2]) { ?><i><?= n ?></i><? } ?>',
    };
    const code = `
      function greeting(name) { return 'Kính gửi ' + name + ' ' + Session.getScriptTimeZone(); }
      function page() {
        const template = HtmlService.createTemplateFromFile('page');
        template.name = '<Sở>';
        return template.evaluate().getContent();
      }
      function bad() {
        const template = HtmlService.createTemplate('<?= nowhere() ?>');
        try { template.evaluate(); } catch (e) { return [e instanceof ReferenceError, e.message]; }
      }`;
    const runtime = runtimeWith(code, { html });
    const outcomes = await runtime.together([{ run: 'page' }, { run: 'bad' }]);
    expect(resultsOf(outcomes)).toEqual([
      '<b>Kính gửi &lt;Sở&gt; Asia/Ho_Chi_Minh</b><i>1</i><i>2</i>',
      [true, 'nowhere is not defined'],
    ]);
  });

  it('can be struck by faults: a kill frees the lock as U14 says and loses what was not flushed', async () => {
    const runtime = runtimeWith(
      `${sheet}
      function go() { LockService.getScriptLock().waitLock(1); sheet().getRange('A1').setValue(1); SpreadsheetApp.getActive(); return 'end'; }
      function other() { return [LockService.getScriptLock().tryLock(10), sheet().getRange('A1').getValue()]; }`,
      { faults: [{ at: /^SpreadsheetApp\.getActive$/, do: 'killBefore', in: 'go' }] },
    );
    const [killed, other] = await between(runtime, 'go', 'other', 9);
    expect(killed?.status).toBe('killed');
    expect(other?.result).toEqual([false, '']);
  });

  it('is a menu item of one person and the clock trigger of another, and both get their say', async () => {
    const runtime = runtimeWith(`
      function onOpen() { SpreadsheetApp.getUi().createMenu('Sổ').addItem('Hỏi', 'ask').addToUi(); }
      function ask() { return SpreadsheetApp.getUi().alert('Gửi?', SpreadsheetApp.getUi().ButtonSet.YES_NO).toString(); }
      function install() { ScriptApp.newTrigger('tick').timeBased().everyHours(1).create(); }
      function tick(e) { return [e.hour, Session.getEffectiveUser().getEmail()]; }`);
    await runtime.run('install');
    runtime.answer('YES');
    const [asked, ticked] = await runtime.together([
      { click: ['Sổ', 'Hỏi'], user: 'can.bo@example.vn' },
      { tick: 'tick' },
    ]);
    expect(asked?.result).toBe('YES');
    expect(ticked?.result).toEqual([8, runtime.world.owner.email]);
    await expect(runtime.together([{ click: ['Sổ', 'Hỏi'] }])).rejects.toThrow(
      'ask asks “Gửi?”: no answer is in store.',
    );
  });
});
