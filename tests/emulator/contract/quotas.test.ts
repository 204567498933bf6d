// platform.md §1.1, §1.2, §1.4: what an account may use a day, and how large things may be.

import { describe, expect, it } from 'vitest';
import { type Allowance, allowances, type Counted } from '../../../emulator/core/quotas.ts';
import { inScript, projectOf, under } from './platform.ts';

const day = 86_400_000;
const plans = ['consumer', 'workspace'] as const;

describe('what an account may use a day (§1.1)', () => {
  // developers.google.com/apps-script/guides/services/quotas
  it('[O] is the official table', () => {
    const table: Partial<Record<Allowance, [consumer: number, workspace: number]>> = {
      emailRecipients: [100, 1500],
      emailCalls: [20_000, 50_000],
      calendarEvents: [5000, 10_000],
      documents: [250, 1500],
      spreadsheets: [250, 3200],
      conversions: [2000, 4000],
      propertyCalls: [50_000, 500_000],
      urlFetches: [20_000, 100_000],
      triggerTime: [90 * 60_000, 6 * 60 * 60_000],
    };
    expect(
      Object.entries(allowances).map(([name, { consumer, workspace }]) => [
        name,
        [consumer, workspace],
      ]),
    ).toEqual(Object.entries(table));
  });

  const uses: [what: Counted, call: string, service: string][] = [
    ['emailCalls', 'GmailApp.getInboxThreads()', 'gmail'],
    ['calendarEvents', "CalendarApp.createAllDayEvent('a', new Date())", 'calendar'],
    ['documents', "DocumentApp.create('A')", 'docs create'],
    ['spreadsheets', "SpreadsheetApp.create('A')", 'spreadsheet create'],
    ['propertyCalls', "PropertiesService.getUserProperties().getProperty('k')", 'properties'],
    [
      'propertyCalls',
      "PropertiesService.getScriptProperties().setProperties({ a: '1', b: '2' })",
      'properties',
    ],
    [
      'conversions',
      "Drive.Files.create({ name: 'A', mimeType: 'application/vnd.google-apps.spreadsheet' }, Utilities.newBlob('a,b', 'text/csv'))",
      'conversion',
    ],
  ];
  const manifest = {
    dependencies: {
      enabledAdvancedServices: [{ userSymbol: 'Drive', serviceId: 'drive', version: 'v3' }],
    },
  };

  describe.each(plans)('for a %s account', (plan) => {
    it.each(uses)('[O] ends %s: %s', async (what, call, service) => {
      const runtime = projectOf(`function go() { ${call}; }`, {
        account: { plan, locale: 'en' },
        manifest,
      });
      const { world } = runtime;
      const used = allowances[what][plan] - 1;
      world.quotas[`${world.owner.email}/${what}`] = { since: world.now, used };
      expect((await runtime.execute('go')).status).toBe('completed');
      expect((await runtime.execute('go')).error?.message).toBe(
        `Service invoked too many times for one day: ${service}.`,
      );
    });
  });

  // guides/services/quotas: "Email read/write (excluding send)"
  it('[O] of reads of mail leaves the sending alone', async () => {
    const runtime = projectOf("function go() { GmailApp.sendEmail('a@b.vn', 's', 'b'); }");
    const { world } = runtime;
    world.quotas[`${world.owner.email}/emailCalls`] = { since: world.now, used: 20_000 };
    expect((await runtime.execute('go')).status).toBe('completed');
  });

  // "Quotas … reset 24 hours after the first request": guides/services/quotas
  it('[O] is whole again 24 hours after the first request', async () => {
    const runtime = projectOf("function go() { SpreadsheetApp.create('A'); }");
    const { world } = runtime;
    const key = `${world.owner.email}/spreadsheets`;
    await runtime.run('go');
    await runtime.advance({ ms: day - 60_000 });
    await runtime.run('go');
    expect(world.quotas[key]?.used).toBe(2);
    await runtime.advance({ ms: 60_000 });
    await runtime.run('go');
    expect(world.quotas[key]?.used).toBe(1);
  });

  it('[O] is each user’s own, and says so to a Vietnamese account in its language', async () => {
    const runtime = projectOf("function go() { SpreadsheetApp.create('A'); }", {
      account: { locale: 'vi' },
    });
    const { world } = runtime;
    world.quotas[`${world.owner.email}/spreadsheets`] = { since: world.now, used: 250 };
    expect((await runtime.execute('go')).error?.message).toBe(
      'Dịch vụ bị gọi quá nhiều lần trong một ngày: spreadsheet create.',
    );
    expect((await runtime.execute('go', [], 'khac@so.vn')).status).toBe('completed');
  });

  it('[O] counts one for many properties written in one call', async () => {
    const runtime =
      projectOf(`function go() { const store = PropertiesService.getScriptProperties();
      store.setProperties({ a: '1', b: '2', c: '3' }); store.getKeys(); store.deleteProperty('a'); }`);
    await runtime.run('go');
    expect(Object.values(runtime.world.quotas).map(({ used }) => used)).toEqual([3]);
  });
});

