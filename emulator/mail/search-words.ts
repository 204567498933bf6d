// Words of a search, and the texts that they are looked for in.

import type { MailMessage } from './state.ts';
import { plainText } from './text.ts';

/** All that a word without an operator is looked for in. */
export function wholeText(message: MailMessage): string {
  const people = [message.name, message.from, ...message.to, ...message.cc];
  const files = message.attachments.map(({ name }) => name);
  return [message.subject, plainText(message), ...people, ...files].join(' ');
}

/** Whole words in this order, whatever their case. */
export function holds(text: string, wanted: string): boolean {
  return ` ${words(text)} `.includes(` ${words(wanted)} `);
}

function words(text: string): string {
  return (
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  ).join(' ');
}

/** Gmail writes a label in a query with hyphens: `Cơ quan/Sở` is `cơ-quan-sở`. */
export function hyphened(label: string): string {
  return label.toLowerCase().replace(/[\s/&()]+/g, '-');
}
