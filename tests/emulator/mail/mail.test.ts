// MailApp: what leaves, what is refused, how the day's quota is counted (platform.md §5).

import { describe, expect, it } from 'vitest';
import { runtimeWith } from '../runtime/project.ts';

const code = `function send(to, subject, body, options) {
    if (options) MailApp.sendEmail(to, subject, body, options); else MailApp.sendEmail(to, subject, body); }
  function one(message) { MailApp.sendEmail(message); }
  function quota() { return MailApp.getRemainingDailyQuota(); }
  function around() { const before = quota(); MailApp.sendEmail('a@b.vn', 's', 'b'); return [before, quota()]; }
  function attach() { MailApp.sendEmail('a@b.vn', 's', 'b', { attachments: [Utilities.newBlob('xin chào', 'text/plain', 'a.txt')] }); }
  function reply() { MailApp.sendEmail('a@b.vn', 'c@d.vn', 's', 'b'); }`;

describe('sending', () => {
  it('keeps every field, and line ends out of the subject', async () => {
    const runtime = runtimeWith(code);
    await runtime.run('one', {
      to: 'Sở Tài chính <stc@bacgiang.example.vn>, b@c.vn',
      cc: 'd@e.vn',
      bcc: 'f@g.vn',
      subject: 'Xin ý\r\nBcc: x@y.vn',
      body: 'thân',
      htmlBody: '<p>thân</p>',
      name: 'Ban soạn thảo',
      replyTo: 'h@i.vn',
    });
    expect(runtime.world.mail.messages).toMatchObject([
      {
        from: runtime.world.owner.email,
        to: ['stc@bacgiang.example.vn', 'b@c.vn'],
        cc: ['d@e.vn'],
        bcc: ['f@g.vn'],
        subject: 'Xin ý Bcc: x@y.vn',
        body: 'thân',
        htmlBody: '<p>thân</p>',
        name: 'Ban soạn thảo',
        replyTo: 'h@i.vn',
      },
    ]);
  });

  it('takes (to, replyTo, subject, body) and attachments of blobs', async () => {
    const runtime = runtimeWith(code);
    await runtime.run('reply');
    await runtime.run('attach');
    const [first, second] = runtime.world.mail.messages;
    expect([first?.replyTo, first?.subject, first?.body]).toEqual(['c@d.vn', 's', 'b']);
    expect(new TextDecoder().decode(second?.attachments[0]?.content)).toBe('xin chào');
  });

  it.each([
    [['khong-phai-thu', 's', 'b'], 'Invalid email: khong-phai-thu'],
    [['', 's', 'b'], 'Failed to send email: no recipient'],
    [
      [Array.from({ length: 51 }, (_, i) => `a${i}@b.vn`).join(','), 's', 'b'],
      'Limit Exceeded: Email Recipients Per Message.',
    ],
    [['a@b.vn', 'x'.repeat(251), 'b'], 'Argument too large: subject'],
    [['a@b.vn', 's', 'x'.repeat(200 * 1024 + 1)], 'Limit Exceeded: Email Body Size.'],
  ])('refuses with Google’s sentence (§13.1): %#', async (args, message) => {
    const runtime = runtimeWith(code);
    await expect(runtime.run('send', ...args)).rejects.toThrow(message);
    expect(runtime.world.mail.messages).toEqual([]);
  });

  it('says it in Vietnamese to a Vietnamese account', async () => {
    const runtime = runtimeWith(code, { account: { locale: 'vi' } });
    await expect(runtime.run('send', 'x', 's', 'b')).rejects.toThrow('Email không hợp lệ: x');
  });

  it('is not allowed in a simple trigger (§3.1)', async () => {
    const runtime = runtimeWith("function onOpen() { MailApp.sendEmail('a@b.vn', 's', 'b'); }");
    await expect(runtime.open()).rejects.toThrow(
      'You do not have permission to call MailApp.sendEmail.',
    );
  });
});

describe('the quota', () => {
  it('counts recipients, Cc and Bcc too: 100 a day for a consumer, 1,500 for Workspace (§1.1)', async () => {
    const runtime = runtimeWith(code);
    await runtime.run('one', {
      to: 'a@b.vn,c@d.vn',
      cc: 'e@f.vn',
      bcc: 'g@h.vn',
      subject: 's',
      body: 'b',
    });
    expect(await runtime.run('quota')).toBe(96);
    expect(await runtimeWith(code, { account: { plan: 'workspace' } }).run('quota')).toBe(1500);
  });

  it('stops at nothing left, and comes back 24 hours after each use, not at midnight', async () => {
    const runtime = runtimeWith(code);
    const fifty = (n: number) => Array.from({ length: n }, (_, i) => `a${i}@b.vn`).join(',');
    await runtime.run('send', fifty(50), 's', 'b');
    await runtime.advance({ ms: 3_600_000 });
    await runtime.run('send', fifty(50), 's', 'b');
    await expect(runtime.run('send', 'a@b.vn', 's', 'b')).rejects.toThrow(
      'Service invoked too many times for one day: email.',
    );
    await runtime.advance({ ms: 23 * 3_600_000 });
    expect(await runtime.run('quota')).toBe(50);
  });

  it('is told as at the start of the execution, or exactly, as U31 says', async () => {
    expect(await runtimeWith(code).run('around')).toEqual([100, 100]);
    expect(
      await runtimeWith(code, { switches: { 'mail.quotaView': 'exact' } }).run('around'),
    ).toEqual([100, 99]);
  });
});
