// GmailApp sends, drafts, answers and forwards
// (developers.google.com/apps-script/reference/gmail/gmail-app, …/gmail-draft, …/gmail-message).

import { describe, expect, it } from 'vitest';
import { addAlias } from '../../../emulator/mail/receive.ts';
import { boxWith } from './box.ts';

describe('GmailApp.sendEmail', () => {
  it('sends what MailApp would, and keeps a copy among the sent mails', async () => {
    const { script, runtime } = boxWith();
    const sent = await script(`
      const same = GmailApp.sendEmail('a@b.vn, c@d.vn', 'Mời họp', 'thân', {
        cc: 'e@f.vn', bcc: 'g@h.vn', name: 'Văn thư', htmlBody: '<b>thân</b>', replyTo: 'i@k.vn' });
      const [thread] = GmailApp.search('in:sent');
      const message = thread.getMessages()[0];
      return [same === GmailApp, message.getTo(), message.getCc(), message.getBcc(),
        message.getReplyTo(), message.getBody(), message.getPlainBody(), message.isUnread(),
        message.isInInbox()];`);
    const all = [true, 'a@b.vn, c@d.vn', 'e@f.vn', 'g@h.vn', 'i@k.vn', '<b>thân</b>', 'thân'];
    expect(sent).toEqual([...all, false, false]);
    expect(runtime.world.mail.messages).toMatchObject([{ subject: 'Mời họp', name: 'Văn thư' }]);
    expect(await script('return MailApp.getRemainingDailyQuota()')).toBe(96);
  });

  it.each([
    ["GmailApp.sendEmail('x', 's', 'b')", 'Invalid email: x'],
    ["GmailApp.sendEmail('', 's', 'b')", 'Failed to send email: no recipient'],
    [
      "GmailApp.sendEmail('a@b.vn,'.repeat(51), 's', 'b')",
      'Limit Exceeded: Email Recipients Per Message.',
    ],
    ["GmailApp.sendEmail('a@b.vn', 's', 'b', { la: 1 })", 'Invalid argument: la'],
    ["GmailApp.sendEmail('a@b.vn', 's', 'b', { from: 'x@y.vn' })", 'Invalid argument: x@y.vn'],
    [
      "MailApp.sendEmail({ to: 'a@b.vn', subject: 's', body: 'b', from: 'x@y.vn' })",
      'Invalid argument: from',
    ],
  ])('refuses %s', async (call, message) => {
    expect(await boxWith().script(`return thrown(() => ${call})`)).toBe(message);
  });

  it('sends from an alias that the account has', async () => {
    const { script, runtime } = boxWith();
    addAlias(runtime.world, runtime.world.owner.email, 'ban.soan.thao@so.example.vn');
    const [aliases, from] = await script<[string[], string]>(`
      const [alias] = GmailApp.getAliases();
      GmailApp.sendEmail('a@b.vn', 's', 'b', { from: alias, name: 'Ban soạn thảo' });
      return [GmailApp.getAliases(), GmailApp.search('in:sent')[0].getMessages()[0].getFrom()];`);
    expect(aliases).toEqual(['ban.soan.thao@so.example.vn']);
    expect(from).toBe('Ban soạn thảo <ban.soan.thao@so.example.vn>');
  });

  it('needs the scope of all mail, which sending by MailApp does not', async () => {
    const scope = 'https://www.googleapis.com/auth/script.send_mail';
    const { runtime } = boxWith({ manifest: { oauthScopes: [scope] } });
    const send = "thrown_(() => GmailApp.sendEmail('a@b.vn', 's', 'b'))";
    expect(await runtime.eval(send)).toBe(
      'Specified permissions are not sufficient to call GmailApp.sendEmail. ' +
        'Required permissions: https://mail.google.com/',
    );
    const granted = boxWith({ manifest: { oauthScopes: ['https://mail.google.com/'] } });
    expect(await granted.runtime.eval(send)).toBe('nothing thrown');
  });
});

