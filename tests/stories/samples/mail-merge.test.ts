// A mail merge in the style of developers.google.com/apps-script/samples/automations/mail-merge.

import { describe, expect, it } from 'vitest';
import type { Runtime, RuntimeOptions } from '../../../emulator/index.ts';
import { column, fill, OWNER, places, sample } from './sample.ts';

const SUBJECT = 'Invitation to {{Course}}';
const rows = [
  ['Name', 'Email', 'Course', 'Fee', 'File', 'Status'],
  ['Nguyễn Văn An', 'an@example.vn', 'Tin học', 1500000, '', ''],
  ['Trần & Con', 'binh@example.vn', 'Kế toán', 900000, 'binh.txt', ''],
];

/** A sheet with two people, a file of the second, and the draft. */
async function prepared(options: Partial<RuntimeOptions> = {}) {
  const runtime = sample('mail-merge', options);
  await runtime.click(['Mail merge', 'Set up the sheet']);
  await fill(runtime, 'Recipients', rows);
  await runtime.eval(`(() => {
    DriveApp.createFile('binh.txt', 'Giấy mời');
    GmailApp.createDraft('', ${JSON.stringify(SUBJECT)}, 'Dear {{Name}}, the fee is {{Fee}}.', {
      htmlBody: '<p>Dear {{Name}}, the fee is {{Fee}}. <img src="cid:logo" alt="logo.png"></p>',
      inlineImages: { logo: Utilities.newBlob('x', 'image/png', 'logo.png') },
      attachments: [Utilities.newBlob('plan', 'text/plain', 'plan.txt')],
    });
  })()`);
  return runtime;
}

function send(runtime: Runtime, subject = SUBJECT) {
  runtime.answer({ button: 'OK', text: subject });
  return runtime.click(['Mail merge', 'Send mails']);
}

