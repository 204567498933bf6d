// Mail leaves here and nowhere else; MailApp gives no receipt, so every failure is classed with care.

import type { Mailer, SendOutcome } from '../ports.ts';

/** Certain and permanent: Google refused the message itself (platform.md §13.1, English and Vietnamese). */
const refused = [
  /Invalid email/i,
  /Email không hợp lệ/i,
  /no recipient/i,
  /Email Recipients Per Message/i,
  /Người nhận email trên mỗi thư/i,
  /Email Body Size/i,
  /Attachments Size/i,
  /Argument too large/i,
];

/** Certain and passing: nothing left, the day's quota is used up. */
const quotaUsed = [/too many times for one day/i, /quá nhiều lần trong một ngày/i];

/** What a failed send means; anything not known for certain is `unknown`, and never sent again. */
export function outcomeOfError(message: string): SendOutcome {
  if (refused.some((pattern) => pattern.test(message))) return { kind: 'failed', reason: message };
  if (quotaUsed.some((pattern) => pattern.test(message))) return { kind: 'later', reason: message };
  return { kind: 'unknown', reason: message };
}

/** What `Files.export` made. */
type Blob = GoogleAppsScript.Base.BlobSource;

export function googleMailer(): Mailer {
  return {
    remaining: () => MailApp.getRemainingDailyQuota(),
    sender: () => Session.getEffectiveUser().getEmail(),
    send(mail) {
      try {
        MailApp.sendEmail({
          to: mail.to,
          ...(mail.cc === '' ? {} : { cc: mail.cc }),
          subject: mail.subject,
          body: mail.body,
          htmlBody: mail.htmlBody,
          name: mail.senderName,
          ...(mail.attachments.length === 0
            ? {}
            : { attachments: mail.attachments.map(({ content }) => content as Blob) }),
        });
        return { kind: 'sent' };
      } catch (error) {
        console.error(String(error));
        return outcomeOfError(error instanceof Error ? error.message : String(error));
      }
    },
  };
}
