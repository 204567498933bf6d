// platform.md §5 and §13.1: what MailApp refuses, and every sentence of the catalogue that a service
// of this runtime can say, in both languages.

import { describe, expect, it } from 'vitest';
import { inScript, type Options, projectOf, refusals, under } from './platform.ts';

const noScopes: Options = {
  manifest: { oauthScopes: ['https://www.googleapis.com/auth/spreadsheets.currentonly'] },
};

describe('MailApp (§5)', () => {
  it('[O] gives nothing back: no id, no receipt', async () => {
    expect(await inScript("return typeof MailApp.sendEmail('a@b.vn', 's', 'b');")).toBe(
      'undefined',
    );
  });

  it('[O] counts every To, Cc and Bcc', async () => {
    const runtime = projectOf(`
      function send() { MailApp.sendEmail({ to: 'a@b.vn, c@d.vn', cc: 'e@f.vn', bcc: 'g@h.vn', subject: 's', body: 'b' }); }
      function left() { return MailApp.getRemainingDailyQuota(); }`);
    await runtime.run('send');
    expect(await runtime.run('left')).toBe(96);
  });

  it('[O] takes 50 recipients of one message, and no more', async () => {
    const send = (count: number) =>
      inScript(`const to = Array.from({ length: ${count} }, (_, at) => 'a' + at + '@b.vn').join(',');
        return thrown(() => MailApp.sendEmail(to, 's', 'b'));`);
    expect(await send(50)).toBe('nothing thrown');
    expect(await send(51)).toBe('Limit Exceeded: Email Recipients Per Message.');
  });

  it('[O] lets a body be 200 KB on a consumer account and 400 KB in Workspace', async () => {
    const send = (plan: 'consumer' | 'workspace', kilobytes: number) =>
      inScript(
        `return thrown(() => MailApp.sendEmail('a@b.vn', 's', 'x'.repeat(${kilobytes} * 1024)));`,
        {
          account: { plan, locale: 'en' },
        },
      );
    expect([await send('consumer', 200), await send('consumer', 201)]).toEqual([
      'nothing thrown',
      'Limit Exceeded: Email Body Size.',
    ]);
    expect([await send('workspace', 400), await send('workspace', 401)]).toEqual([
      'nothing thrown',
      'Limit Exceeded: Email Body Size.',
    ]);
  });

  it.each([
    ['stale', [100, 100]],
    ['exact', [100, 99]],
  ] as const)('[U31 mail.quotaView: %s] the figure inside a run', async (position, figures) => {
    expect(
      await inScript(
        `const before = MailApp.getRemainingDailyQuota(); MailApp.sendEmail('a@b.vn', 's', 'b');
        return [before, MailApp.getRemainingDailyQuota()];`,
        under({ 'mail.quotaView': position }),
      ),
    ).toEqual(figures);
  });

  it.each([
    [true, 99],
    [false, 100],
  ])('[U31 mail.failedCounts: %s] a mail that is refused', async (position, left) => {
    const runtime = projectOf(
      `function fail() { thrown_(() => MailApp.sendEmail('a@b.vn', 'x'.repeat(300), 'b')); }
      function left() { return MailApp.getRemainingDailyQuota(); }`,
      under({ 'mail.failedCounts': position }),
    );
    await runtime.run('fail');
    expect(await runtime.run('left')).toBe(left);
  });

  it('[O] the day is a rolling one: what was used comes back 24 hours later', async () => {
    const runtime = projectOf(`
      function send() { MailApp.sendEmail('a@b.vn', 's', 'b'); }
      function left() { return MailApp.getRemainingDailyQuota(); }`);
    await runtime.run('send');
    await runtime.advance({ ms: 86_400_000 - 10_000 });
    expect(await runtime.run('left')).toBe(99);
    await runtime.advance({ ms: 10_000 });
    expect(await runtime.run('left')).toBe(100);
  });
});

