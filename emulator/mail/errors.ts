// Google's sentences of MailApp and GmailApp (platform.md §5, §13.1).

import { GasError } from '../core/service.ts';

export const invalidAddress = (address: string) =>
  new GasError(`Invalid email: ${address}`, `Email không hợp lệ: ${address}`);

export const invalidField = (name: string) => new GasError(`Invalid argument: ${name}`);

export const noRecipient = () => new GasError('Failed to send email: no recipient');

export const tooManyRecipients = () =>
  new GasError(
    'Limit Exceeded: Email Recipients Per Message.',
    'Đã vượt quá giới hạn: Người nhận email trên mỗi thư.',
  );

export const bodyTooLarge = () => new GasError('Limit Exceeded: Email Body Size.');

export const tooManyAttachments = () =>
  new GasError('Limit Exceeded: Email Attachments Per Message.');

export const attachmentsTooLarge = () =>
  new GasError('Limit Exceeded: Email Total Attachments Size.');

export const subjectTooLarge = () => new GasError('Argument too large: subject');

export const quotaUsedUp = () =>
  new GasError(
    'Service invoked too many times for one day: email.',
    'Dịch vụ bị gọi quá nhiều lần trong một ngày: email.',
  );

/** What GmailApp says to an id that is not there, and to a draft that is gone. */
export const gmailNotAllowed = () => new GasError('Gmail operation not allowed.');

/** No page of threads is larger. */
export const maxTooLarge = (most: number) => new GasError(`Argument max cannot exceed ${most}.`);

export const tooManyAtOnce = (most: number, what: 'threads' | 'messages') =>
  new GasError(`This operation can only be applied to at most ${most} ${what}.`);
