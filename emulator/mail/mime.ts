// A mail as the text that travels: headers and MIME parts.

import type { InlineImage, MailAttachment, MailMessage } from './state.ts';
import { plainText } from './text.ts';

/** The headers in order, by name, as `getHeader` and the raw text tell them. */
export function headersOf(message: MailMessage): Map<string, string> {
  const list = (name: string, addresses: string[]): [string, string][] =>
    addresses.length > 0 ? [[name, addresses.join(', ')]] : [];
  const reference = message.inReplyTo === undefined ? null : messageId(message.inReplyTo);
  return new Map([
    ['MIME-Version', '1.0'],
    ['Date', mailDate(message.at)],
    ...(reference === null
      ? []
      : ([
          ['References', reference],
          ['In-Reply-To', reference],
        ] as const)),
    ['Message-ID', messageId(message.id)],
    ['Subject', message.subject],
    ['From', sender(message)],
    ...list('To', message.to),
    ...list('Cc', message.cc),
    ...list('Bcc', message.bcc),
    ...list('Reply-To', message.replyTo === '' ? [] : [message.replyTo]),
  ]);
}

/** `Tên <dia-chi@noi.vn>`, or the address alone. */
export function sender({ name, from }: MailMessage): string {
  if (name === '') return from;
  return `${/[,"<>@;]/.test(name) ? `"${name.replaceAll('"', '\\"')}"` : name} <${from}>`;
}

/** RFC 5322 text of the mail; what is not ASCII is encoded (RFC 2047, base64 bodies). */
export function rawText(message: MailMessage): string {
  const headers = [...headersOf(message)].map(([name, value]) => `${name}: ${encoded(value)}`);
  return [...headers, ...partOf(message)].join('\r\n');
}

function partOf(message: MailMessage): string[] {
  const text = () => base64Part('text/plain; charset="UTF-8"', Buffer.from(plainText(message)));
  const html = () => base64Part('text/html; charset="UTF-8"', Buffer.from(message.htmlBody));
  const body =
    message.htmlBody === ''
      ? text()
      : multipart('alternative', `${message.id}.body`, [text(), html()]);
  const images = message.inlineImages ?? [];
  const shown =
    images.length === 0
      ? body
      : multipart('related', `${message.id}.related`, [body, ...images.map(imagePart)]);
  if (message.attachments.length === 0) return shown;
  const files = message.attachments.map(filePart);
  return multipart('mixed', `${message.id}.mixed`, [shown, ...files]);
}

function multipart(kind: string, boundary: string, parts: string[][]): string[] {
  const inner = parts.flatMap((part) => [`--${boundary}`, ...part]);
  return [
    `Content-Type: multipart/${kind}; boundary="${boundary}"`,
    '',
    ...inner,
    `--${boundary}--`,
  ];
}

function base64Part(type: string, content: Uint8Array, more: string[] = []): string[] {
  const lines =
    Buffer.from(content)
      .toString('base64')
      .match(/.{1,76}/g) ?? [];
  return [`Content-Type: ${type}`, ...more, 'Content-Transfer-Encoding: base64', '', ...lines];
}

function filePart({ name, mimeType, content }: MailAttachment): string[] {
  const disposition = `Content-Disposition: attachment; filename="${encoded(name)}"`;
  return base64Part(`${mimeType}; name="${encoded(name)}"`, content, [disposition]);
}

function imagePart({ key, name, mimeType, content }: InlineImage): string[] {
  const place = ['Content-Disposition: inline', `Content-ID: <${key}>`];
  return base64Part(`${mimeType}; name="${encoded(name)}"`, content, place);
}

function messageId(id: string): string {
  return `<${id}@mail.gmail.com>`;
}

function encoded(value: string): string {
  if (!/[\u0080-\uffff]/.test(value)) return value;
  return value.replace(
    // A word that needs it takes the spaces to the next such word with it: between encoded words they are lost.
    /[^\s<>"@]*[^\x20-\x7e][^\s<>"@]*(?:\s+[^\s<>"@]*[^\x20-\x7e][^\s<>"@]*)*/g,
    (words) => `=?UTF-8?B?${Buffer.from(words).toString('base64')}?=`,
  );
}

function mailDate(at: number): string {
  return new Date(at).toUTCString().replace('GMT', '+0000');
}
