// GmailApp: sends, drafts, searches, and finds what it gave ids for.

import type { Execution } from '../core/execution.ts';
import type { MailFields } from './compose.ts';
import { invalidField } from './errors.ts';
import { GmailDraft } from './gmail-draft.ts';
import { GmailLabel } from './gmail-label.ts';
import { GmailMarks } from './gmail-marks.ts';
import { GmailMessage } from './gmail-message.ts';
import { GmailThread } from './gmail-thread.ts';
import { Mailbox } from './mailbox.ts';
import { drafted, sent, written } from './outgoing.ts';
import { pageOf } from './pages.ts';
import type { Post } from './post.ts';
import { searchThreads } from './search.ts';

/** The service behind `GmailApp`. */
export function gmailApp(execution: Execution): GmailApp {
  const post: Post = {
    mailbox: new Mailbox(execution),
    thread: (state) => new GmailThread(post, state),
    message: (found) => new GmailMessage(post, found),
    draft: (id) => new GmailDraft(post, id),
    label: (name) => new GmailLabel(post, name),
  };
  return new GmailApp(post);
}

/** `Gmail.GmailApp`: the mail of whoever the script runs as. */
export class GmailApp extends GmailMarks {
  readonly gas = 'Gmail.GmailApp';

  sendEmail(recipient: string, subject: string, body: string, options: MailFields = {}): this {
    const { mailbox } = this.post;
    sent(mailbox, written(mailbox, { ...options, to: recipient, subject, body }));
    return this;
  }

  getAliases(): string[] {
    return [...this.post.mailbox.state.aliases];
  }

  createDraft(
    recipient: string,
    subject: string,
    body: string,
    options: MailFields = {},
  ): GmailDraft {
    const { mailbox } = this.post;
    const message = written(mailbox, { ...options, to: recipient, subject, body });
    return this.post.draft(drafted(mailbox, message).id);
  }

  /** The newest first. */
  getDrafts(): GmailDraft[] {
    this.post.mailbox.use();
    return this.post.mailbox.state.drafts.map(({ id }) => this.post.draft(id)).reverse();
  }

  getDraftMessages(): GmailMessage[] {
    return this.getDrafts().map((draft) => draft.getMessage());
  }

  getDraft(draftId: string): GmailDraft {
    this.post.mailbox.use();
    const draft = this.post.draft(draftId);
    draft.getMessageId();
    return draft;
  }

  search(query: string, ...[start, max]: [] | [number, number]): GmailThread[] {
    const { mailbox } = this.post;
    mailbox.use();
    const found = searchThreads(mailbox, query);
    return pageOf(found, start, max).map((thread) => this.post.thread(thread));
  }

  getMessageById(id: string): GmailMessage {
    this.post.mailbox.use();
    return this.post.message(this.post.mailbox.found(id));
  }

  getThreadById(id: string): GmailThread {
    this.post.mailbox.use();
    return this.post.thread(this.post.mailbox.thread(id));
  }

  getMessagesForThread(thread: GmailThread): GmailMessage[] {
    return thread.getMessages();
  }

  getMessagesForThreads(threads: GmailThread[]): GmailMessage[][] {
    return threads.map((thread) => thread.getMessages());
  }

  /** An existing one of that name is given again. [K] */
  createLabel(name: string): GmailLabel {
    const { mailbox } = this.post;
    mailbox.use();
    if (name.trim() === '') throw invalidField('name');
    const { labels } = mailbox.state;
    if (!labels.includes(name)) labels.push(name);
    return this.post.label(name);
  }

  deleteLabel(label: GmailLabel): this {
    label.deleteLabel();
    return this;
  }

  getUserLabelByName(name: string): GmailLabel | null {
    const { mailbox } = this.post;
    mailbox.use();
    const known = mailbox.state.labels.find((one) => one.toLowerCase() === name.toLowerCase());
    return known === undefined ? null : this.post.label(known);
  }

  getUserLabels(): GmailLabel[] {
    this.post.mailbox.use();
    return [...this.post.mailbox.state.labels].sort().map((name) => this.post.label(name));
  }

  /** Only add-ons of Gmail are handed such a token, and nothing here asks for one. */
  setCurrentMessageAccessToken(_accessToken: string): void {}
}
