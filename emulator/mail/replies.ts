// Answers and forwarded mails, as fields of the mail to send.

import { sameAddress } from './addresses.ts';
import type { MailFields } from './compose.ts';
import type { Found, Mailbox } from './mailbox.ts';
import { sender } from './mime.ts';
import type { MailMessage } from './state.ts';
import { plainText } from './text.ts';

/** An answer to the reply-to address of a message; to all: everybody else gets a copy. */
export function replyTo(
  mailbox: Mailbox,
  { message }: Found,
  body: string,
  options: MailFields,
  all: boolean,
): MailFields {
  const to = message.replyTo || message.from;
  const others = [...message.to, ...message.cc].filter(
    (address) => !sameAddress(address, mailbox.account) && !sameAddress(address, to),
  );
  const copies = [...(all ? others : []), ...(isText(options.cc) ? [options.cc] : [])];
  return {
    ...options,
    to,
    cc: copies.join(','),
    subject: options.subject ?? prefixed('Re:', message.subject),
    body,
  };
}

/** A message passed on with its attachments; `htmlBody` and the like stand before it. */
export function forwardOf({ message }: Found, to: string, options: MailFields): MailFields {
  const head = [
    '---------- Forwarded message ---------',
    `From: ${sender(message)}`,
    `Date: ${new Date(message.at).toUTCString()}`,
    `Subject: ${message.subject}`,
    `To: ${message.to.join(', ')}`,
  ];
  return {
    ...options,
    to,
    subject: options.subject ?? prefixed('Fwd:', message.subject),
    body: [...head, '', plainText(message)].join('\n'),
    htmlBody: options.htmlBody ?? forwardedHtml(message, head),
  };
}

function forwardedHtml(message: MailMessage, head: string[]): string {
  if (message.htmlBody === '') return '';
  const lines = head.map((line) => line.replace(/&/g, '&amp;').replace(/</g, '&lt;'));
  return `${lines.join('<br>')}<br><br>${message.htmlBody}`;
}

function prefixed(prefix: string, subject: string): string {
  return subject.toLowerCase().startsWith(prefix.toLowerCase()) ? subject : `${prefix} ${subject}`;
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value !== '';
}
