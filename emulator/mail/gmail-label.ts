// A label that the user made; one with a slash lies under another.

import { Service } from '../core/service.ts';
import { gmailNotAllowed } from './errors.ts';
import type { GmailThread } from './gmail-thread.ts';
import { allowed, pageOf } from './pages.ts';
import type { Post } from './post.ts';
import type { ThreadState } from './state.ts';

/** `Gmail.GmailLabel`. */
export class GmailLabel extends Service {
  readonly gas = 'Gmail.GmailLabel';
  readonly #post: Post;
  readonly #name: string;

  constructor(post: Post, name: string) {
    super();
    this.#post = post;
    this.#name = name;
  }

  getName(): string {
    return this.#name;
  }

  getThreads(...[start, max]: [] | [number, number]): GmailThread[] {
    return pageOf(this.#threads(), start, max).map((thread) => this.#post.thread(thread));
  }

  getUnreadCount(): number {
    const { mailbox } = this.#post;
    return this.#threads().filter((thread) =>
      mailbox.messagesOf(thread).some((found) => mailbox.isUnread(found)),
    ).length;
  }

  addToThread(thread: GmailThread): this {
    return this.addToThreads([thread]);
  }

  addToThreads(threads: GmailThread[]): this {
    this.#check();
    for (const thread of allowed(threads, 'threads')) thread.addLabel(this);
    return this;
  }

  removeFromThread(thread: GmailThread): this {
    return this.removeFromThreads([thread]);
  }

  removeFromThreads(threads: GmailThread[]): this {
    this.#check();
    for (const thread of allowed(threads, 'threads')) thread.removeLabel(this);
    return this;
  }

  /** Takes it off every thread; what lies under it stays. */
  deleteLabel(): void {
    this.#check();
    const { mailbox } = this.#post;
    mailbox.use();
    const { state } = mailbox;
    state.labels = state.labels.filter((name) => name !== this.#name);
    for (const thread of state.threads) {
      thread.labels = thread.labels.filter((name) => name !== this.#name);
    }
  }

  #threads(): ThreadState[] {
    this.#check();
    const { mailbox } = this.#post;
    mailbox.use();
    return mailbox.threadsWhere(({ labels }) => labels.includes(this.#name));
  }

  #check(): void {
    if (!this.#post.mailbox.state.labels.includes(this.#name)) throw gmailNotAllowed();
  }
}
