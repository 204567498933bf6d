// GmailApp's marks and moves of messages and threads, one or many at a time.

import { GmailLists } from './gmail-lists.ts';
import type { GmailMessage } from './gmail-message.ts';
import type { GmailThread } from './gmail-thread.ts';
import { allowed } from './pages.ts';

/** The part of `Gmail.GmailApp` that marks and moves. */
export abstract class GmailMarks extends GmailLists {
  markMessageRead(message: GmailMessage): this {
    return this.markMessagesRead([message]);
  }

  markMessagesRead(messages: GmailMessage[]): this {
    return this.#eachMessage(messages, (message) => message.markRead());
  }

  markMessageUnread(message: GmailMessage): this {
    return this.markMessagesUnread([message]);
  }

  markMessagesUnread(messages: GmailMessage[]): this {
    return this.#eachMessage(messages, (message) => message.markUnread());
  }

  starMessage(message: GmailMessage): this {
    return this.starMessages([message]);
  }

  starMessages(messages: GmailMessage[]): this {
    return this.#eachMessage(messages, (message) => message.star());
  }

  unstarMessage(message: GmailMessage): this {
    return this.unstarMessages([message]);
  }

  unstarMessages(messages: GmailMessage[]): this {
    return this.#eachMessage(messages, (message) => message.unstar());
  }

  moveMessageToTrash(message: GmailMessage): this {
    return this.moveMessagesToTrash([message]);
  }

  moveMessagesToTrash(messages: GmailMessage[]): this {
    return this.#eachMessage(messages, (message) => message.moveToTrash());
  }

  refreshMessage(message: GmailMessage): this {
    return this.refreshMessages([message]);
  }

  refreshMessages(messages: GmailMessage[]): this {
    return this.#eachMessage(messages, (message) => message.refresh());
  }

  markThreadRead(thread: GmailThread): this {
    return this.markThreadsRead([thread]);
  }

  markThreadsRead(threads: GmailThread[]): this {
    return this.#eachThread(threads, (thread) => thread.markRead());
  }

  markThreadUnread(thread: GmailThread): this {
    return this.markThreadsUnread([thread]);
  }

  markThreadsUnread(threads: GmailThread[]): this {
    return this.#eachThread(threads, (thread) => thread.markUnread());
  }

  markThreadImportant(thread: GmailThread): this {
    return this.markThreadsImportant([thread]);
  }

  markThreadsImportant(threads: GmailThread[]): this {
    return this.#eachThread(threads, (thread) => thread.markImportant());
  }

  markThreadUnimportant(thread: GmailThread): this {
    return this.markThreadsUnimportant([thread]);
  }

  markThreadsUnimportant(threads: GmailThread[]): this {
    return this.#eachThread(threads, (thread) => thread.markUnimportant());
  }

  moveThreadToArchive(thread: GmailThread): this {
    return this.moveThreadsToArchive([thread]);
  }

  moveThreadsToArchive(threads: GmailThread[]): this {
    return this.#eachThread(threads, (thread) => thread.moveToArchive());
  }

  moveThreadToInbox(thread: GmailThread): this {
    return this.moveThreadsToInbox([thread]);
  }

  moveThreadsToInbox(threads: GmailThread[]): this {
    return this.#eachThread(threads, (thread) => thread.moveToInbox());
  }

  moveThreadToSpam(thread: GmailThread): this {
    return this.moveThreadsToSpam([thread]);
  }

  moveThreadsToSpam(threads: GmailThread[]): this {
    return this.#eachThread(threads, (thread) => thread.moveToSpam());
  }

  moveThreadToTrash(thread: GmailThread): this {
    return this.moveThreadsToTrash([thread]);
  }

  moveThreadsToTrash(threads: GmailThread[]): this {
    return this.#eachThread(threads, (thread) => thread.moveToTrash());
  }

  refreshThread(thread: GmailThread): this {
    return this.refreshThreads([thread]);
  }

  refreshThreads(threads: GmailThread[]): this {
    return this.#eachThread(threads, (thread) => thread.refresh());
  }

  #eachMessage(messages: GmailMessage[], act: (message: GmailMessage) => unknown): this {
    for (const message of allowed(messages, 'messages')) act(message);
    return this;
  }

  #eachThread(threads: GmailThread[], act: (thread: GmailThread) => unknown): this {
    for (const thread of allowed(threads, 'threads')) act(thread);
    return this;
  }
}
