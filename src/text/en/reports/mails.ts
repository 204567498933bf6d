// What is reported of mails: templates, rehearsal, attachments, the queue. English.

import type { mails as vi } from '../../vi/reports/mails.ts';

export const mails: typeof vi = {
  templates: {
    used: {
      LAY_Y_KIEN: 'The request for comments, sent when a round is opened.',
      NHAC_TRUOC_HAN: 'The reminder before the deadline.',
      NHAC_QUA_HAN: 'The reminder after the deadline.',
      GIA_HAN: 'The news of an extension.',
      XAC_NHAN: 'The receipt for a reply by form.',
      GIAO_VIEC: 'The notice to the lead of the tasks given out.',
      CHUYEN_VIEC: 'The notice to the former lead of the tasks handed over.',
      NHAC_NHAN_VIEC: 'The nudge while tasks are not acknowledged.',
      NHAC_VIEC: 'The reminder of tasks due or overdue.',
      TIN_TUAN: 'The weekly digest to the leaders.',
    },
    fields: (names) =>
      `A blank cell stands for the shipped text. Fields: ${names.map((name) => `{{${name}}}`).join(' ')}. A part that prints only when a field has a value: open it with {{#imLang}}, close it with {{/imLang}}.`,
  },

  templatesTitle: 'Templates of mails to mend',
  rehearsed: 'Rehearsed: not sent; it waits again when rehearsal is switched off.',
  rehearsedCount: (count) => `Rehearsed, not sent: ${count}`,
  rehearsalOn: (count) => `Rehearsal is on: no mail leaves (${count} rehearsed).`,
  rehearsalOff:
    'To send in earnest: set dienTap to “No” in the settings, then send what is due. Rehearsed mails wait again and leave once.',

  remindersQueued: (count) =>
    count === 0
      ? 'No further reminder is owed today.'
      : `${count} reminders are queued and leave by themselves within minutes, from the hour of sending.`,
  urgeLetterMade: (round, missing) =>
    `A letter that urges ${missing} bodies of round ${round} was drafted; number and date are left blank.`,
  openUrgeLetter: (round) => `Open the letter of ${round}`,

  quota: (left, needed) =>
    `${left} recipients left today; the mails of this round that wait need ${needed}`,
  trialSent: (to) => `A trial was sent to ${to}.`,
  trialRehearsed: 'Rehearsal is on: the trial stands in the queue and does not leave.',
  trialWaits: (error) =>
    `The trial has not left${error === '' ? ': it waits for quota or the next run' : `. ${error}`}`,

  secretEnclosed: (draft) =>
    `Not sent: draft ${draft} is marked secret and may be neither enclosed nor linked. To mend it: send it the way secret papers go, and write another mail.`,
  cannotEnclose: (draft) =>
    `Not sent: the file of draft ${draft} cannot be had. To mend it: put the link of a Google Doc made by this book into the sheet of drafts, or take the draft out of the attachments and let the mail wait again.`,
  tooLarge:
    'Not sent: the attachments are over the limit of one mail. To mend it: take some out and let the mail wait again.',
};
