// The words of the page of the mails. English.

import type { mails as vi } from '../../vi/dialogs/mails.ts';

export const mails: typeof vi = {
  title: 'Look at mails, send one for trial',
  intro:
    'A mail is shown exactly as it leaves. A trial goes to your own mailbox alone; its subject says so and its code is replaced.',
  template: 'Mail',
  body: 'Addressee',
  digest: 'Weekly digest to the leaders',
  tasks: 'Tasks of the team',
  templates: {
    LAY_Y_KIEN: 'Request for comments',
    NHAC_TRUOC_HAN: 'Reminder before the deadline',
    NHAC_QUA_HAN: 'Reminder after the deadline',
    GIA_HAN: 'Extension',
    XAC_NHAN: 'Receipt (sample figures)',
    GIAO_VIEC: 'Assignment',
    CHUYEN_VIEC: 'Task handed over',
    NHAC_NHAN_VIEC: 'Nudge to acknowledge',
    NHAC_VIEC: 'Reminder of tasks',
    TIN_TUAN: 'Weekly digest',
  },
  from: 'From',
  to: 'To',
  cc: 'Copy to',
  subject: 'Subject',
  attachments: 'Attachments',
  noAddress: 'No e-mail address – sent by letter',
  html: 'The mail as it is shown',
  plain: 'The mail as plain text',
  trial: 'Send one to me',
  doubtful: 'Mails to look at',
  noRounds:
    'No round has requests yet. The mails of a round to be opened are shown when it is opened.',
};
