// Faults put into executions on purpose (platform.md §16.2), and the log of calls that they strike.

import { describe, expect, it } from 'vitest';
import { type FailureName, failures } from '../../../emulator/core/failures.ts';
import type { Fault } from '../../../emulator/index.ts';
import { runtimeWith } from '../runtime/project.ts';

const rows = `
  const sheet = () => SpreadsheetApp.getActiveSpreadsheet().getSheets()[0];
  function write() {
    const target = sheet();
    for (const row of [1, 2, 3, 4]) target.getRange(row, 1).setValue(row);
    PropertiesService.getScriptProperties().getProperty('x');
  }
  function held() { return sheet().getRange('A1:A4').getValues().flat().filter(String); }`;

describe('a fault', () => {
  it.each([
    ['lost', []],
    ['kept', [1, 2, 3, 4]],
    [0, []],
    [1, [1]],
    [3, [1, 2, 3]],
  ] as const)('that kills can leave of four unflushed writes: %s', async (buffer, left) => {
    const kill: Fault = { at: /^Properties\.getProperty$/, do: 'killBefore', buffer };
    const runtime = runtimeWith(rows, { faults: [kill] });
    expect((await runtime.execute('write')).status).toBe('killed');
    expect(await runtime.run('held')).toEqual(left);
  });

  it.each([
    ['lost', ''],
    ['kept', 'mới'],
  ] as const)('that kills leaves of an unsaved document as much: %s', async (buffer, text) => {
    const code = `
      function made() { return DocumentApp.create('Biên bản').getId(); }
      function write(id) {
        DocumentApp.openById(id).getBody().getChild(0).asParagraph().appendText('mới');
        PropertiesService.getScriptProperties().getProperty('x');
      }
      function read(id) { return DocumentApp.openById(id).getBody().getText(); }`;
    const kill: Fault = { at: /^Properties\.getProperty$/, do: 'killBefore', buffer };
    const runtime = runtimeWith(code, { faults: [kill] });
    const id = await runtime.run('made');
    expect((await runtime.execute('write', [id])).status).toBe('killed');
    expect(await runtime.run('read', id)).toBe(text);
  });

  it('can strike for ever, so many times, or only in one function', async () => {
    const code = `
      function ask() { try { return Session.getScriptTimeZone(); } catch (e) { return 'failed'; } }
      function other() { return ask(); }`;
    const asked = async (fault: Partial<Fault>, names: string[]) => {
      const runtime = runtimeWith(code, {
        faults: [{ at: /^Session\./, do: 'before', ...fault }],
      });
      const results: unknown[] = [];
      for (const name of names) results.push((await runtime.run(name)) === 'failed');
      return results;
    };
    const five = ['ask', 'ask', 'ask', 'ask', 'ask'];
    expect(await asked({ times: 'forever' }, five)).toEqual([true, true, true, true, true]);
    expect(await asked({ times: 2 }, five)).toEqual([true, true, false, false, false]);
    expect(await asked({ in: 'other' }, ['ask', 'other', 'other'])).toEqual([false, true, false]);
  });

  it('can move the clock to a deadline just before a call, and past the limit', async () => {
    const code = `function go() {
      const started = Date.now();
      Session.getScriptTimeZone();
      return Date.now() - started;
    }`;
    const at = (elapsed?: number): Fault => ({
      at: 1,
      do: 'deadline',
      ...(elapsed !== undefined && { elapsed }),
    });
    const late = await runtimeWith(code, { faults: [at()] }).execute('go');
    expect(late.result).toBeGreaterThanOrEqual(270_000);
    expect(late.result).toBeLessThan(275_000);
    const over = await runtimeWith(code, { faults: [at(360_001)] }).execute('go');
    expect(over.status).toBe('killed');
  });

  it.each(Object.keys(failures) as FailureName[])(
    'speaks as Google does: %s, in English and, where it is known, in Vietnamese',
    async (says) => {
      const code =
        'function go() { try { Session.getScriptTimeZone(); } catch (e) { return [e.name, e.message]; } }';
      const said = async (locale: 'en' | 'vi') =>
        runtimeWith(code, { faults: [{ at: 1, do: 'before', says }], account: { locale } }).run(
          'go',
        );
      const sentence: { en: string; vi?: string } = failures[says];
      expect(await said('en')).toEqual(['Exception', sentence.en]);
      expect(await said('vi')).toEqual(['Exception', sentence.vi ?? sentence.en]);
    },
  );
});

describe('the log of calls', () => {
  it('has every call with the sizes of its arguments, its moment and its virtual time', async () => {
    const runtime = runtimeWith(
      `function go() {
        const range = SpreadsheetApp.getActiveSpreadsheet().getSheets()[0].getRange(1, 1, 2, 3);
        range.setValues([[1, 2, 3], [4, 5, 6]]);
        MailApp.sendEmail('a@b.vn', 'Mời họp', 'Kính mời.');
      }`,
      { switches: { 'cost.model': 'fast' } },
    );
    const { record } = await runtime.execute('go');
    const calls = runtime.calls.all(record.id);
    expect(calls.map(({ method, sizes }) => [method, sizes])).toEqual([
      ['SpreadsheetApp.getActiveSpreadsheet', []],
      ['Spreadsheet.getSheets', []],
      ['Sheet.getRange', [1, 1, 1, 1]],
      ['Range.setValues', [6]],
      ['MailApp.sendEmail', [6, 7, 9]],
    ]);
    expect(calls.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5]);
    const spent = calls.reduce((sum, { milliseconds }) => sum + milliseconds, 0);
    expect(spent).toBe(record.simulatedMs);
    const at = calls.map((call) => call.at);
    expect(at).toEqual([...at].sort((left, right) => left - right));
    expect(runtime.calls.total).toBe(record.calls);
  });
});
