// What a conversation is: its messages and the marks on it.

import { Service } from '../core/service.ts';
import { gmailNotAllowed } from './errors.ts';
import type { GmailLabel } from './gmail-label.ts';
import type { GmailMessage } from './gmail-message.ts';
import type { Found } from './mailbox.ts';
import type { Post } from './post.ts';
import type { MessagePlace, ThreadState } from './state.ts';

/** The reading half of `Gmail.GmailThread`. */
export abstract class ThreadReading extends Service {
  protected readonly post: Post;
  readonly #state: ThreadState;

  constructor(post: Post, state: ThreadState) {
    super();
    this.post = post;
    this.#state = state;
  }

  getId(): string {
    return this.#state.id;
  }

  getFirstMessageSubject(): string {
    return this.all()[0]?.message.subject ?? '';
  }

  getLastMessageDate(): Date {
    return new Date(this.post.mailbox.lastAt(this.thread()));
  }

  getMessageCount(): number {
    return this.all().length;
  }

  /** Drafts among them: `isDraft` tells them. */
  getMessages(): GmailMessage[] {
    this.post.mailbox.use();
    return this.all().map((found) => this.post.message(found));
  }

  getLabels(): GmailLabel[] {
    return [...this.thread().labels].sort().map((name) => this.post.label(name));
  }

  getPermalink(): string {
    return `https://mail.google.com/mail/u/0/#all/${this.thread().id}`;
  }

  isUnread(): boolean {
    return this.all().some((found) => this.post.mailbox.isUnread(found));
  }

  isImportant(): boolean {
    return this.thread().important;
  }

  hasStarredMessages(): boolean {
    return this.some(({ starred }) => starred);
  }

  isInInbox(): boolean {
    return this.some(({ inbox }) => inbox);
  }

  isInPriorityInbox(): boolean {
    return this.isInInbox() && this.isImportant();
  }

  isInSpam(): boolean {
    return this.some(({ spam }) => spam);
  }

  isInTrash(): boolean {
    return this.some(({ trash }) => trash);
  }

  /** Nobody chats here. */
  isInChats(): boolean {
    return false;
  }

  /** @throws GasError when nothing is left of it: its only draft was sent or deleted */
  protected thread(): ThreadState {
    if (this.#state.places.length === 0) throw gmailNotAllowed();
    return this.#state;
  }

  protected all(): Found[] {
    return this.post.mailbox.messagesOf(this.thread());
  }

  protected some(fits: (place: MessagePlace) => boolean): boolean {
    return this.thread().places.some(fits);
  }
}
