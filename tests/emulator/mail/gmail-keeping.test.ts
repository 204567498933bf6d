// GmailApp keeps order: marks, labels, folders, search, limits
// (developers.google.com/apps-script/reference/gmail/gmail-app, …/gmail-label, …/gmail-thread).

import { describe, expect, it } from 'vitest';
import { receiveMail } from '../../../emulator/mail/receive.ts';
import { boxWith } from './box.ts';

describe('marks', () => {
  it('read and unread hold for each message, and show in the office', async () => {
    const { script, receive, runtime } = boxWith();
    const mail = receive({});
    const said = await script(`
      const [thread] = GmailApp.getInboxThreads();
      const [message] = thread.getMessages();
      const told = [message.isUnread(), thread.isUnread(), GmailApp.getInboxUnreadCount()];
      message.markRead();
      return [...told, thread.isUnread(), GmailApp.getInboxUnreadCount()];`);
    expect(said).toEqual([true, true, 1, false, 0]);
    expect(mail.readBy).toEqual([runtime.world.owner.email]);
    await script('GmailApp.getInboxThreads()[0].markUnread()');
    expect(mail.readBy).toEqual([]);
  });

  it('star and importance make lists of their own', async () => {
    const { script, receive } = boxWith();
    receive({ subject: 'Gấp' });
    receive({ subject: 'Thường' });
    const said = await script(`
      const thread = GmailApp.search('subject:Gấp')[0];
      const subjects = (threads) => threads.map((one) => one.getFirstMessageSubject());
      thread.getMessages()[0].star();
      thread.markImportant();
      const told = [subjects(GmailApp.getStarredThreads()), GmailApp.getStarredUnreadCount(),
        subjects(GmailApp.getPriorityInboxThreads(0, 5)), GmailApp.getPriorityInboxUnreadCount(),
        thread.isImportant(), thread.hasStarredMessages(), thread.isInPriorityInbox(),
        thread.getMessages()[0].isStarred(), thread.getMessages()[0].isInPriorityInbox()];
      thread.getMessages()[0].unstar();
      thread.markUnimportant();
      return [...told, GmailApp.getStarredThreads().length, thread.isImportant()];`);
    expect(said).toEqual([['Gấp'], 1, ['Gấp'], 1, true, true, true, true, true, 0, false]);
  });

  it('and moves are made by GmailApp for one or up to a hundred', async () => {
    const { script, receive } = boxWith();
    receive({ subject: 'một' });
    receive({ subject: 'hai' });
    const said = await script(`
      const threads = GmailApp.getInboxThreads();
      const messages = GmailApp.getMessagesForThreads(threads).flat();
      const [thread, message] = [threads[0], messages[0]];
      const unread = () => GmailApp.getInboxUnreadCount();
      const told = [];
      GmailApp.markMessageRead(message); told.push(unread());
      GmailApp.markMessagesRead(messages); told.push(unread());
      GmailApp.markMessageUnread(message); told.push(unread());
      GmailApp.markMessagesUnread(messages); told.push(unread());
      GmailApp.markThreadRead(thread); told.push(unread());
      GmailApp.markThreadsRead(threads); told.push(unread());
      GmailApp.markThreadUnread(thread); told.push(unread());
      GmailApp.markThreadsUnread(threads); told.push(unread());
      GmailApp.starMessage(message).starMessages(messages);
      told.push(GmailApp.getStarredThreads().length);
      GmailApp.unstarMessage(message); told.push(GmailApp.getStarredThreads().length);
      GmailApp.unstarMessages(messages); told.push(GmailApp.getStarredThreads().length);
      GmailApp.markThreadImportant(thread).markThreadsImportant(threads);
      told.push(GmailApp.getPriorityInboxThreads().length);
      GmailApp.markThreadUnimportant(thread); told.push(GmailApp.getPriorityInboxThreads().length);
      GmailApp.markThreadsUnimportant(threads); told.push(GmailApp.getPriorityInboxThreads().length);
      GmailApp.refreshMessage(message).refreshMessages(messages);
      GmailApp.refreshThread(thread).refreshThreads(threads);
      return told;`);
    expect(said).toEqual([1, 0, 1, 2, 1, 0, 1, 2, 2, 1, 0, 2, 1, 0]);
    const many = `
      const [thread] = GmailApp.getInboxThreads();
      const [message] = thread.getMessages();
      return [thrown(() => GmailApp.markThreadsRead(Array(101).fill(thread))),
        thrown(() => GmailApp.markMessagesRead(Array(101).fill(message)))];`;
    // Known from bug reports: "This operation can only be applied to at most 100 threads."
    expect(await script(many)).toEqual([
      'This operation can only be applied to at most 100 threads.',
      'This operation can only be applied to at most 100 messages.',
    ]);
  });
});

