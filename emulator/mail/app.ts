// MailApp: sends, counts recipients, and tells nothing about what became of a mail.

import { BlobService } from '../core/blob.ts';
import type { Execution } from '../core/execution.ts';
import { GasError, Service } from '../core/service.ts';
import { readAddresses } from './addresses.ts';
import {
  attachmentsTooLarge,
  bodyTooLarge,
  noRecipient,
  quotaUsedUp,
  subjectTooLarge,
  tooManyAttachments,
  tooManyRecipients,
} from './errors.ts';
import { remainingQuota, useQuota } from './quota.ts';
import type { MailAttachment, MailMessage } from './state.ts';

const recipientLimit = 50;
const subjectLimit = 250;
const bodyLimit = { consumer: 200 * 1024, workspace: 400 * 1024 };
const attachmentLimit = 250;
const attachmentBytes = 25 * 1024 * 1024;

const known = [
  'attachments',
  'bcc',
  'body',
  'cc',
  'htmlBody',
  'inlineImages',
  'name',
  'noReply',
  'replyTo',
  'subject',
  'to',
];

/** The service behind `MailApp`. */
export function mailApp(execution: Execution): MailApp {
  return new MailApp(execution);
}

/** `Mail.MailApp`. */
export class MailApp extends Service {
  readonly gas = 'Mail.MailApp';
  readonly #execution: Execution;
  readonly #atStart: number;

  constructor(execution: Execution) {
    super();
    this.#execution = execution;
    this.#atStart = remainingQuota(execution.world, execution.effectiveUser);
  }

  /** Recipients left today; as at the start of the execution while U31 says `stale`. */
  getRemainingDailyQuota(): number {
    if (this.#execution.switches['mail.quotaView'] === 'stale') return this.#atStart;
    return remainingQuota(this.#execution.world, this.#execution.effectiveUser);
  }

  sendEmail(first: string | Record<string, unknown>, ...rest: unknown[]): void {
    this.#send(typeof first === 'string' ? parametersOf(first, rest) : first);
  }

  #send(given: Record<string, unknown>): void {
    const unknown = Object.keys(given).find((key) => !known.includes(key));
    if (unknown !== undefined) throw new GasError(`Invalid argument: ${unknown}`);
    const { world, effectiveUser } = this.#execution;
    const text = (key: string) =>
      given[key] === undefined || given[key] === null ? '' : String(given[key]);
    const message = this.#message(given, text);
    const recipients = message.to.length + message.cc.length + message.bcc.length;
    const failed = this.#refusal(message, recipients);
    if (failed) {
      if (
        this.#execution.switches['mail.failedCounts'] &&
        recipients > 0 &&
        remainingQuota(world, effectiveUser) >= recipients
      ) {
        useQuota(world, effectiveUser, recipients);
      }
      throw failed;
    }
    useQuota(world, effectiveUser, recipients);
    world.mail.messages.push(message);
  }

  #message(given: Record<string, unknown>, text: (key: string) => string): MailMessage {
    return {
      id: this.#execution.newId('mail'),
      at: this.#execution.now(),
      from: this.#execution.effectiveUser,
      name: text('name'),
      to: readAddresses(text('to')),
      cc: readAddresses(text('cc')),
      bcc: readAddresses(text('bcc')),
      replyTo:
        given.noReply === true ? 'noreply@google.com' : readAddresses(text('replyTo')).join(', '),
      subject: text('subject').replace(/[\r\n]+/g, ' '),
      body: text('body'),
      htmlBody: text('htmlBody'),
      attachments: attachmentsOf(given.attachments),
      executionId: this.#execution.id,
      readBy: [],
    };
  }

  #refusal(message: MailMessage, recipients: number): GasError | null {
    const { world, effectiveUser } = this.#execution;
    const plan = effectiveUser === world.owner.email ? world.owner.plan : 'consumer';
    if (recipients === 0) return noRecipient();
    if (recipients > recipientLimit) return tooManyRecipients();
    if (message.subject.length > subjectLimit) return subjectTooLarge();
    const size = Buffer.byteLength(message.body) + Buffer.byteLength(message.htmlBody);
    if (size > bodyLimit[plan]) return bodyTooLarge();
    if (message.attachments.length > attachmentLimit) return tooManyAttachments();
    const bytes = message.attachments.reduce((sum, { content }) => sum + content.length, 0);
    if (bytes > attachmentBytes) return attachmentsTooLarge();
    return recipients > remainingQuota(world, effectiveUser) ? quotaUsedUp() : null;
  }
}

function attachmentsOf(given: unknown): MailAttachment[] {
  if (given === undefined || given === null) return [];
  if (!Array.isArray(given)) throw new GasError('Invalid argument: attachments');
  return given.map((source: unknown) => {
    const blob = blobOf(source);
    return {
      name: blob.name ?? 'attachment',
      mimeType: blob.contentType ?? 'application/octet-stream',
      content: blob.bytes.slice(),
    };
  });
}

function blobOf(source: unknown): BlobService {
  if (source instanceof BlobService) return source;
  if (source instanceof Service) {
    const getBlob: unknown = Reflect.get(source, 'getBlob');
    const blob: unknown = typeof getBlob === 'function' ? getBlob.call(source) : null;
    if (blob instanceof BlobService) return blob;
  }
  throw new GasError('Invalid argument: attachments');
}

/** `(to, subject, body, options?)` and `(to, replyTo, subject, body)`, as one object. */
function parametersOf(to: string, rest: unknown[]): Record<string, unknown> {
  const [second, third, last] = rest;
  if (typeof last === 'string') return { to, replyTo: second, subject: third, body: last };
  const options = typeof last === 'object' && last !== null ? last : {};
  return { ...options, to, subject: second, body: third };
}
