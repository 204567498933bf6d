// A person types into the grid, and the script hears of it (platform.md §3.2).

import { describe, expect, it } from 'vitest';
import { runtimeWith } from './project.ts';

const code = `function onEdit(e) {
    Logger.log(JSON.stringify([e.range.getA1Notation(), e.range.getSheet().getName(), e.value, e.oldValue,
      String(e.authMode), Session.getActiveUser().getEmail()])); }
  function heard(e) { Logger.log(e.range.getA1Notation() + ' ' + Session.getEffectiveUser().getEmail()); }
  function arm() { ScriptApp.newTrigger('heard').forSpreadsheet(SpreadsheetApp.getActive()).onEdit().create(); }
  function write() { SpreadsheetApp.getActive().getSheets()[0].getRange('A1').setValue('x'); }
  function fail() { SpreadsheetApp.getActive().getSheets()[0].getRange(5000, 1); }
  function stack() { try { fail(); } catch (e) { return e.stack; } }`;

describe('a cell that a person fills', () => {
  it('fires onEdit with value and old value; who acts is blank in a simple trigger (§3.3)', async () => {
    const runtime = runtimeWith(code);
    const [first] = await runtime.type('an@so.example.vn', "'Sheet1'!B3", 'một');
    expect(first?.record.logs[0]?.text).toBe('["B3","Sheet1","một",null,"LIMITED",""]');
    const [second] = await runtime.type('an@so.example.vn', 'B3', 'hai');
    expect(second?.record.logs[0]?.text).toBe('["B3","Sheet1","hai","một","LIMITED",""]');
  });

  it('fires the installed triggers as their creator', async () => {
    const runtime = runtimeWith(code);
    await runtime.execute('arm', [], 'chu@so.example.vn');
    const outcomes = await runtime.type('an@so.example.vn', 'A2', '1');
    expect(outcomes.map(({ record }) => record.logs[0]?.text).at(-1)).toBe('A2 chu@so.example.vn');
  });

  it('is the only one that fires: what a script writes does not (§3.1)', async () => {
    const runtime = runtimeWith(code);
    await runtime.run('write');
    expect(runtime.executions.map(({ name }) => name)).toEqual(['write']);
  });
});

describe('an error of a service', () => {
  it('has a stack of the script’s own frames (§10.1)', async () => {
    const frames = String(await runtimeWith(code).run('stack')).split('\n');
    expect(frames[0]).toBe(
      'Exception: The coordinates of the range are outside the dimensions of the sheet.',
    );
    expect(frames.slice(1).map((frame) => frame.replace(/:\d+:\d+/, ''))).toEqual([
      '    at fail (Code.js)',
      '    at stack (Code.js)',
    ]);
  });
});

describe('a write that a kill catches unflushed', () => {
  const write = (then: string) => `function go() {
      const sheet = SpreadsheetApp.getActive().getSheets()[0];
      sheet.getRange('A1').setValue('một'); sheet.getRange('A2').setValue('hai');
      ${then} for (;;) Utilities.sleep(100000); }
    function read() { const s = SpreadsheetApp.getActive().getSheets()[0]; return [s.getRange('A1').getValue(), s.getRange('A2').getValue()]; }`;

  it.each([
    ['lost', ['', '']],
    ['kept', ['một', 'hai']],
    ['prefix', ['một', '']],
  ] as const)('is %s as U12 says', async (buffer, values) => {
    const runtime = runtimeWith(write(''), { switches: { 'kill.buffer': buffer } });
    expect((await runtime.execute('go')).status).toBe('killed');
    expect(await runtime.run('read')).toEqual(values);
  });

  it('is safe after a flush (§2.5)', async () => {
    const runtime = runtimeWith(write('SpreadsheetApp.flush();'));
    await runtime.execute('go');
    expect(await runtime.run('read')).toEqual(['một', 'hai']);
  });
});
