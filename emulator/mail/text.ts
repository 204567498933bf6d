// The bodies of a mail as a script reads them.

import type { MailMessage } from './state.ts';

/** The HTML body; a plain mail gives its text with Gmail's line ends. [K] */
export function htmlText(message: MailMessage): string {
  return message.htmlBody || crlf(message.body);
}

/** The plain body, or what is left of the HTML without its tags. Lines end as in any mail. */
export function plainText(message: MailMessage): string {
  return crlf(message.body || withoutTags(message.htmlBody));
}

function crlf(text: string): string {
  return text.replace(/\r?\n/g, '\r\n');
}

function withoutTags(html: string): string {
  return html
    .replace(/<(style|script|head)\b[\s\S]*?<\/\1>/gi, '')
    .replace(/\s+/g, ' ')
    .replace(/<br\s*\/?>|<\/(p|div|tr|li|h[1-6])>/gi, '\n')
    .replace(/<[^>]*>/g, '')
    .replace(/&(lt|gt|quot|#39|nbsp|amp);/g, (entity) => ENTITIES[entity] ?? entity)
    .replace(/ *\n */g, '\n')
    .trim();
}

const ENTITIES: Record<string, string> = {
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
  '&nbsp;': ' ',
  '&amp;': '&',
};
