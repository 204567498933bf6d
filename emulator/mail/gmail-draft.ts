// A draft: it changes as a whole, and is another message each time.

import { Service } from '../core/service.ts';
import type { MailFields } from './compose.ts';
import { refusalOf } from './compose.ts';
import { gmailNotAllowed } from './errors.ts';
import type { GmailMessage } from './gmail-message.ts';
import { sent, written } from './outgoing.ts';
import type { Post } from './post.ts';
import type { DraftState } from './state.ts';

/** `Gmail.GmailDraft`. */
export class GmailDraft extends Service {
  readonly gas = 'Gmail.GmailDraft';
  readonly #post: Post;
  readonly #id: string;

  constructor(post: Post, id: string) {
    super();
    this.#post = post;
    this.#id = id;
  }

  getId(): string {
    return this.#id;
  }

  getMessageId(): string {
    return this.#state().message.id;
  }

  getMessage(): GmailMessage {
    return this.#post.message(this.#post.mailbox.found(this.getMessageId()));
  }

  /** The sent mail is a new message; the draft is gone (Gmail API, guide "Drafts"). */
  send(): GmailMessage {
    const { mailbox } = this.#post;
    const { execution } = mailbox;
    const { message } = this.#state();
    const refusal = refusalOf(execution, message);
    if (refusal) throw refusal;
    mailbox.dropDraft(this.#id);
    const id = execution.newId('mail');
    const leaving = { ...message, id, at: execution.now(), executionId: execution.id };
    return this.#post.message(sent(mailbox, leaving));
  }

  update(recipient: string, subject: string, body: string, options: MailFields = {}): this {
    const { mailbox } = this.#post;
    const draft = this.#state();
    const { inReplyTo } = draft.message;
    const next = written(mailbox, { ...options, to: recipient, subject, body });
    const { place } = mailbox.found(draft.message.id);
    mailbox.use();
    draft.message = inReplyTo === undefined ? next : { ...next, inReplyTo };
    place.id = next.id;
    return this;
  }

  deleteDraft(): void {
    this.#post.mailbox.use();
    this.#post.mailbox.dropDraft(this.#id);
  }

  #state(): DraftState {
    const draft = this.#post.mailbox.state.drafts.find(({ id }) => id === this.#id);
    if (!draft) throw gmailNotAllowed();
    return draft;
  }
}