describe('folders', () => {
  it('a thread leaves the inbox for the archive, the trash, spam, and comes back', async () => {
    const { script, receive } = boxWith();
    receive({});
    const said = await script(`
      const [thread] = GmailApp.getInboxThreads();
      const where = () => [thread.isInInbox(), thread.isInTrash(), thread.isInSpam(),
        GmailApp.getInboxThreads().length, GmailApp.getTrashThreads().length,
        GmailApp.getSpamThreads().length].map(Number).join('');
      const told = [];
      for (const move of ['moveToArchive', 'moveToInbox', 'moveToTrash', 'moveToInbox', 'moveToSpam']) {
        thread[move](); told.push(where());
      }
      told.push(GmailApp.getSpamUnreadCount());
      for (const move of ['Archive', 'Inbox', 'Trash', 'Spam']) {
        GmailApp['moveThreadTo' + move](thread); GmailApp['moveThreadsTo' + move]([thread]);
        told.push(where());
      }
      return told;`);
    expect(said).toEqual([
      ...['000000', '100100', '010010', '100100', '001001', 1],
      ...['001001', '100100', '010010', '011011'],
    ]);
  });

  it('one message goes to the trash by itself', async () => {
    const { script, receive } = boxWith();
    receive({ subject: 'Báo cáo' });
    receive({ subject: 'Báo cáo' });
    const said = await script(`
      const [thread] = GmailApp.getInboxThreads();
      const [first, second] = thread.getMessages();
      first.moveToTrash();
      const told = [first.isInTrash(), second.isInTrash(), thread.isInInbox(), thread.isInTrash()];
      GmailApp.moveMessageToTrash(second).moveMessagesToTrash([second]);
      return [...told, thread.isInInbox(), GmailApp.getChatThreads().length, thread.isInChats(),
        first.isInChats()];`);
    expect(said).toEqual([true, false, true, true, false, 0, false, false]);
  });
});

describe('a label', () => {
  it('is put on threads and taken off, nested ones by their whole name', async () => {
    const { script, receive } = boxWith();
    receive({ subject: 'một' });
    receive({ subject: 'hai' });
    const said = await script(`
      const label = GmailApp.createLabel('Cơ quan/Sở Tài chính');
      GmailApp.createLabel('Cơ quan');
      const threads = GmailApp.getInboxThreads();
      threads[0].addLabel(label);
      label.addToThread(threads[0]).addToThreads(threads);
      const told = [GmailApp.getUserLabels().map((one) => one.getName()),
        label.getThreads().length, label.getThreads(0, 1).length, label.getUnreadCount(),
        threads[0].getLabels().map((one) => one.getName()),
        GmailApp.search('label:cơ-quan-sở-tài-chính').length,
        GmailApp.search('label:"Cơ quan/Sở Tài chính" subject:một').length];
      label.removeFromThread(threads[0]);
      told.push(label.getThreads().length);
      label.addToThreads(threads).removeFromThreads(threads);
      threads[0].addLabel(label).removeLabel(label);
      told.push(label.getThreads().length, GmailApp.search('has:userlabels').length);
      return told;`);
    const name = 'Cơ quan/Sở Tài chính';
    expect(said).toEqual([['Cơ quan', name], 2, 1, 2, [name], 2, 1, 1, 0, 0]);
  });

  it('is null when nobody made it, one object of its name when somebody did, and goes for good', async () => {
    const { script, receive } = boxWith();
    receive({});
    const said = await script(`
      const before = GmailApp.getUserLabelByName('Xong');
      const label = GmailApp.createLabel('Xong');
      GmailApp.createLabel('Xong');
      const [thread] = GmailApp.getInboxThreads();
      thread.addLabel(label);
      const known = GmailApp.getUserLabelByName('xong').getName();
      const all = GmailApp.getUserLabels().length;
      GmailApp.deleteLabel(label);
      GmailApp.createLabel('Khác').deleteLabel();
      return [before, known, all, GmailApp.getUserLabels().length, thread.getLabels().length,
        thrown(() => thread.addLabel(label)), thrown(() => label.getThreads()),
        thrown(() => GmailApp.createLabel(' '))];`);
    const gone = 'Gmail operation not allowed.';
    expect(said).toEqual([null, 'Xong', 1, 0, 0, gone, gone, 'Invalid argument: name']);
  });
});