describe('how large a spreadsheet may be (§1.2)', () => {
  it('[R] 200 tabs, whichever way the next one comes', async () => {
    expect(
      await inScript(
        `while (book.getNumSheets() < 200) book.insertSheet().deleteRows(2, 999);
        const more = [() => book.insertSheet('thêm'), () => sheet.copyTo(book), () => book.duplicateActiveSheet()].map(thrown);
        return [more, book.getNumSheets()];`,
        under({ 'cost.model': 'fast' }),
      ),
    ).toEqual([
      Array(3).fill(
        'This action would increase the number of sheets in the workbook above the limit of 200 sheets.',
      ),
      200,
    ]);
  });

  it('[R] 18,278 columns: up to ZZZ', async () => {
    expect(
      await inScript(`sheet.deleteRows(2, 999); sheet.insertColumnsAfter(26, 18278 - 26);
        return [sheet.getRange(1, 18278).getA1Notation(), thrown(() => sheet.insertColumnAfter(1)),
          thrown(() => sheet.appendRow(Array(18279).fill('a'))), sheet.getMaxColumns()];`),
    ).toEqual([
      'ZZZ1',
      ...Array(2).fill(
        'This action would increase the number of columns in the sheet above the limit of 18278 columns.',
      ),
      18278,
    ]);
  });

  it('[R] ten million cells, empty ones included, in all tabs together', async () => {
    const full =
      'This action would increase the number of cells in the workbook above the limit of 10000000 cells.';
    // 26,000 cells in the first tab; 9,974,000 remain: 383,615 rows of 26 are 9,973,990.
    expect(
      await inScript(`sheet.insertRowsAfter(1000, 383615);
        const left = [thrown(() => sheet.insertRowAfter(1)), thrown(() => book.insertSheet())];
        sheet.deleteRows(1, 1000);
        return [...left, thrown(() => book.insertSheet()), book.getNumSheets()];`),
    ).toEqual([full, full, 'nothing thrown', 2]);
  });

  it('[R] 50,000 characters in a cell, a formula’s own included', async () => {
    const long = 'Your input contains more than the maximum of 50000 characters in a single cell.';
    expect(
      await inScript(`const cell = sheet.getRange('A1'); const say = (action) => thrown(() => { action(); SpreadsheetApp.flush(); });
        return [say(() => cell.setValue('ế'.repeat(50000))), say(() => cell.setValue('ế'.repeat(50001))),
          say(() => cell.setFormula('="' + 'x'.repeat(50000) + '"')), say(() => sheet.appendRow(['x'.repeat(50001)])),
          cell.getValue().length];`),
    ).toEqual(['nothing thrown', long, long, long, 50_000]);
  });

  it('[K] a tab has a name, of 100 characters at most', async () => {
    expect(
      await inScript(`return ['', 'x'.repeat(101)].flatMap((name) =>
        [thrown(() => book.insertSheet(name)), thrown(() => sheet.setName(name))]).concat(
          thrown(() => sheet.setName('x'.repeat(100))));`),
    ).toEqual([...Array(4).fill('Invalid argument: name'), 'nothing thrown']);
  });
});

describe('one message (§1.1)', () => {
  const blobs = (count: number) => `Array.from({ length: ${count} }, () => Utilities.newBlob('x'))`;

  it('[O] carries 250 attachments', async () => {
    const send = (count: number) =>
      inScript(
        `return thrown(() => MailApp.sendEmail('a@b.vn', 's', 'b', { attachments: ${blobs(count)} }));`,
      );
    expect(await send(250)).toBe('nothing thrown');
    expect(await send(251)).toBe('Limit Exceeded: Email Attachments Per Message.');
  });

  it('[O] costs an account of Workspace some of its 1,500 recipients', async () => {
    const runtime = projectOf(
      `function send() { MailApp.sendEmail({ to: 'a@b.vn', cc: 'c@d.vn', bcc: 'e@f.vn', subject: 's', body: 'b' }); }
      function left() { return MailApp.getRemainingDailyQuota(); }`,
      { account: { plan: 'workspace' } },
    );
    await runtime.run('send');
    expect(await runtime.run('left')).toBe(1497);
  });
});

describe('the run time of one execution (§1.1)', () => {
  it.each(plans)('[O] is six minutes for a %s account', async (plan) => {
    const runtime = projectOf(
      'function f(ms) { for (let left = ms; left > 0; left -= 60000) Utilities.sleep(Math.min(left, 60000)); return 1; }',
      { account: { plan, locale: 'en' } },
    );
    expect((await runtime.execute('f', [359_000])).status).toBe('completed');
    const { status, error } = await runtime.execute('f', [361_000]);
    expect([status, error?.message]).toEqual(['killed', 'Exceeded maximum execution time']);
  });
});
