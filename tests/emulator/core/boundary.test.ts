// What a script meets when it calls a service.

import { describe, expect, it } from 'vitest';
import { runtimeWith } from '../runtime/project.ts';

describe('the boundary', () => {
  it('refuses wrong arguments with the sentence of platform.md §2.2 no. 7', async () => {
    const runtime = runtimeWith(`function f() {
      try { Utilities.formatDate('2021-08-23', 'UTC', 'yyyy'); } catch (e) { return [e.name, e.message, String(e)]; }
    }`);
    const message =
      "The parameters (String,String,String) don't match the method signature for Utilities.formatDate.";
    expect(await runtime.run('f')).toEqual(['Exception', message, `Exception: ${message}`]);
  });

  it('writes a whole number as Google does where a text is wanted: 25 becomes "25.0" (§2.2 no. 8)', async () => {
    const runtime = runtimeWith(`function f() {
      PropertiesService.getScriptProperties().setProperty('n', 25);
      return PropertiesService.getScriptProperties().getProperty('n');
    }`);
    expect(await runtime.run('f')).toBe('25.0');
  });

  it('keeps a ledger of what scripts asked for and the runtime lacks (§16.7)', async () => {
    const runtime = runtimeWith(`function f() { return XmlService.parse('<a/>'); }
      function g() { return LanguageApp.translate('a', 'en', 'vi'); }
      function h() { return [typeof Utilities.notThere, typeof SpreadsheetApp.getUi().Button.MAYBE]; }`);
    await expect(runtime.run('f')).rejects.toThrow('not implemented: XmlService.parse');
    await expect(runtime.run('g')).rejects.toThrow('not implemented: LanguageApp.translate');
    expect(await runtime.run('h')).toEqual(['undefined', 'undefined']);
    expect([...runtime.notImplemented]).toEqual(['XmlService.parse', 'LanguageApp.translate']);
  });

  it('refuses an advanced service that it lacks, but not before a script names it', async () => {
    const enabledAdvancedServices = [{ userSymbol: 'Sheets', serviceId: 'sheets', version: 'v4' }];
    const runtime = runtimeWith(
      'function f() { return 1; } function g() { return Sheets.Spreadsheets; }',
      {
        manifest: { dependencies: { enabledAdvancedServices } },
      },
    );
    expect(await runtime.run('f')).toBe(1);
    await expect(runtime.run('g')).rejects.toThrow('not implemented: Sheets (sheets v4)');
  });

  it("gives values made in the script's own realm: dates, arrays and errors pass instanceof (§16.7)", async () => {
    const runtime = runtimeWith(`function f() {
      const date = Utilities.parseDate('23/08/2021', 'Asia/Ho_Chi_Minh', 'dd/MM/yyyy');
      const bytes = Utilities.newBlob('a').getBytes();
      let error; try { Utilities.formatDate(1); } catch (e) { error = e; }
      return [date instanceof Date, bytes instanceof Array, error instanceof Error];
    }`);
    expect(await runtime.run('f')).toEqual([true, true, true]);
  });

  it('shows an enum value as one object whose text and JSON are its name (§2.2 no. 9)', async () => {
    const runtime = runtimeWith(`function f() {
      const a = SpreadsheetApp.getUi().Button.YES;
      return [a === SpreadsheetApp.getUi().Button.YES, String(a), JSON.stringify({ a }), a.ordinal()];
    }`);
    expect(await runtime.run('f')).toEqual([true, 'YES', '{"a":"YES"}', 3]);
  });

  it('counts one call of a method on a service object as one service call', async () => {
    const runtime = runtimeWith(`function f() {
      const store = PropertiesService.getScriptProperties();
      for (let i = 0; i < 3; i++) store.setProperty('k' + i, 'v');
      console.log('not a service call');
    }`);
    const { record } = await runtime.execute('f');
    expect(record.callsByMethod).toEqual({
      'PropertiesService.getScriptProperties': 1,
      'Properties.setProperty': 3,
    });
    expect(record.calls).toBe(4);
    expect(record.logs.map(({ text }) => text)).toEqual(['not a service call']);
  });

  it('refuses a service whose scope the manifest does not list (§14.5)', async () => {
    const runtime = runtimeWith(
      `function f() { MailApp.sendEmail('a@b.vn', 's', 'b'); }
      function g() { return Session.getActiveUser().getEmail(); }`,
      {
        manifest: { oauthScopes: ['https://www.googleapis.com/auth/script.send_mail'] },
      },
    );
    await runtime.run('f');
    await expect(runtime.run('g')).rejects.toThrow(
      'Specified permissions are not sufficient to call Session.getActiveUser. Required permissions: https://www.googleapis.com/auth/userinfo.email',
    );
  });

  it('does not define an advanced service that the manifest does not enable (§7)', async () => {
    const runtime = runtimeWith('function f() { return typeof Drive; }');
    expect(await runtime.run('f')).toBe('undefined');
    const enabled = runtimeWith('function f() { return typeof Drive.Files; }', {
      manifest: {
        dependencies: {
          enabledAdvancedServices: [{ userSymbol: 'Drive', serviceId: 'drive', version: 'v3' }],
        },
      },
    });
    expect(await enabled.run('f')).toBe('object');
  });
});

describe('faults', () => {
  const code = `function f() {
    const store = PropertiesService.getScriptProperties();
    try { store.setProperty('a', '1'); } catch (e) { return e.message; }
    return 'fine';
  }`;

  it('throw before the effect, or after it (§16.2)', async () => {
    const before = runtimeWith(code, { faults: [{ at: 2, do: 'before' }] });
    expect(await before.run('f')).toContain('a server error occurred');
    expect(before.world.script.properties.script).toEqual({});
    const after = runtimeWith(code, { faults: [{ at: /^Properties\.setProperty$/, do: 'after' }] });
    expect(await after.run('f')).toContain('a server error occurred');
    expect(after.world.script.properties.script).toEqual({ a: '1' });
  });

  it('strike once and leave the next run alone', async () => {
    const runtime = runtimeWith(code, { faults: [{ at: 2, do: 'before' }] });
    await runtime.run('f');
    expect(await runtime.run('f')).toBe('fine');
  });

  it('kill where no catch and no finally can answer, and lose the last property as U13 says', async () => {
    const runtime = runtimeWith(code, { faults: [{ at: 2, do: 'killAfter' }] });
    const outcome = await runtime.execute('f');
    expect(outcome.status).toBe('killed');
    expect(runtime.world.script.properties.script).toEqual({});
    const durable = runtimeWith(code, {
      faults: [{ at: 2, do: 'killAfter' }],
      switches: { 'kill.properties': 'durable' },
    });
    await durable.execute('f');
    expect(durable.world.script.properties.script).toEqual({ a: '1' });
  });

  it('speak Vietnamese to a Vietnamese account (§13.1)', async () => {
    const runtime = runtimeWith(code, {
      faults: [{ at: 2, do: 'before' }],
      account: { locale: 'vi' },
    });
    expect(await runtime.run('f')).toBe(
      'Xin lỗi bạn, máy chủ đã gặp lỗi. Vui lòng chờ một lát và thử lại.',
    );
  });
});