describe('search (support.google.com/mail/answer/7190)', () => {
  const subjects = (query: string) =>
    `return GmailApp.search(${JSON.stringify(query)}).map((one) => one.getFirstMessageSubject()).sort()`;

  async function fullBox() {
    const box = boxWith();
    const { world } = box.runtime;
    box.receive({ subject: 'Góp ý dự thảo', body: 'Thống nhất với dự thảo.', cc: 'cc@x.vn' });
    await box.runtime.advance('2021-08-25T08:00:00+07:00');
    box.receive({
      from: 'Nguyễn An <an@y.vn>',
      subject: 'Báo cáo tháng',
      body: 'Kèm theo',
      attachments: [
        { name: 'bao-cao.pdf', mimeType: 'application/pdf', content: new Uint8Array(1) },
      ],
    });
    receiveMail(world, {
      from: world.owner.email,
      to: 'z@z.vn',
      subject: 'Mời họp',
      body: 'Phòng 2',
    });
    await box.script(`GmailApp.search('subject:"Góp ý"')[0].markRead();
      GmailApp.createDraft('k@l.vn', 'Bản nháp', 'Chưa gửi');`);
    return box;
  }

  const all = ['Báo cáo tháng', 'Bản nháp', 'Góp ý dự thảo', 'Mời họp'];
  const [report, draft, opinion, meeting] = all;

  it.each([
    ['from:stc@tinh.example.vn', [opinion]],
    ['from:an', [report]],
    ['from:me', [draft, meeting]],
    ['to:z@z.vn', [meeting]],
    ['to:me', [report, opinion]],
    ['cc:cc@x.vn', [opinion]],
    ['bcc:cc@x.vn', []],
    ['subject:dự', [opinion]],
    ['subject:(thảo góp)', [opinion]],
    ['subject:"góp dự"', []],
    ['thống nhất', [opinion]],
    ['"nhất thống"', []],
    ['thốn', []],
    ['is:unread', [report]],
    ['is:read in:inbox', [opinion]],
    ['is:starred', []],
    ['is:important', []],
    ['has:attachment', [report]],
    ['filename:pdf', [report]],
    ['in:inbox', [report, opinion]],
    ['in:sent', [meeting]],
    ['in:drafts', [draft]],
    ['in:anywhere', all],
    ['after:2021/08/24', [report, draft, meeting]],
    ['before:2021/08/24', [opinion]],
    ['after:1629852000', [report, draft, meeting]],
    ['newer_than:1d', [report, draft, meeting]],
    ['older_than:1d', [opinion]],
    ['newer_than:1m', all],
    ['older_than:1y', []],
    ['in:inbox -from:an', [opinion]],
    ['from:an OR to:z@z.vn', [report, meeting]],
    ['{from:an to:z@z.vn}', [report, meeting]],
    ['in:inbox (from:an OR subject:không)', [report]],
    ['-in:inbox', [draft, meeting]],
    ['after:mai', []],
  ])('%s', async (query, found) => {
    const { script } = await fullBox();
    expect(await script(subjects(query))).toEqual(found);
  });

  it('leaves trash and spam out unless they are named', async () => {
    const { script } = await fullBox();
    await script("GmailApp.search('from:an')[0].moveToTrash()");
    await script("GmailApp.search('subject:góp')[0].moveToSpam()");
    expect(await script(subjects(''))).toEqual([draft, meeting]);
    expect(await script(subjects('in:trash'))).toEqual([report]);
    expect(await script(subjects('in:spam'))).toEqual([opinion]);
    expect(await script(subjects('in:anywhere'))).toEqual(all);
  });

  it('finds a message by its header id', async () => {
    const { script } = await fullBox();
    const found = await script(`
      const [message] = GmailApp.search('from:an')[0].getMessages();
      return GmailApp.search('rfc822msgid:' + message.getHeader('Message-ID')).map((one) => one.getId()).join() === message.getThread().getId();`);
    expect(found).toBe(true);
  });

  it('gives pages, the newest first, of at most 500 threads', async () => {
    const { script } = await fullBox();
    const said = await script(`
      const page = (start, max) =>
        GmailApp.search('in:inbox', start, max).map((one) => one.getFirstMessageSubject());
      return [page(0, 1), page(1, 5), thrown(() => page(0, 501)),
        thrown(() => GmailApp.getInboxThreads(-1, 5))];`);
    const tooMany = 'Argument max cannot exceed 500.';
    expect(said).toEqual([[report], [opinion], tooMany, 'Invalid argument: start']);
  });
});
