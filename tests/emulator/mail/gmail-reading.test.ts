// GmailApp reads what came: messages, files, raw text, threads
// (developers.google.com/apps-script/reference/gmail/gmail-message, …/gmail-thread, …/gmail-attachment).

import { describe, expect, it } from 'vitest';
import { boxWith } from './box.ts';

const letter = 'const message = GmailApp.getInboxThreads()[0].getMessages()[0];';

describe('a message', () => {
  it('tells who wrote what to whom, and when', async () => {
    const { script, receive } = boxWith();
    receive({ cc: 'b@c.vn', bcc: 'd@e.vn', body: 'một\nhai', subject: 'Góp ý' });
    const said = await script(`${letter}
      return [message.getFrom(), message.getCc(), message.getBcc(), message.getSubject(),
        message.getPlainBody(), message.getDate().toISOString(), message.getReplyTo()];`);
    expect(said).toEqual([
      'Sở Tài chính <stc@tinh.example.vn>',
      'b@c.vn',
      '',
      'Góp ý',
      'một\r\nhai',
      '2021-08-23T01:00:00.000Z',
      '',
    ]);
  });

  it('gives an HTML mail as it is, and without its tags', async () => {
    const { script, receive } = boxWith();
    receive({ body: '', htmlBody: '<p>Kính gửi &amp; thân</p><p>Hết</p>' });
    const said = await script(`${letter} return [message.getBody(), message.getPlainBody()];`);
    expect(said).toEqual(['<p>Kính gửi &amp; thân</p><p>Hết</p>', 'Kính gửi & thân\r\nHết']);
  });

  it('gives its files as blobs with size and hash, images in the text among them', async () => {
    const { script } = boxWith();
    const said = await script(`
      GmailApp.sendEmail('a@b.vn', 's', 'b', { htmlBody: '<img src="cid:anh">',
        attachments: [Utilities.newBlob('abc', 'text/plain', 'a.txt')],
        inlineImages: { anh: Utilities.newBlob('png', 'image/png', 'anh.png') } });
      const message = GmailApp.search('has:attachment')[0].getMessages()[0];
      const names = (options) => message.getAttachments(options).map((file) => file.getName());
      const [file] = message.getAttachments();
      return [names({}), names({ includeInlineImages: false }), names({ includeAttachments: false }),
        [file.getSize(), file.getHash(), file.getContentType(), file.getDataAsString(),
          file.getBytes().length, file.copyBlob().getName(), file.getAs('text/plain').getName(),
          file.isGoogleType(), file.getAllBlobs().length, Utilities.gzip(file.copyBlob()).getContentType()],
        [file.setName('b.csv').getName(), file.setContentTypeFromExtension().getContentType(),
          file.setContentType('text/plain').getContentType(), file.setBytes([65]).getBytes(),
          file.setDataFromString('é').getBytes().length]];`);
    // printf abc | sha1sum
    const hash = 'a9993e364706816aba3e25717850c26c9cd0d89d';
    expect(said).toEqual([
      ['a.txt', 'anh.png'],
      ['a.txt'],
      ['anh.png'],
      [3, hash, 'text/plain', 'abc', 3, 'a.txt', 'a.txt', false, 1, 'application/x-gzip'],
      ['b.csv', 'text/csv', 'text/plain', [65], 2],
    ]);
  });

  it('gives its headers, and itself as MIME text', async () => {
    const { script, receive } = boxWith();
    receive({
      subject: 'Góp ý dự thảo',
      htmlBody: '<p>Kính gửi</p>',
      attachments: [{ name: 'bảng.csv', mimeType: 'text/csv', content: new Uint8Array([66]) }],
    });
    const [raw, headers] = await script<[string, string[]]>(`${letter}
      return [message.getRawContent(),
        ['Subject', 'Date', 'X-Khong-Co', 'subject'].map((name) => message.getHeader(name))];`);
    expect(headers).toEqual(['Góp ý dự thảo', 'Mon, 23 Aug 2021 01:00:00 +0000', '', '']);
    const encoded = Buffer.from('Góp ý dự thảo').toString('base64');
    expect(raw).toContain(`Subject: =?UTF-8?B?${encoded}?=\r\n`);
    expect(raw).toContain('From: =?UTF-8?B?');
    expect(raw).toMatch(/Content-Type: multipart\/mixed; boundary="([^"]+)"[\s\S]*--\1--$/);
    expect(raw).toContain(Buffer.from('Kính gửi').toString('base64'));
    expect(raw).toMatch(
      /filename="=\?UTF-8\?B\?[^"]*"\r\nContent-Transfer-Encoding: base64\r\n\r\nQg==/,
    );
    // RFC 5322: lines end with CRLF and, encoded, hold ASCII alone.
    expect(raw.replaceAll('\r\n', '')).toMatch(/^[\x20-\x7e]*$/);
  });

  it('is found by its id, and an unknown id is refused', async () => {
    const { script, receive } = boxWith();
    const { id } = receive({ subject: 'Góp ý' });
    const said = await script(`
      const message = GmailApp.getMessageById('${id}');
      const thread = GmailApp.getThreadById(message.getThread().getId());
      return [message.getSubject(), message.getId(), thread.getPermalink().includes(thread.getId()),
        thrown(() => GmailApp.getMessageById('khong-co')),
        thrown(() => GmailApp.getThreadById('khong-co')),
        thrown(() => GmailApp.getDraft('khong-co'))];`);
    const refused = 'Gmail operation not allowed.';
    expect(said).toEqual(['Góp ý', id, true, refused, refused, refused]);
  });
});

