// What a message says: headers, bodies, files.

import { Service } from '../core/service.ts';
import { gmailNotAllowed } from './errors.ts';
import { GmailAttachment } from './gmail-attachment.ts';
import type { Found } from './mailbox.ts';
import { headersOf, rawText, sender } from './mime.ts';
import type { Post } from './post.ts';
import type { MailMessage } from './state.ts';
import { htmlText, plainText } from './text.ts';

/** The reading half of `Gmail.GmailMessage`. */
export abstract class MessageText extends Service {
  protected readonly post: Post;
  readonly #found: Found;

  constructor(post: Post, found: Found) {
    super();
    this.post = post;
    this.#found = found;
  }

  getId(): string {
    return this.#found.message.id;
  }

  getSubject(): string {
    return this.message().subject;
  }

  getFrom(): string {
    return sender(this.message());
  }

  getTo(): string {
    return this.message().to.join(', ');
  }

  getCc(): string {
    return this.message().cc.join(', ');
  }

  /** Only the sender's own copy tells. */
  getBcc(): string {
    const { mailbox } = this.post;
    return mailbox.isSent(this.message()) ? this.message().bcc.join(', ') : '';
  }

  getReplyTo(): string {
    return this.message().replyTo;
  }

  getDate(): Date {
    return new Date(this.message().at);
  }

  getBody(): string {
    return htmlText(this.message());
  }

  getPlainBody(): string {
    return plainText(this.message());
  }

  getRawContent(): string {
    return rawText(this.#visible());
  }

  /** Blank for a header that the mail lacks; letters' case counts. */
  getHeader(name: string): string {
    return headersOf(this.#visible()).get(name) ?? '';
  }

  /** Files and images in the text, unless the options leave one of them out. */
  getAttachments(options: Readonly<Record<string, unknown>> = {}): GmailAttachment[] {
    const { attachments, inlineImages = [] } = this.message();
    const files = options.includeAttachments === false ? [] : attachments;
    const images = options.includeInlineImages === false ? [] : inlineImages;
    const { execution } = this.post.mailbox;
    return [...files, ...images].map((file) => new GmailAttachment(execution, file));
  }

  /** @throws GasError when it is a draft that has been sent, changed or deleted */
  protected found(): Found {
    const { message, place, thread } = this.#found;
    if (place.id !== message.id || !thread.places.includes(place)) throw gmailNotAllowed();
    return this.#found;
  }

  protected message(): MailMessage {
    return this.found().message;
  }

  #visible(): MailMessage {
    return this.post.mailbox.isSent(this.message())
      ? this.message()
      : { ...this.message(), bcc: [] };
  }
}
