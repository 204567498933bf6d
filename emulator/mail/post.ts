// How the services of GmailApp reach one another and the mailbox of whoever runs the script.

import type { GmailDraft } from './gmail-draft.ts';
import type { GmailLabel } from './gmail-label.ts';
import type { GmailMessage } from './gmail-message.ts';
import type { GmailThread } from './gmail-thread.ts';
import type { Found, Mailbox } from './mailbox.ts';
import type { ThreadState } from './state.ts';

export interface Post {
  readonly mailbox: Mailbox;
  thread(state: ThreadState): GmailThread;
  message(found: Found): GmailMessage;
  draft(draftId: string): GmailDraft;
  label(name: string): GmailLabel;
}
