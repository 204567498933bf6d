// The mails that left or came, and what each account made of its own, as plain data.

export interface MailAttachment {
  name: string;
  mimeType: string;
  content: Uint8Array;
}

/** An image that the HTML body shows as `<img src="cid:key">`. */
export interface InlineImage extends MailAttachment {
  key: string;
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
  inlineImages?: InlineImage[];
  /** The message that it answers or forwards. */
  inReplyTo?: string;
  /** The execution that sent it; blank when a person did. */
  executionId: string;
  /** Who has opened it in the office (addresses). */
  readBy: string[];
}

/** Where one account keeps one of its messages. */
export interface MessagePlace {
  /** Of a mail of the world, or of a draft of this box. */
  id: string;
  draft: boolean;
  inbox: boolean;
  trash: boolean;
  spam: boolean;
  starred: boolean;
}

/** A conversation of one account; its id is that of its first message. */
export interface ThreadState {
  id: string;
  places: MessagePlace[];
  /** Names of the labels that the user put on it. */
  labels: string[];
  important: boolean;
}

export interface DraftState {
  id: string;
  message: MailMessage;
}

/** What Gmail keeps for one account. */
export interface MailboxState {
  /** How many of the world's mails have been looked at for this box. */
  filed: number;
  threads: ThreadState[];
  drafts: DraftState[];
  /** Names of the user's labels; `A/B` lies under `A`. */
  labels: string[];
  /** Further addresses that the account may send from. */
  aliases: string[];
}

export interface MailState {
  messages: MailMessage[];
  /** When and how many recipients an account used: the rolling day's quota is counted from it. */
  used: { account: string; at: number; recipients: number }[];
  /** By address; an account has one from its first use of Gmail on. */
  boxes: Record<string, MailboxState>;
}

/** A mail that somebody sends without a script; lists of addresses are comma-separated. */
export interface IncomingMail {
  /** `Tên <dia-chi@noi.vn>` or the address alone. */
  from: string;
  to: string;
  cc?: string;
  bcc?: string;
  replyTo?: string;
  subject: string;
  body?: string;
  htmlBody?: string;
  attachments?: MailAttachment[];
  /** The id of the mail that it answers. */
  inReplyTo?: string;
}
