// A message in the mailbox: its marks, its place, and answers to it.

import type { MailFields } from './compose.ts';
import type { GmailDraft } from './gmail-draft.ts';
import { MessageText } from './gmail-message-text.ts';
import type { GmailThread } from './gmail-thread.ts';
import { drafted, sent, written } from './outgoing.ts';
import { forwardOf, replyTo } from './replies.ts';
import type { MailMessage } from './state.ts';

/** `Gmail.GmailMessage`. */
export class GmailMessage extends MessageText {
  readonly gas = 'Gmail.GmailMessage';

  getThread(): GmailThread {
    return this.post.thread(this.found().thread);
  }

  isUnread(): boolean {
    return this.post.mailbox.isUnread(this.found());
  }

  isStarred(): boolean {
    return this.found().place.starred;
  }

  isDraft(): boolean {
    return this.found().place.draft;
  }

  isInInbox(): boolean {
    return this.found().place.inbox;
  }

  isInTrash(): boolean {
    return this.found().place.trash;
  }

  /** Nobody chats here. */
  isInChats(): boolean {
    return false;
  }

  isInPriorityInbox(): boolean {
    return this.isInInbox() && this.found().thread.important;
  }

  markRead(): this {
    this.post.mailbox.use();
    this.post.mailbox.markRead(this.found(), true);
    return this;
  }

  markUnread(): this {
    this.post.mailbox.use();
    this.post.mailbox.markRead(this.found(), false);
    return this;
  }

  star(): this {
    this.post.mailbox.use();
    this.found().place.starred = true;
    return this;
  }

  unstar(): this {
    this.post.mailbox.use();
    this.found().place.starred = false;
    return this;
  }

  moveToTrash(): this {
    this.post.mailbox.use();
    Object.assign(this.found().place, { trash: true, inbox: false });
    return this;
  }

  /** Nothing is held back here, so that there is nothing to fetch again. */
  refresh(): this {
    this.post.mailbox.use();
    this.found();
    return this;
  }

  /** Gives this message, not the answer, as `replyAll` and `forward` do (reference). */
  reply(body: string, options: MailFields = {}): this {
    return this.#send(this.#answer(body, options, false));
  }

  replyAll(body: string, options: MailFields = {}): this {
    return this.#send(this.#answer(body, options, true));
  }

  createDraftReply(body: string, options: MailFields = {}): GmailDraft {
    return this.#draft(this.#answer(body, options, false));
  }

  createDraftReplyAll(body: string, options: MailFields = {}): GmailDraft {
    return this.#draft(this.#answer(body, options, true));
  }

  forward(recipient: string, options: MailFields = {}): this {
    const found = this.found();
    const { attachments, inlineImages = [] } = found.message;
    const message = written(this.post.mailbox, forwardOf(found, recipient, options), found);
    const images = [...inlineImages, ...(message.inlineImages ?? [])];
    return this.#send({
      ...message,
      attachments: [...attachments, ...message.attachments],
      ...(images.length > 0 ? { inlineImages: images } : {}),
    });
  }

  #answer(body: string, options: MailFields, all: boolean): MailMessage {
    const { mailbox } = this.post;
    const found = this.found();
    return written(mailbox, replyTo(mailbox, found, body, options, all), found);
  }

  #send(message: MailMessage): this {
    sent(this.post.mailbox, message);
    return this;
  }

  #draft(message: MailMessage): GmailDraft {
    return this.post.draft(drafted(this.post.mailbox, message).id);
  }
}
