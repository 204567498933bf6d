// Mailboxes as the world's mails fill them: whom a mail reached, who has read it, what is not yet sent.

import type { World } from '../core/world.ts';
import { sameAddress } from '../mail/addresses.ts';
import type { MailMessage } from '../mail/state.ts';
import type { MailboxSummary } from './api.ts';

/** The addresses of a mail, each once; the world keeps them bare, in whatever letters. */
const reached = (mail: MailMessage) =>
  new Set([...mail.to, ...mail.cc, ...mail.bcc].map((address) => address.toLowerCase()));

export const isUnread = (mail: MailMessage, mailbox: string) =>
  !mail.readBy.some((reader) => sameAddress(reader, mailbox));

/** Every mailbox with a mail or a draft, by address: a box stays in its place when it is read. */
export function mailboxesOf(world: World): MailboxSummary[] {
  const boxes = new Map<string, MailboxSummary>();
  for (const [account, { drafts }] of Object.entries(world.mail.boxes)) {
    const address = account.toLowerCase();
    if (drafts.length > 0) {
      boxes.set(address, { address, total: 0, unread: 0, drafts: drafts.length });
    }
  }
  for (const mail of world.mail.messages) {
    for (const address of reached(mail)) {
      const box = boxes.get(address) ?? { address, total: 0, unread: 0, drafts: 0 };
      boxes.set(address, box);
      box.total++;
      if (isUnread(mail, address)) box.unread++;
    }
  }
  return [...boxes.values()].sort((left, right) => left.address.localeCompare(right.address, 'vi'));
}

/** The mails of one mailbox, newest first. */
export function mailsIn(world: World, mailbox: string): MailMessage[] {
  return world.mail.messages.filter((mail) => reached(mail).has(mailbox.toLowerCase())).reverse();
}

/** What the account of this mailbox has written and not sent, newest first. */
export function draftsIn(world: World, mailbox: string): MailMessage[] {
  const boxes = Object.entries(world.mail.boxes);
  return boxes
    .filter(([account]) => sameAddress(account, mailbox))
    .flatMap(([, { drafts }]) => drafts.map(({ message }) => message))
    .reverse();
}

/** A mail or a draft of anybody's. */
export function messageOf(world: World, id: string): MailMessage | undefined {
  const drafts = Object.values(world.mail.boxes).flatMap((box) => box.drafts);
  return (
    world.mail.messages.find((mail) => mail.id === id) ??
    drafts.find(({ message }) => message.id === id)?.message
  );
}

export function unreadMails(world: World): number {
  return mailboxesOf(world).reduce((sum, box) => sum + box.unread, 0);
}