describe('the catalogue of messages (§13.1)', () => {
  const tooMany = `for (let at = 0; at < 21; at++) ScriptApp.newTrigger('f').timeBased().everyHours(1).create();`;
  const spent = `const to = Array.from({ length: 50 }, (_, at) => 'a' + at + '@b.vn').join(',');
    for (let at = 0; at < 3; at++) MailApp.sendEmail(to, 's', 'b');`;

  it.each<[string, string, string, string | null, Options?]>([
    [
      '[R] lock timeout',
      'LockService.getScriptLock().waitLock(1); LockService.getScriptLock().waitLock(1);',
      'Lock timeout: another process was holding the lock for too long.',
      null,
    ],
    [
      '[M] daily quota of mail',
      spent,
      'Service invoked too many times for one day: email.',
      'Dịch vụ bị gọi quá nhiều lần trong một ngày: email.',
    ],
    [
      '[M] authorisation',
      "ScriptApp.requireScopes(ScriptApp.AuthMode.FULL, ['https://www.googleapis.com/auth/drive']);",
      'Authorization is required to perform that action. Please run the script again to authorize it.',
      'Cần được cho phép để thực hiện tác vụ đó. Hãy chạy lại tập lệnh để cho phép tác vụ.',
      noScopes,
    ],
    [
      '[M] missing scope',
      "MailApp.sendEmail('a@b.vn', 's', 'b');",
      'Specified permissions are not sufficient to call MailApp.sendEmail. Required permissions: https://www.googleapis.com/auth/script.send_mail',
      null,
      noScopes,
    ],
    [
      '[M] bad address',
      "MailApp.sendEmail('khong-phai-thu', 's', 'b');",
      'Invalid email: khong-phai-thu',
      'Email không hợp lệ: khong-phai-thu',
    ],
    [
      '[M] no address',
      "MailApp.sendEmail('', 's', 'b');",
      'Failed to send email: no recipient',
      null,
    ],
    [
      '[M] too many addresses',
      "MailApp.sendEmail(Array.from({ length: 51 }, (_, at) => 'a' + at + '@b.vn').join(','), 's', 'b');",
      'Limit Exceeded: Email Recipients Per Message.',
      'Đã vượt quá giới hạn: Người nhận email trên mỗi thư.',
    ],
    [
      '[M] too big a body',
      "MailApp.sendEmail('a@b.vn', 's', 'x'.repeat(204801));",
      'Limit Exceeded: Email Body Size.',
      null,
    ],
    [
      '[M] too big attachments',
      `MailApp.sendEmail('a@b.vn', 's', 'b', { attachments:
        [Utilities.newBlob('x'.repeat(26 * 1024 * 1024))] });`,
      'Limit Exceeded: Email Total Attachments Size.',
      null,
    ],
    [
      '[K] too long a subject',
      "MailApp.sendEmail('a@b.vn', 'x'.repeat(251), 'b');",
      'Argument too large: subject',
      null,
    ],
    [
      '[R] too big a property',
      "PropertiesService.getScriptProperties().setProperty('k', 'x'.repeat(9 * 1024 + 1));",
      'Argument too large: value',
      null,
    ],
    [
      '[M] a file that is gone',
      "SpreadsheetApp.openById('1x');",
      'Document 1x is missing (perhaps it was deleted?)',
      'Tài liệu 1x bị thiếu (có thể tài liệu đã bị xóa?)',
    ],
    [
      '[M] an item that is gone',
      "FormApp.openById('1x');",
      'No item with the given ID could be found, or you do not have permission to access it.',
      'Không tìm thấy mục nào có ID đã cung cấp hoặc bạn không có quyền truy cập vào mục đó.',
    ],
    [
      '[M] a bad value',
      "FormApp.create('A', true).addScaleItem().setBounds(5, 1);",
      'Bad value',
      'Giá trị không hợp lệ',
    ],
    [
      '[R] trigger slots',
      tooMany,
      'This script has too many triggers. Triggers must be deleted from the script before more can be added.',
      null,
    ],
    [
      '[M] no destination of a form',
      "FormApp.create('A', true).getDestinationId();",
      'The form currently has no response destination.',
      null,
    ],
  ])('%s', async (_title, body, en, vi, options = {}) => {
    expect(await refusals(body, options)).toEqual({ en, vi: vi ?? en });
  });

  it('[M] a server error, before or after the effect', async () => {
    for (const moment of ['before', 'after'] as const) {
      expect(
        await refusals("FormApp.create('A', true);", {
          faults: [{ at: /^FormApp\.create$/, do: moment, times: 2 }],
        }),
      ).toEqual({
        en: "We're sorry, a server error occurred. Please wait a bit and try again.",
        vi: 'Xin lỗi bạn, máy chủ đã gặp lỗi. Vui lòng chờ một lát và thử lại.',
      });
    }
  });

  it('[M] the six-minute stop cannot be caught', async () => {
    for (const [locale, message] of [
      ['en', 'Exceeded maximum execution time'],
      ['vi', 'Vượt quá thời gian thực thi tối đa'],
    ] as const) {
      const runtime = projectOf(
        'function f() { try { for (;;) Utilities.sleep(100000); } catch (e) { return 1; } }',
        { account: { locale } },
      );
      const { status, error } = await runtime.execute('f');
      expect([status, error?.message]).toEqual(['killed', message]);
    }
  });
});