describe('a thread', () => {
  // support.google.com/mail/answer/5900; support.cloudhq.net, "How does Gmail decide to group …".
  it('gathers answers by reference and subject', async () => {
    const { script, receive, runtime } = boxWith();
    const first = receive({ subject: 'Góp ý' });
    await runtime.advance({ ms: 60_000 });
    receive({ subject: 'Re: Góp ý', from: 'x@y.vn', inReplyTo: first.id });
    receive({ subject: 'Re: Việc khác', inReplyTo: first.id });
    const said = await script(`
      const threads = GmailApp.getInboxThreads();
      return threads.map((thread) => [thread.getFirstMessageSubject(), thread.getMessageCount(),
        thread.getLastMessageDate().toISOString()]).sort();`);
    expect(said).toEqual([
      ['Góp ý', 2, '2021-08-23T01:01:00.000Z'],
      ['Re: Việc khác', 1, '2021-08-23T01:01:00.000Z'],
    ]);
  });

  it('takes equal subjects of one sender together where they arrive, for a week', async () => {
    const { script, receive, runtime } = boxWith();
    const counts = 'return GmailApp.getInboxThreads().map((thread) => thread.getMessageCount())';
    receive({ subject: 'Báo cáo' });
    receive({ subject: 'Báo cáo' });
    receive({ subject: 'Báo cáo', from: 'x@y.vn' });
    expect(await script(counts)).toEqual([2, 1]);
    await runtime.advance({ ms: 8 * 86_400_000 });
    receive({ subject: 'Báo cáo' });
    expect(await script(counts)).toEqual([1, 2, 1]);
  });

  it('does not take equal mails together where they leave', async () => {
    const { script } = boxWith();
    const said = await script(`
      GmailApp.sendEmail('a@b.vn', 'Mời họp', 'một');
      GmailApp.sendEmail('a@b.vn', 'Mời họp', 'hai');
      return GmailApp.search('in:sent').length;`);
    expect(said).toBe(2);
  });

  it('belongs to whoever runs the script: others have their own', async () => {
    const { runtime, receive } = boxWith();
    receive({});
    const outcome = await runtime.execute('thrown_', [], 'khac@so.example.vn');
    expect(outcome.status).toBe('completed');
    expect(Object.keys(runtime.world.mail.boxes)).toEqual([]);
    await runtime.eval('GmailApp.getInboxThreads()');
    expect(Object.keys(runtime.world.mail.boxes)).toEqual([runtime.world.owner.email]);
  });
});
