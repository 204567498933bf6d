// What commands report when they are done. English.

import type { reports as vi } from '../vi/reports.ts';
import { enums } from './enums.ts';
import { answering } from './reports/answering.ts';
import { bodies } from './reports/bodies.ts';
import { books } from './reports/books.ts';
import { contacts } from './reports/contacts.ts';
import { days } from './reports/days.ts';
import { deciding } from './reports/deciding.ts';
import { digest } from './reports/digest.ts';
import { directory } from './reports/directory.ts';
import { dossier } from './reports/dossier.ts';
import { drafts } from './reports/drafts.ts';
import { evidence } from './reports/evidence.ts';
import { form } from './reports/form.ts';
import { letters } from './reports/letters.ts';
import { mails } from './reports/mails.ts';
import { opening, preview } from './reports/opening.ts';
import { outline } from './reports/outline.ts';
import { planCheck } from './reports/plan-check.ts';
import { planImport } from './reports/plan-import.ts';
import { planning } from './reports/planning.ts';
import { rights } from './reports/rights.ts';
import { steps } from './reports/steps.ts';
import { tasks } from './reports/tasks.ts';
import { trayReports } from './reports/tray.ts';
import { wordings } from './reports/wordings.ts';

export const reports: typeof vi = {
  answering,
  bodies,
  books,
  contacts,
  evidence,
  days,
  deciding,
  rights,
  digest,
  directory,
  letters,
  mails,
  planImport,
  planning,
  planCheck,
  wordings,
  form,
  setUpDone: (programme) => `The book is ready for the programme “${programme}”.`,
  setUpCopy:
    'This file is a copy: mails that waited are cancelled, the forms of the original are taken off the rounds. The original is not changed.',
  cancelledInCopy: 'Cancelled in a copy: the original sends this mail.',
  setUpKept: 'Sheets that held data were kept; only what was missing was added.',
  anomalies: 'To be noted in the plan (kept as written)',
  next: 'What comes next',
  nextSteps: [
    'Sheet of bodies: fill in e-mail addresses and confirm each body.',
    'Settings: fill in the contact, the number and date of the plan.',
    'Sheet of the team: fill in e-mail addresses; the head of the team assigns tasks.',
    'Sổ Đề án › Open a round… when its day comes.',
  ],
  addressesMissing: (count) => `${count} bodies have no e-mail address.`,
  unconfirmed: (count) => `${count} bodies are not confirmed.`,

  sendLead: (sent) => (sent === 0 ? 'No mail was sent today.' : `${sent} mails were sent today.`),
  sendTotals: 'The whole mail queue, all rounds',
  sent: (count) => `Sent: ${count}`,
  failed: (count) => `Refused (address or content): ${count}`,
  unknown: (count) => `Unknown – look in the Sent folder: ${count}`,
  waiting: (count) => `Still waiting: ${count}`,
  cancelled: (count) => `No longer needed (answered, or round closed): ${count}`,
  quotaLeft: (count) => `Left of today’s quota: ${count} recipients`,
  heldLinks: (rounds) =>
    `Held because the form’s link is not confirmed: ${rounds}. Choose Sổ Đề án › Open a round… and confirm it.`,
  heldOpenings: (rounds) =>
    `Held because the round’s opening is not finished: ${rounds}. Choose Sổ Đề án › Open a round… and open it again; no mail goes out twice.`,
  goesOnByItself: 'The rest goes out by itself.',

  takenIn: (count, decided) =>
    [
      count === 0 ? 'No new replies.' : `${count} new replies were taken in.`,
      ...(decided === 0 ? [] : [`${decided} waiting replies were counted as decided.`]),
    ].join(' '),
  unreadForms: 'Forms that could not be read; the other rounds were taken in',
  takenInLines: 'New replies',
  replyLine: (body, position, comments, status) =>
    `${body}: ${position}, ${comments} comments (${status})`,
  review: 'For a person to look at (Sổ Đề án › Replies waiting…)',

  meetingOpened: (round, day) => `Round ${round} (meeting) is on record for ${day}.`,
  requestsMade: (count) => `${count} requests.`,
  mailsQueued: (count) => `${count} mails in the queue.`,
  letterMade: 'The official letter is made; number and date are left blank for the registry.',
  noAddress: (names) => `No e-mail address, to be asked by letter: ${names}.`,

  replyEntered: (body, round, comments) =>
    `The reply of ${body} in round ${round} is entered: ${comments} comments.`,
  roundClosed: (round) => `Round ${round} is closed.`,
  roundCounts: (answered, invited, late) =>
    `${answered}/${invited} answered, ${late} of them late.`,
  silentBodies: 'No reply',

  documentMade: (name, version) => `${name} (version ${version})`,
  documentsMade: (count) => `${count} documents were made.`,
  reconciled: 'Figures reconciled',

  checkClean: 'The book has its shape, the figures add up, nothing needs mending.',
  checkFound: (count) => `${count} points to look at.`,
  checkProblems: 'To be mended',
  checkMails: 'Mails for a person to look at',
  checkReplies: 'Replies for a person to look at',
  mailUnknown: ({ id, request, to, row }, book) =>
    `Mail ${id} (${request === '' ? 'about tasks' : `request ${request}`}) to ${to}, sheet “${book.tab('mailQueue')}”, row ${row}: it may or may not have left, so it is not sent again by itself. To mend it: look in the Sent folder; in the column “${book.column('mailQueue', 'status')}” choose “${enums.mailStatus.DA_GUI}” if it has left, “${enums.mailStatus.CHO}” if it has not.`,
  mailFailed: ({ id, request, to, row }, book) =>
    `Mail ${id} (${request === '' ? 'about tasks' : `request ${request}`}) to ${to}, sheet “${book.tab('mailQueue')}”, row ${row}: it could not be sent because of its address or content. To mend it: correct the column “${book.column('mailQueue', 'to')}” and choose “${enums.mailStatus.CHO}” in the column “${book.column('mailQueue', 'status')}”, or ask by letter.`,
  mailError: {
    address: (address) => `“${address}” is not an e-mail address.`,
    failed: (what) => `Google refused the address or content of the mail: ${what}`,
    unknown: (what) => `The mail may or may not have left. Google reported: ${what}`,
    later: () => 'Not sent: today’s quota or the time of this run is used up.',
  },
  cancelledFor: {
    DUPLICATE: 'Cancelled: this mail was sent or waits in another row.',
    REQUEST_GONE: 'Cancelled: the request is no longer in the book.',
    REPLIED: 'Cancelled: the body has answered.',
    SUPERSEDED: 'Cancelled: a later mail takes its place, or the deadline has changed.',
    TASKS_SETTLED: tasks.settled,
    ROUND_CLOSED: 'Cancelled: the round is no longer open.',
  },

  tasks,
  tray: trayReports,

  preview,
  opening,

  steps,

  outline,
  drafts,
  dossier,

  settings: {
    programme: 'Full name of the programme, without quotation marks',
    shortProgramme: 'Short name, for the subject of mails',
    parentBody: 'Parent body, printed at the top left',
    office: 'The drafting office',
    province: 'Province',
    place: 'Place before the date',
    officeCode: 'Code of the office in document symbols',
    unitCode: 'Code of the drafting unit in the symbols of letters',
    unit: 'The drafting unit, where comments are sent',
    ownBodyId: 'Id of the office itself in the sheet of bodies: it never gets a request',
    signer: 'Name of the signer',
    signerTitle: 'Title of the signer',
    contact: 'Contact: name and telephone (printed in mails and forms)',
    planNumber: 'Number and symbol of the plan',
    planDate: 'Date of the plan, like 22/6/2021',
    planTitle: 'Subject of the plan, as written',
    tableForm: 'Form of the table of comments',
    draftStamp: 'Print “DỰ THẢO LẦN n” on papers (to be confirmed)',
    mailReserve: 'Recipients kept back every day from mass mailing',
    silencePolicy: 'How a body that does not reply is recorded (default for a new round)',
    language: 'Language of the book, the menu and the messages; reload the spreadsheet to see it',
    rehearsal: 'Rehearsal: with “Yes” no mail leaves, mails are only marked as rehearsed',
    deadlineInclusive: 'Whether “before day X” takes in the whole of X',
    sendHour: 'The hour from which mails leave, 0 to 23',
    receipts: "Send a receipt to the body's registered address",
    attachment: 'Attach the drafts to requests: PDF, Word or none',
    remindFirst: 'First reminder before the due day',
    remindFirstDays: 'First reminder: working days before the due day',
    remindSecond: 'Second reminder before the due day, with a list of calls',
    remindSecondDays: 'Second reminder: working days before the due day',
    remindOverdue: 'Reminder when overdue',
    remindOverdueDays: 'Reminder: working days after the due day',
    urgeLetter: 'Draft a letter that urges the bodies that have not replied',
    urgeLetterDays: 'Letter: working days after the due day',
    autoClose: 'Close an overdue round by itself',
    autoCloseDays: 'Close by itself so many working days after the due day',
    weeklySnapshot: 'Keep a copy of the book in Drive each week',
    snapshotsKept:
      'How many of the copies made by itself stay; older ones go to the bin, those made by a person stay',
    commentRights:
      'Locks in the log what bodies said, where it came from and the leader’s words: members edit handler, answer, explanation and merges only. By column, not by person; a new row is locked when somebody edits the log, an answer comes in or the daily run passes; locked rows can be neither deleted nor sorted. Applied when the book is set up again and the leader has an address',
    decisionAuthority: 'Who issues the decision that approves the programme',
    digestDay:
      'The weekly digest to the leaders: its weekday, or “Not sent”; on a day off it leaves on the next working day',
    digestHour:
      'The hour at which the digest is written and leaves, 0 to 23; at the earliest when the book does its daily work (from 7)',
    whoAssigns: 'Who may give tasks out; anybody may prepare rows in the sheet of tasks',
    overloadTasks: 'Leading more tasks than this in one week is an overload',
    nudgeDays: 'Ask again when a task is not acknowledged after so many working days',
    nudgeTimes: 'Ask again at most so many times',
    taskBefore: 'Remind of a task before its due day',
    taskBeforeDays: 'Remind so many working days before the due day',
    taskAfter: 'Remind of an overdue task',
    taskAfterDays: 'Remind so many working days after the due day',
    contentPart: 'A main part of the programme, as the plan words it',
    inFlight: 'For the machine: the mail being sent. Do not edit.',
    bookId: 'For the machine: the id of this file, by which a copy is known. Do not edit.',
    version: 'For the machine: the version of the book; an upgrade changes it. Do not edit.',
  },
};
