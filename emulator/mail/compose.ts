// A mail made of what a script hands to MailApp or GmailApp, and what Google refuses about it.

import { blobOf } from '../core/blob.ts';
import type { Execution } from '../core/execution.ts';
import { planOf } from '../core/quotas.ts';
import { type GasError, Service } from '../core/service.ts';
import { readAddresses } from './addresses.ts';
import {
  attachmentsTooLarge,
  bodyTooLarge,
  invalidField,
  noRecipient,
  quotaUsedUp,
  subjectTooLarge,
  tooManyAttachments,
  tooManyRecipients,
} from './errors.ts';
import { remainingQuota } from './quota.ts';
import type { InlineImage, MailAttachment, MailMessage } from './state.ts';

const recipientLimit = 50;
const subjectLimit = 250;
const bodyLimit = { consumer: 200 * 1024, workspace: 400 * 1024 };
const attachmentLimit = 250;
const attachmentBytes = 25 * 1024 * 1024;

/** Fields by name, as scripts give them. */
export type MailFields = Readonly<Record<string, unknown>>;

const fieldsOfBoth = [
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

const known = { MailApp: fieldsOfBoth, GmailApp: [...fieldsOfBoth, 'from'] };

/**
 * The mail that the fields describe, not sent yet.
 * @throws GasError for a field that the service does not know, a bad address, a bad attachment
 */
export function compose(
  execution: Execution,
  service: keyof typeof known,
  given: MailFields,
): MailMessage {
  const unknown = Object.keys(given).find((key) => !known[service].includes(key));
  if (unknown !== undefined) throw invalidField(unknown);
  const text = (key: string) =>
    given[key] === undefined || given[key] === null ? '' : String(given[key]);
  const inlineImages = imagesOf(given.inlineImages);
  return {
    id: execution.newId('mail'),
    at: execution.now(),
    from: text('from') || execution.effectiveUser,
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
    ...(inlineImages.length > 0 ? { inlineImages } : {}),
    executionId: execution.id,
    readBy: [],
  };
}

/** How many recipients a mail counts for. */
export function recipientsOf({ to, cc, bcc }: MailMessage): number {
  return to.length + cc.length + bcc.length;
}

/** Why Google would not send it now (platform.md §1.1, §13.1); null when it would. */
export function refusalOf(execution: Execution, message: MailMessage): GasError | null {
  const { world, effectiveUser } = execution;
  const recipients = recipientsOf(message);
  if (recipients === 0) return noRecipient();
  if (recipients > recipientLimit) return tooManyRecipients();
  return (
    sizeRefusal(execution, message) ??
    (recipients > remainingQuota(world, effectiveUser) ? quotaUsedUp() : null)
  );
}

/** What is too large about it, for a draft as for a mail that is sent. */
export function sizeRefusal(execution: Execution, message: MailMessage): GasError | null {
  if (message.subject.length > subjectLimit) return subjectTooLarge();
  const size = Buffer.byteLength(message.body) + Buffer.byteLength(message.htmlBody);
  if (size > bodyLimit[planOf(execution.world, execution.effectiveUser)]) return bodyTooLarge();
  if (message.attachments.length > attachmentLimit) return tooManyAttachments();
  const files = [...message.attachments, ...(message.inlineImages ?? [])];
  const bytes = files.reduce((sum, { content }) => sum + content.length, 0);
  return bytes > attachmentBytes ? attachmentsTooLarge() : null;
}

function attachmentsOf(given: unknown): MailAttachment[] {
  if (given === undefined || given === null) return [];
  // One file need not stand in a list: developers.google.com/apps-script/samples/automations/event-session-signup.
  const all: unknown[] = Array.isArray(given) ? given : [given];
  return all.map((source) => fileOf(source, 'attachments'));
}

function imagesOf(given: unknown): InlineImage[] {
  if (given === undefined || given === null) return [];
  if (typeof given !== 'object' || Array.isArray(given)) throw invalidField('inlineImages');
  return Object.entries(given).map(([key, source]) => ({ key, ...fileOf(source, 'inlineImages') }));
}

function fileOf(source: unknown, field: string): MailAttachment {
  if (!(source instanceof Service && Reflect.has(source, 'getBlob'))) throw invalidField(field);
  const blob = blobOf(source);
  return {
    name: blob.name ?? 'attachment',
    mimeType: blob.contentType ?? 'application/octet-stream',
    content: blob.bytes.slice(),
  };
}
