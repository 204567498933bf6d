// The lists of GmailApp: folders that every account has, and how much in them is unread.

import { Service } from '../core/service.ts';
import type { GmailThread } from './gmail-thread.ts';
import type { Found } from './mailbox.ts';
import { pageOf } from './pages.ts';
import type { Post } from './post.ts';
import type { ThreadState } from './state.ts';

/** Where a list begins and how long it is: both or neither. */
type Page = [] | [start: number, max: number];

const kept = ({ place }: Found) => !place.trash && !place.spam;

/** The part of `Gmail.GmailApp` that lists. */
export abstract class GmailLists extends Service {
  protected readonly post: Post;

  constructor(post: Post) {
    super();
    this.post = post;
  }

  getInboxThreads(...page: Page): GmailThread[] {
    return this.#page(page, ({ place }) => place.inbox);
  }

  /** Threads with something unread in the inbox. */
  getInboxUnreadCount(): number {
    return this.#unread(({ place }) => place.inbox);
  }

  /** What is important in the inbox. */
  getPriorityInboxThreads(...page: Page): GmailThread[] {
    return this.#page(page, ({ place, thread }) => place.inbox && thread.important);
  }

  getPriorityInboxUnreadCount(): number {
    return this.#unread(({ place, thread }) => place.inbox && thread.important);
  }

  getStarredThreads(...page: Page): GmailThread[] {
    return this.#page(page, (found) => found.place.starred && kept(found));
  }

  getStarredUnreadCount(): number {
    return this.#unread((found) => found.place.starred && kept(found));
  }

  getSpamThreads(...page: Page): GmailThread[] {
    return this.#page(page, ({ place }) => place.spam);
  }

  getSpamUnreadCount(): number {
    return this.#unread(({ place }) => place.spam);
  }

  getTrashThreads(...page: Page): GmailThread[] {
    return this.#page(page, ({ place }) => place.trash);
  }

  /** Nobody chats here. */
  getChatThreads(...page: Page): GmailThread[] {
    return this.#page(page, () => false);
  }

  #page([start, max]: Page, fits: (found: Found) => boolean): GmailThread[] {
    return pageOf(this.#threads(fits), start, max).map((thread) => this.post.thread(thread));
  }

  #unread(fits: (found: Found) => boolean): number {
    const { mailbox } = this.post;
    return this.#threads((found) => fits(found) && mailbox.isUnread(found)).length;
  }

  #threads(fits: (found: Found) => boolean): ThreadState[] {
    const { mailbox } = this.post;
    mailbox.use();
    return mailbox.threadsWhere((thread) => mailbox.messagesOf(thread).some(fits));
  }
}
