// One account's mail during one execution: what the services of GmailApp look things up in.

import type { Execution } from '../core/execution.ts';
import { useDaily } from '../core/quotas.ts';
import { gmailNotAllowed } from './errors.ts';
import { isOneOf, mailboxOf, placeFor, putInto } from './filing.ts';
import type { DraftState, MailboxState, MailMessage, MessagePlace, ThreadState } from './state.ts';

/** A message with its place and its thread. */
export interface Found {
  message: MailMessage;
  place: MessagePlace;
  thread: ThreadState;
}

export class Mailbox {
  readonly execution: Execution;
  readonly account: string;
  readonly #messages = new Map<string, MailMessage>();
  #indexed = 0;

  constructor(execution: Execution) {
    this.execution = execution;
    this.account = execution.effectiveUser;
  }

  /** The box as of now. */
  get state(): MailboxState {
    return mailboxOf(this.execution.world, this.account);
  }

  /** Counts one read or change. @throws GasError when the day's are used up */
  use(): void {
    useDaily(this.execution, 'emailCalls');
  }

  /** A mail of the world or a draft of this box. */
  message(id: string): MailMessage | undefined {
    const { messages } = this.execution.world.mail;
    for (; this.#indexed < messages.length; this.#indexed += 1) {
      const message = messages[this.#indexed];
      if (message) this.#messages.set(message.id, message);
    }
    return this.#messages.get(id) ?? this.draftOf(id)?.message;
  }

  /** The draft whose message has this id. */
  draftOf(messageId: string): DraftState | undefined {
    return this.state.drafts.find(({ message }) => message.id === messageId);
  }

  /** @throws GasError for an id that is not in this box */
  thread(id: string): ThreadState {
    const thread = this.state.threads.find((one) => one.id === id);
    if (!thread) throw gmailNotAllowed();
    return thread;
  }

  /** The messages of a thread, the oldest first. */
  messagesOf(thread: ThreadState): Found[] {
    return thread.places
      .flatMap((place) => {
        const message = this.message(place.id);
        return message ? [{ message, place, thread }] : [];
      })
      .sort((left, right) => left.message.at - right.message.at);
  }

  /** @throws GasError for an id that is not in this box */
  found(messageId: string): Found {
    const message = this.message(messageId);
    for (const thread of this.state.threads) {
      const place = thread.places.find(({ id }) => id === messageId);
      if (message && place) return { message, place, thread };
    }
    throw gmailNotAllowed();
  }

  /** When something last came to the thread. */
  lastAt(thread: ThreadState): number {
    return Math.max(0, ...thread.places.map(({ id }) => this.message(id)?.at ?? 0));
  }

  /** Threads that fit, the one with the newest message first. */
  threadsWhere(fits: (thread: ThreadState) => boolean): ThreadState[] {
    return this.state.threads
      .filter(fits)
      .sort((left, right) => this.lastAt(right) - this.lastAt(left));
  }

  isReceived({ to, cc, bcc }: MailMessage): boolean {
    return isOneOf(this.state, this.account, [...to, ...cc, ...bcc]);
  }

  isSent({ from }: MailMessage): boolean {
    return isOneOf(this.state, this.account, [from]);
  }

  /** What came in and has not been opened; one's own mails are read. */
  isUnread({ message, place }: Found): boolean {
    return !place.draft && this.isReceived(message) && !message.readBy.includes(this.account);
  }

  markRead({ message }: Found, read: boolean): void {
    message.readBy = message.readBy.filter((reader) => reader !== this.account);
    if (read) message.readBy.push(this.account);
  }

  /** Keeps a draft; an answer lies in the thread of what it answers. */
  keepDraft(message: MailMessage): DraftState {
    const { state } = this;
    const draft = { id: this.execution.newId('draft'), message };
    const answered = message.inReplyTo;
    const thread = state.threads.find(({ places }) => places.some(({ id }) => id === answered));
    state.drafts.push(draft);
    putInto(state, thread, placeFor(message.id, { draft: true }));
    return draft;
  }

  /** Takes a draft away. @throws GasError when it is gone already */
  dropDraft(draftId: string): DraftState {
    const { state } = this;
    const draft = state.drafts.find(({ id }) => id === draftId);
    if (!draft) throw gmailNotAllowed();
    state.drafts = state.drafts.filter((one) => one !== draft);
    for (const thread of state.threads) {
      thread.places = thread.places.filter(({ id }) => id !== draft.message.id);
    }
    state.threads = state.threads.filter(({ places }) => places.length > 0);
    return draft;
  }
}
