// Mailboxes as the world's mails fill them: whom a mail reached, and who has read it.

import type { World } from '../core/world.ts';
import type { MailMessage } from '../mail/state.ts';
import type { MailboxSummary } from './api.ts';

/** `"Sở Tài chính" <stc@x.vn>` or a bare address, in lower case. */
export function bareAddress(address: string): string {
  return (/<([^<>]+)>\s*$/.exec(address)?.[1] ?? address).trim().toLowerCase();
}

const reached = (mail: MailMessage) =>
  new Set([...mail.to, ...mail.cc, ...mail.bcc].map(bareAddress));

export const isUnread = (mail: MailMessage, mailbox: string) =>
  !mail.readBy.some((reader) => bareAddress(reader) === mailbox);

/** Every mailbox that a mail has reached, by address: a box stays in its place when it is read. */
export function mailboxesOf(world: World): MailboxSummary[] {
  const boxes = new Map<string, MailboxSummary>();
  for (const mail of world.mail.messages) {
    for (const address of reached(mail)) {
      const box = boxes.get(address) ?? { address, total: 0, unread: 0 };
      boxes.set(address, box);
      box.total++;
      if (isUnread(mail, address)) box.unread++;
    }
  }
  return [...boxes.values()].sort((left, right) => left.address.localeCompare(right.address, 'vi'));
}

/** The mails of one mailbox, newest first. */
export function mailsIn(world: World, mailbox: string): MailMessage[] {
  return world.mail.messages.filter((mail) => reached(mail).has(mailbox)).reverse();
}

export function unreadMails(world: World): number {
  return mailboxesOf(world).reduce((sum, box) => sum + box.unread, 0);
}
