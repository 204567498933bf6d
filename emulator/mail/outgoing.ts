// What GmailApp sends and keeps as drafts, beyond what MailApp knows: aliases, answers.

import { compose, type MailFields, sizeRefusal } from './compose.ts';
import { invalidField } from './errors.ts';
import { isOneOf } from './filing.ts';
import type { Found, Mailbox } from './mailbox.ts';
import { sendMail } from './send.ts';
import type { DraftState, MailMessage } from './state.ts';

/** A mail of GmailApp; `from` must be the account or one of its aliases. */
export function written(mailbox: Mailbox, given: MailFields, answered?: Found): MailMessage {
  const message = compose(mailbox.execution, 'GmailApp', given);
  if (!isOneOf(mailbox.state, mailbox.account, [message.from])) throw invalidField(message.from);
  return answered ? { ...message, inReplyTo: answered.message.id } : message;
}

/** Sends and gives the message as it lies in the sender's own box. */
export function sent(mailbox: Mailbox, message: MailMessage): Found {
  sendMail(mailbox.execution, message);
  return mailbox.found(message.id);
}

/** Keeps a draft; it may lack recipients, but is not larger than a mail. */
export function drafted(mailbox: Mailbox, message: MailMessage): DraftState {
  const refusal = sizeRefusal(mailbox.execution, message);
  if (refusal) throw refusal;
  mailbox.use();
  return mailbox.keepDraft(message);
}