describe('a draft', () => {
  it('is a message that nobody gets until it is sent, then another one', async () => {
    const { script, runtime } = boxWith();
    const [before, drafts, gone] = await script<[unknown[], number, string]>(`
      const draft = GmailApp.createDraft('a@b.vn', 'Dự thảo', 'thân');
      const message = draft.getMessage();
      const told = [message.isDraft(), draft.getMessageId() === message.getId(),
        GmailApp.getDrafts().map((one) => one.getId()).join() === draft.getId(),
        GmailApp.getDraftMessages()[0].getSubject(), GmailApp.search('in:drafts').length,
        GmailApp.getDraft(draft.getId()).getId() === draft.getId(),
        MailApp.getRemainingDailyQuota()];
      const sent = draft.send();
      return [[...told, sent.isDraft(), sent.getId() === message.getId(), sent.getTo()],
        GmailApp.getDrafts().length, thrown(() => draft.send())];`);
    expect(before).toEqual([true, true, true, 'Dự thảo', 1, true, 100, false, false, 'a@b.vn']);
    expect(drafts).toBe(0);
    expect(gone).toBe('Gmail operation not allowed.');
    expect(runtime.world.mail.messages).toMatchObject([{ subject: 'Dự thảo', to: ['a@b.vn'] }]);
    expect(await script('return MailApp.getRemainingDailyQuota()')).toBe(99);
  });

  it('may lack a recipient, but is not sent without one', async () => {
    const said = await boxWith().script(`
      const draft = GmailApp.createDraft('', 'Dự thảo', '');
      return [thrown(() => draft.send()), GmailApp.getDrafts().length];`);
    expect(said).toEqual(['Failed to send email: no recipient', 1]);
  });

  it('is replaced by `update` and taken away by `deleteDraft`', async () => {
    const { script } = boxWith();
    const said = await script(`
      const draft = GmailApp.createDraft('a@b.vn', 'một', 'thân');
      const first = draft.getMessage();
      draft.update('c@d.vn', 'hai', 'khác', { cc: 'e@f.vn' });
      const second = draft.getMessage();
      const told = [second.getTo(), second.getCc(), second.getSubject(), second.getPlainBody(),
        first.getId() === second.getId(), thrown(() => first.getSubject())];
      draft.deleteDraft();
      return [...told, GmailApp.getDrafts().length, GmailApp.search('in:drafts').length];`);
    const gone = 'Gmail operation not allowed.';
    expect(said).toEqual(['c@d.vn', 'e@f.vn', 'hai', 'khác', false, gone, 0, 0]);
  });
});

describe('an answer', () => {
  it('goes to the reply-to address with `Re:`, into the same thread', async () => {
    const { script, receive } = boxWith();
    receive({ subject: 'Góp ý', replyTo: 'vanthu@tinh.example.vn', cc: 'khac@tinh.example.vn' });
    const said = await script(`
      const [thread] = GmailApp.getInboxThreads();
      thread.getMessages()[0].reply('Đã nhận.', { cc: 'x@y.vn' });
      const answer = thread.getMessages()[1];
      return [answer.getTo(), answer.getCc(), answer.getSubject(), answer.getPlainBody(),
        answer.getThread().getId() === thread.getId(), thread.getMessageCount(),
        answer.getHeader('In-Reply-To') === thread.getMessages()[0].getHeader('Message-ID')];`);
    const to = 'vanthu@tinh.example.vn';
    expect(said).toEqual([to, 'x@y.vn', 'Re: Góp ý', 'Đã nhận.', true, 2, true]);
  });

  it('to all copies everybody but oneself', async () => {
    const { script, receive, runtime } = boxWith();
    receive({ to: `${runtime.world.owner.email}, b@c.vn`, cc: 'd@e.vn', subject: 'Re: Góp ý' });
    const said = await script(`
      const [thread] = GmailApp.getInboxThreads();
      thread.getMessages()[0].replyAll('Đã nhận.');
      const answer = thread.getMessages()[1];
      const again = thread.replyAll('Lần nữa.') === thread;
      return [answer.getTo(), answer.getCc(), answer.getSubject(), again, thread.getMessageCount()];`);
    expect(said).toEqual(['stc@tinh.example.vn', 'b@c.vn, d@e.vn', 'Re: Góp ý', true, 3]);
  });

  it('may wait as a draft in the thread', async () => {
    const { script, receive, runtime } = boxWith();
    receive({ cc: 'b@c.vn' });
    const said = await script(`
      const [thread] = GmailApp.getInboxThreads();
      const draft = thread.createDraftReplyAll('Đã nhận.', { subject: 'Re: Trả lời' });
      const one = thread.getMessages()[0].createDraftReply('Đã nhận.');
      const told = [thread.getMessages().map((message) => message.isDraft()),
        draft.getMessage().getCc(), one.getMessage().getCc()];
      draft.send();
      one.deleteDraft();
      thread.createDraftReply('a').deleteDraft();
      thread.getMessages()[0].createDraftReplyAll('a').deleteDraft();
      thread.reply('Xong');
      return [...told, thread.getMessages().map((message) => message.isDraft())];`);
    expect(said).toEqual([[false, true, true], 'b@c.vn', '', [false, false, false]]);
    expect(runtime.world.mail.messages).toHaveLength(3);
  });
});

describe('a forwarded message', () => {
  it('carries the text and the files', async () => {
    const { script, receive } = boxWith();
    receive({
      subject: 'Góp ý',
      body: 'Nội dung gốc',
      attachments: [{ name: 'a.txt', mimeType: 'text/plain', content: new Uint8Array([65]) }],
    });
    const said = await script(`
      const [thread] = GmailApp.getInboxThreads();
      thread.getMessages()[0].forward('z@y.vn', { cc: 'k@l.vn' });
      const message = thread.getMessages()[1];
      return [message.getTo(), message.getCc(), message.getSubject(),
        message.getPlainBody().includes('Nội dung gốc'),
        message.getAttachments().map((file) => file.getName())];`);
    expect(said).toEqual(['z@y.vn', 'k@l.vn', 'Fwd: Góp ý', true, ['a.txt']]);
  });
});
