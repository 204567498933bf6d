// A mail lies in the box of everybody whom it reached.

import { expect, test } from 'vitest';
import { isUnread, mailboxesOf, mailsIn } from '../../../emulator/office/mailboxes.ts';
import { fixtureRuntime } from './fixture-office.ts';

async function worldWithMail() {
  const runtime = fixtureRuntime();
  await runtime.eval(`MailApp.sendEmail({
    to: '"Sở Tài chính" <VanThu.STC@bacgiang.example>, vanthu.stp@bacgiang.example',
    cc: 'theodoi@bacgiang.example', subject: 'Lấy ý kiến', body: 'Kính gửi' })`);
  await runtime.eval(
    `MailApp.sendEmail('vanthu.stc@bacgiang.example', 'Nhắc trả lời', 'Kính gửi')`,
  );
  return runtime.world;
}

test('a box gathers what came to one address, however it was written', async () => {
  const world = await worldWithMail();
  expect(mailboxesOf(world)).toEqual([
    { address: 'theodoi@bacgiang.example', total: 1, unread: 1, drafts: 0 },
    { address: 'vanthu.stc@bacgiang.example', total: 2, unread: 2, drafts: 0 },
    { address: 'vanthu.stp@bacgiang.example', total: 1, unread: 1, drafts: 0 },
  ]);
});

test('a box stays in its place when its mail is read', async () => {
  const world = await worldWithMail();
  const before = mailboxesOf(world).map(({ address }) => address);
  for (const mail of world.mail.messages) mail.readBy.push('theodoi@bacgiang.example');
  expect(mailboxesOf(world).map(({ address }) => address)).toEqual(before);
  expect(mailboxesOf(world)[0]).toMatchObject({ address: 'theodoi@bacgiang.example', unread: 0 });
});

test('the newest mail stands first, and is read for one box only', async () => {
  const world = await worldWithMail();
  const box = 'vanthu.stc@bacgiang.example';
  expect(mailsIn(world, box).map(({ subject }) => subject)).toEqual(['Nhắc trả lời', 'Lấy ý kiến']);
  const shared = mailsIn(world, box)[1];
  if (!shared) throw new Error('The mail did not arrive.');
  shared.readBy.push(box);
  expect(isUnread(shared, box)).toBe(false);
  expect(isUnread(shared, 'vanthu.stp@bacgiang.example')).toBe(true);
});
