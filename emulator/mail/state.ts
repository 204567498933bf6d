// The mails that left, and the mailboxes that they arrived in, as plain data.

export interface MailAttachment {
  name: string;
  mimeType: string;
  content: Uint8Array;
}

export interface MailMessage {
  id: string;
  at: number;
  from: string;
  name: string;
  to: string[];
  cc: string[];
  bcc: string[];
  replyTo: string;
  subject: string;
  body: string;
  htmlBody: string;
  attachments: MailAttachment[];
  /** The execution that sent it. */
  executionId: string;
  /** Who has opened it in the office (addresses). */
  readBy: string[];
}

export interface MailState {
  messages: MailMessage[];
  /** When and how many recipients an account used: the rolling day's quota is counted from it. */
  used: { account: string; at: number; recipients: number }[];
}