describe('a mail merge', () => {
  it.each(places)('writes the fields as the cells show them, in %s', async (locale, language) => {
    const runtime = await prepared({ locale, account: { locale: language } });
    await send(runtime);
    const fee = locale === 'vi_VN' ? '1.500.000' : '1,500,000';
    expect(runtime.mail.map(({ to, subject, body }) => [to, subject, body])).toEqual([
      [['an@example.vn'], 'Invitation to Tin học', `Dear Nguyễn Văn An, the fee is ${fee}.`],
      [
        ['binh@example.vn'],
        'Invitation to Kế toán',
        `Dear Trần & Con, the fee is ${fee.replace(/1.500/, '900')}.`,
      ],
    ]);
  });

  it('takes the draft’s attachments and picture along, and the file that a row names', async () => {
    const runtime = await prepared();
    await send(runtime);
    expect(runtime.mail.map((mail) => mail.attachments.map(({ name }) => name))).toEqual([
      ['plan.txt'],
      ['plan.txt', 'binh.txt'],
    ]);
    expect(runtime.mail[0]?.inlineImages).toMatchObject([{ key: 'logo', name: 'logo.png' }]);
    expect(runtime.mail[1]?.htmlBody).toContain('Dear Trần &amp; Con, ');
  });

  it('marks what is sent, and a second run sends nothing twice', async () => {
    const runtime = await prepared();
    await send(runtime);
    expect(await column(runtime, 'Recipients', 'Status')).toEqual([
      expect.stringMatching(/^Sent 2021-08-23 08:0\d$/),
      expect.stringMatching(/^Sent 2021-08-23 08:0\d$/),
    ]);
    runtime.answer({ button: 'OK', text: SUBJECT }, 'OK');
    const again = await runtime.click(['Mail merge', 'Send mails']);
    expect(again.alerts.map(({ text }) => text)).toEqual([
      'Subject of the draft:',
      'There is nothing to send.',
    ]);
    expect(runtime.mail).toHaveLength(2);
  });

  it('says in the row why a mail did not leave, sends the others, and tries that row again', async () => {
    const runtime = await prepared();
    await runtime.type(OWNER, 'B2', 'khong-phai-thu');
    await send(runtime);
    const [first, second] = await column(runtime, 'Recipients', 'Status');
    expect(first).toBe('Not sent: Invalid email: khong-phai-thu');
    expect(second).toMatch(/^Sent /);
    await runtime.type(OWNER, 'B2', 'an@example.vn');
    await send(runtime);
    expect(runtime.mail.map(({ to }) => to)).toEqual([['binh@example.vn'], ['an@example.vn']]);
  });

  it('has marked every mail that left when it is killed before the next one', async () => {
    const whole = await prepared();
    const { record } = await send(whole);
    const sends = whole.calls
      .all(record.id)
      .filter(({ method }) => method === 'GmailApp.sendEmail')
      .map(({ number }) => number);
    const runtime = await prepared({
      faults: [{ at: sends[1] ?? 0, do: 'killBefore', in: 'sendMails' }],
    });
    expect((await send(runtime)).status).toBe('killed');
    expect(await column(runtime, 'Recipients', 'Status')).toEqual([
      expect.stringMatching(/^Sent /),
      '',
    ]);
    // Google lets go of the lock of a killed execution a while later.
    await runtime.advance({ ms: 60_000 });
    await send(runtime);
    expect(runtime.mail.map(({ to }) => to)).toEqual([['an@example.vn'], ['binh@example.vn']]);
  });

  it('says which file of a row is missing', async () => {
    const runtime = await prepared();
    await runtime.type(OWNER, 'E3', 'khong-co.txt');
    await send(runtime);
    expect(await column(runtime, 'Recipients', 'Status')).toEqual([
      expect.stringMatching(/^Sent /),
      'Not sent: no file “khong-co.txt”',
    ]);
  });

  it('passes over rows that a filter hides', async () => {
    const runtime = await prepared();
    await runtime.eval(`SpreadsheetApp.getActive().getSheetByName('Recipients').getRange('A1:F3').createFilter()
      .setColumnFilterCriteria(3, SpreadsheetApp.newFilterCriteria().whenTextEqualTo('Tin học').build())`);
    await send(runtime);
    expect(runtime.mail.map(({ to }) => to)).toEqual([['an@example.vn']]);
  });

  it('stops at Cancel, and at a subject that no draft has', async () => {
    const runtime = await prepared();
    runtime.answer('CANCEL');
    await runtime.click(['Mail merge', 'Send mails']);
    runtime.answer({ button: 'OK', text: 'Khác' }, 'OK');
    const missing = await runtime.click(['Mail merge', 'Send mails']);
    expect(missing.alerts.at(-1)?.text).toBe('There is no draft “Khác”.');
    expect(runtime.mail).toEqual([]);
  });

  it('shows the first mail before any is sent', async () => {
    const runtime = await prepared();
    runtime.answer({ button: 'OK', text: SUBJECT });
    await runtime.click(['Mail merge', 'Preview the first mail']);
    expect(runtime.dialog()).toMatchObject({ title: 'Preview', width: 500, modal: true });
    expect(runtime.dialog().html).toContain('<b>Invitation to Tin học</b>');
    expect(runtime.dialog().html).toContain('<p>Dear Nguyễn Văn An, the fee is 1,500,000.');
    expect(runtime.mail).toEqual([]);
  });

  it('refuses to begin what the day’s quota cannot finish', async () => {
    const runtime = await prepared();
    await runtime.eval("for (let i = 0; i < 99; i++) MailApp.sendEmail('x@example.vn', 's', 'b')");
    runtime.answer({ button: 'OK', text: SUBJECT }, 'OK');
    const outcome = await runtime.click(['Mail merge', 'Send mails']);
    expect(outcome.alerts.at(-1)?.text).toMatch(
      /^Only \d more mails can be sent today, 2 are waiting\.$/,
    );
    expect(await column(runtime, 'Recipients', 'Status')).toEqual(['', '']);
  });
});
