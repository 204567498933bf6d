// Puts the world's mails into one account's box, thread by thread, as Gmail groups them.

import type { World } from '../core/world.ts';
import { sameAddress } from './addresses.ts';
import type { MailboxState, MailMessage, MessagePlace, ThreadState } from './state.ts';

const week = 7 * 86_400_000;
/** A longer conversation breaks off (support.google.com/mail/answer/5900). */
const longestThread = 100;

/** The box of an account, with all that has been sent and received until now. */
export function mailboxOf(world: World, account: string): MailboxState {
  world.mail.boxes[account] ??= {
    filed: 0,
    threads: [],
    drafts: [],
    labels: [],
    aliases: [],
  };
  const box = world.mail.boxes[account];
  const { messages } = world.mail;
  if (box.filed < messages.length) {
    const clerk = new Clerk(box, account, messages);
    for (const message of messages.slice(box.filed)) clerk.file(message);
    box.filed = messages.length;
  }
  return box;
}

/** Whether the account, by any of its addresses, is among these. */
export function isOneOf(box: MailboxState, account: string, addresses: string[]): boolean {
  return addresses.some((one) => [account, ...box.aliases].some((own) => sameAddress(own, one)));
}

/** Files mails one after the other; knows the threads by subject, since a box may hold thousands. */
class Clerk {
  readonly #box: MailboxState;
  readonly #account: string;
  readonly #known: ReadonlyMap<string, MailMessage>;
  readonly #bySubject = new Map<string, ThreadState[]>();

  constructor(box: MailboxState, account: string, messages: readonly MailMessage[]) {
    this.#box = box;
    this.#account = account;
    this.#known = new Map(messages.map((message) => [message.id, message]));
    for (const thread of box.threads) this.#index(thread);
  }

  file(message: MailMessage): void {
    const sent = isOneOf(this.#box, this.#account, [message.from]);
    const received = isOneOf(this.#box, this.#account, [
      ...message.to,
      ...message.cc,
      ...message.bcc,
    ]);
    if (!sent && !received) return;
    const alike = this.#bySubject.get(plainSubject(message)) ?? [];
    const thread = alike.findLast((one) => this.#belongs(message, one, received));
    const place = placeFor(message.id, { inbox: received });
    this.#index(putInto(this.#box, thread, place));
  }

  #index(thread: ThreadState): void {
    const first = this.#before(thread)[0];
    if (!first) return;
    const subject = plainSubject(first);
    const alike = this.#bySubject.get(subject) ?? [];
    if (!alike.includes(thread)) this.#bySubject.set(subject, [...alike, thread]);
  }

  /** The mails of a thread, its drafts aside. */
  #before(thread: ThreadState): MailMessage[] {
    return thread.places.flatMap(({ id }) => this.#known.get(id) ?? []);
  }

  /**
   * Of threads with the same subject but for `Re:` and `Fwd:` it joins that of a mail it refers to;
   * without a reference, one of the last week with the same correspondent: at the receiving end
   * always, at the sending end only with such a prefix (support.cloudhq.net, "How does Gmail decide
   * to group emails into conversations").
   */
  #belongs(message: MailMessage, thread: ThreadState, received: boolean): boolean {
    const before = this.#before(thread);
    const last = before.at(-1);
    if (!last || before.length >= longestThread) return false;
    if (message.inReplyTo !== undefined) {
      return before.some(({ id }) => id === message.inReplyTo);
    }
    if (message.at - last.at > week) return false;
    const prefixed = plainSubject(message) !== message.subject.trim().toLowerCase();
    const met = before.flatMap(({ from, to, cc }) => [from, ...to, ...cc]);
    return (received || prefixed) && met.some((address) => sameAddress(address, message.from));
  }
}

/** A message in its place; whatever is not told is not so. */
export function placeFor(id: string, set: Partial<MessagePlace>): MessagePlace {
  return { draft: false, inbox: false, trash: false, spam: false, starred: false, ...set, id };
}

/** Adds to a thread, or begins one. */
export function putInto(
  box: MailboxState,
  thread: ThreadState | undefined,
  place: MessagePlace,
): ThreadState {
  if (thread) {
    thread.places.push(place);
    return thread;
  }
  const begun = { id: place.id, places: [place], labels: [], important: false };
  box.threads.push(begun);
  return begun;
}

function plainSubject({ subject }: MailMessage): string {
  return subject
    .trim()
    .replace(/^((re|r|fwd|fw)\s*:\s*)+/i, '')
    .toLowerCase();
}
