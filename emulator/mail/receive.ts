// What people do with mail: write to an account from outside, and set an account up.

import type { World } from '../core/world.ts';
import { readAddress, readAddresses } from './addresses.ts';
import { mailboxOf } from './filing.ts';
import type { IncomingMail, MailMessage } from './state.ts';

/** Delivers a mail now; whoever it is addressed to finds it in the inbox. */
export function receiveMail(world: World, mail: IncomingMail): MailMessage {
  const { name, address } = readAddress(mail.from);
  const message: MailMessage = {
    id: `mail_${String(world.nextId++).padStart(4, '0')}`,
    at: world.now,
    from: address,
    name,
    to: readAddresses(mail.to),
    cc: readAddresses(mail.cc ?? ''),
    bcc: readAddresses(mail.bcc ?? ''),
    replyTo: mail.replyTo ?? '',
    subject: mail.subject,
    body: mail.body ?? '',
    htmlBody: mail.htmlBody ?? '',
    attachments: mail.attachments ?? [],
    ...(mail.inReplyTo === undefined ? {} : { inReplyTo: mail.inReplyTo }),
    executionId: '',
    readBy: [],
  };
  world.mail.messages.push(message);
  return message;
}

/** Lets an account send from a further address, as one does in Gmail's settings. */
export function addAlias(world: World, account: string, alias: string): void {
  mailboxOf(world, account).aliases.push(readAddress(alias).address);
}
