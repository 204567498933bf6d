// Which messages fit a search, as Gmail's search box finds them.

import { sameAddress } from './addresses.ts';
import type { Found, Mailbox } from './mailbox.ts';
import { type Query, readQuery } from './query.ts';
import { momentBefore, momentIn } from './search-dates.ts';
import { holds, hyphened, wholeText } from './search-words.ts';
import type { ThreadState } from './state.ts';

/**
 * The threads in which one message fits the whole query, the newest first. Trash and spam are
 * searched only when the query names them (support.google.com/mail/answer/7190).
 */
export function searchThreads(mailbox: Mailbox, text: string): ThreadState[] {
  const query = readQuery(text);
  const everywhere = names(query, ['anywhere', 'trash', 'spam']);
  const fits = new Matcher(mailbox);
  return mailbox.threadsWhere((thread) =>
    mailbox
      .messagesOf(thread)
      .some(
        (found) =>
          (everywhere || !(found.place.trash || found.place.spam)) && fits.matches(query, found),
      ),
  );
}

function names(query: Query, places: string[]): boolean {
  switch (query.kind) {
    case 'term':
      return /^(in|is|label)$/.test(query.operator) && places.includes(query.value.toLowerCase());
    case 'not':
      return false;
    case 'all':
    case 'any':
      return query.parts.some((part) => names(part, places));
  }
}

class Matcher {
  readonly #mailbox: Mailbox;

  constructor(mailbox: Mailbox) {
    this.#mailbox = mailbox;
  }

  matches(query: Query, found: Found): boolean {
    switch (query.kind) {
      case 'all':
        return query.parts.every((part) => this.matches(part, found));
      case 'any':
        return query.parts.some((part) => this.matches(part, found));
      case 'not':
        return !this.matches(query.part, found);
      case 'term':
        return this.#term(query.operator, query.value, found);
    }
  }

  #term(operator: string, value: string, found: Found): boolean {
    const { message } = found;
    switch (operator) {
      case 'from':
        return this.#person(value, [message.from], message.name);
      case 'to':
        return this.#person(value, [...message.to, ...message.cc, ...message.bcc]);
      case 'cc':
        return this.#person(value, message.cc);
      case 'bcc':
        return this.#person(value, message.bcc);
      case 'subject':
        return holds(message.subject, value);
      case 'label':
        return this.#label(value, found);
      case 'in':
        return this.#place(value, found) ?? this.#label(value, found);
      case 'is':
        return this.#state(value, found);
      case 'has':
        return value.toLowerCase() === 'attachment'
          ? message.attachments.length > 0
          : value.toLowerCase() === 'userlabels' && found.thread.labels.length > 0;
      case 'filename':
        return message.attachments.some(({ name }) => holds(name, value));
      case 'rfc822msgid':
        return value.replace(/^<|@.*$/g, '') === message.id;
      case 'after':
      case 'newer':
        return message.at >= momentIn(value, this.#mailbox.execution);
      case 'before':
      case 'older':
        return message.at < momentIn(value, this.#mailbox.execution);
      case 'newer_than':
        return message.at >= momentBefore(value, this.#mailbox.execution);
      case 'older_than':
        return message.at < momentBefore(value, this.#mailbox.execution);
      default:
        return holds(wholeText(message), operator === '' ? value : `${operator} ${value}`);
    }
  }

  #person(value: string, addresses: string[], name = ''): boolean {
    if (value.toLowerCase() === 'me') {
      return addresses.some((address) => sameAddress(address, this.#mailbox.account));
    }
    return holds([name, ...addresses].join(' '), value);
  }

  #label(value: string, found: Found): boolean {
    const place = this.#place(value, found);
    if (place !== null) return place;
    return found.thread.labels.some((label) => hyphened(label) === hyphened(value));
  }

  /** A folder that every account has; null for another name. */
  #place(value: string, found: Found): boolean | null {
    const { message, place } = found;
    switch (value.toLowerCase()) {
      case 'anywhere':
        return true;
      case 'inbox':
        return place.inbox;
      case 'sent':
        return !place.draft && this.#mailbox.isSent(message);
      case 'draft':
      case 'drafts':
        return place.draft;
      case 'trash':
        return place.trash;
      case 'spam':
        return place.spam;
      case 'starred':
        return place.starred;
      case 'unread':
        return this.#mailbox.isUnread(found);
      case 'important':
        return found.thread.important;
      default:
        return null;
    }
  }

  #state(value: string, found: Found): boolean {
    if (value.toLowerCase() === 'read') return !this.#mailbox.isUnread(found);
    return this.#place(value, found) ?? false;
  }
}
