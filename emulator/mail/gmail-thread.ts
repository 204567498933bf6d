// A conversation in the mailbox: marks for all of its messages, moves, answers to the last one.

import type { MailFields } from './compose.ts';
import { gmailNotAllowed } from './errors.ts';
import type { GmailDraft } from './gmail-draft.ts';
import type { GmailLabel } from './gmail-label.ts';
import type { GmailMessage } from './gmail-message.ts';
import { ThreadReading } from './gmail-thread-state.ts';
import type { MessagePlace } from './state.ts';

/** `Gmail.GmailThread`. */
export class GmailThread extends ThreadReading {
  readonly gas = 'Gmail.GmailThread';

  markRead(): this {
    return this.#mark(true);
  }

  markUnread(): this {
    return this.#mark(false);
  }

  markImportant(): this {
    this.post.mailbox.use();
    this.thread().important = true;
    return this;
  }

  markUnimportant(): this {
    this.post.mailbox.use();
    this.thread().important = false;
    return this;
  }

  addLabel(label: GmailLabel): this {
    const { mailbox } = this.post;
    const name = label.getName();
    mailbox.use();
    if (!mailbox.state.labels.includes(name)) throw gmailNotAllowed();
    const { labels } = this.thread();
    if (!labels.includes(name)) labels.push(name);
    return this;
  }

  removeLabel(label: GmailLabel): this {
    this.post.mailbox.use();
    const thread = this.thread();
    thread.labels = thread.labels.filter((name) => name !== label.getName());
    return this;
  }

  moveToArchive(): this {
    return this.#move({ inbox: false });
  }

  moveToInbox(): this {
    return this.#move({ inbox: true, trash: false, spam: false });
  }

  moveToTrash(): this {
    return this.#move({ inbox: false, trash: true });
  }

  moveToSpam(): this {
    return this.#move({ inbox: false, spam: true });
  }

  /** Nothing is held back here, so that there is nothing to fetch again. */
  refresh(): this {
    this.post.mailbox.use();
    return this;
  }

  reply(body: string, options: MailFields = {}): this {
    this.#last().reply(body, options);
    return this;
  }

  replyAll(body: string, options: MailFields = {}): this {
    this.#last().replyAll(body, options);
    return this;
  }

  createDraftReply(body: string, options: MailFields = {}): GmailDraft {
    return this.#last().createDraftReply(body, options);
  }

  createDraftReplyAll(body: string, options: MailFields = {}): GmailDraft {
    return this.#last().createDraftReplyAll(body, options);
  }

  #last(): GmailMessage {
    const last = this.all()
      .filter(({ place }) => !place.draft)
      .at(-1);
    if (!last) throw gmailNotAllowed();
    return this.post.message(last);
  }

  #mark(read: boolean): this {
    this.post.mailbox.use();
    for (const found of this.all()) this.post.mailbox.markRead(found, read);
    return this;
  }

  #move(change: Partial<MessagePlace>): this {
    this.post.mailbox.use();
    for (const place of this.thread().places) if (!place.draft) Object.assign(place, change);
    return this;
  }
}
