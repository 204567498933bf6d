// The questions to Google and what each answer means. English.

import type { CheckWords } from '../../domain/system-check/check-rows.ts';

const holdsEitherWay = 'The book works either way.';
const stopHow =
  'Not asked yet. To know it, check again and choose “Also try what happens when Google stops a run”.';

export const systemCheck: CheckWords = {
  zone: {
    ask: 'Do the spreadsheet and the script live in the time zone of Viet Nam?',
    answers: {
      ok: 'They do.',
      fails:
        'They do not: days and times will be off. Remedy: File › Settings › Time zone, choose (GMT+07:00) Ho Chi Minh.',
    },
  },
  textKept: {
    ask: 'Does text from outside stay text in a cell (=1+1, +84…, 01, 1/2/2026)?',
    answers: {
      ok: 'Every letter of it.',
      fails:
        'No: a comment could become a formula. Do not use the book here; tell the administrator.',
    },
  },
  formulaSemicolon: {
    ask: 'Does a formula with semicolons between its arguments compute?',
    answers: {
      ok: 'It does.',
      fails: 'No: dashboard, Gantt and today’s sheet will not compute. Tell the administrator.',
    },
  },
  formReachable: {
    ask: 'Can a form that the book makes be published, and does it take answers?',
    answers: {
      ok: 'It is published and takes answers.',
      fails: 'No: bodies cannot answer. See whether this account may make forms.',
    },
  },
  prefilledLink: {
    ask: 'Does a prefilled link carry the code?',
    answers: {
      ok: 'It does.',
      fails: 'No: every body has to type its code. Tell the administrator.',
    },
  },
  documentLayout: {
    ask: 'Does a .docx imported as a Google Doc keep its paper, margins and page number?',
    answers: {
      ok: 'All of them.',
      fails: 'No: the papers of the book will be out of form; see the detail beside.',
    },
  },
  longPaper: {
    ask: 'Does a long paper that Google packs stay whole, each of its parts in its place?',
    answers: {
      ok: 'It does.',
      fails: 'No: a long table of comments will not open in Word. Tell the administrator.',
    },
  },
  lock: {
    ask: 'Two people at once: can the book lock itself so that they write one after the other?',
    answers: {
      ok: 'It can.',
      fails: 'The lock was not to be had: another run holds it. Wait some minutes, check again.',
    },
  },
  mailToSelf: {
    ask: 'Can the book send mail (a trial goes to whoever checks)?',
    answers: {
      ok: 'A trial was sent; open your mailbox to see it.',
      fails: 'No: the day’s quota is spent, or this account may not send mail.',
    },
  },
  trigger: {
    ask: 'Does timed work run by itself?',
    answers: {
      ok: 'It does.',
      fails: 'No: reminders, sending and taking in will not go on by themselves.',
    },
  },
  version: {
    ask: 'Are program and book of the same version (detail: book; program)?',
    answers: {
      ok: 'They are.',
      fails:
        'The book is older than the program, so nothing is written. What to do: the administrator opens Sổ Đề án › Set up the book from the plan…',
    },
  },
  scopes: {
    ask: 'Has this account agreed to everything that the book needs?',
    answers: {
      ok: 'It has.',
      fails:
        'What the detail names is missing; its box may have been unticked. What to do: open an item of the menu again and agree to all; if nothing is asked, take the access away at myaccount.google.com and open it again.',
    },
  },
  ownTriggers: {
    ask: 'Is everything that runs by itself there, once, and whose is it?',
    answers: {
      ok: 'It is; the account stands in the detail.',
      fails:
        'Something is missing or there twice (detail). What to do: set the book up again with this account; if twice, delete the surplus line at Extensions › Apps Script › Triggers.',
    },
    how: 'Nothing of this book runs for this account. Google shows everybody their own only: check again with the account that set the book up.',
  },
  'cells.apostrophe': {
    ask: 'What becomes of a cell that a script writes with a leading apostrophe (’=1+1)?',
    answers: {
      formula: `A formula. ${holdsEitherWay}`,
      kept: `The apostrophe stays. ${holdsEitherWay}`,
      consumed: `The apostrophe goes, the text stays. ${holdsEitherWay}`,
    },
  },
  'cells.plainText': {
    ask: 'Does a cell formatted as plain text keep what a script writes?',
    answers: {
      ignored: 'Nothing of it. The book does not rest on that format.',
      numbersOnly: 'Numbers and dates, not formulas. The book does not rest on that format.',
      all: 'All of it. The book does not rest on that format.',
    },
  },
  'cells.signStart': {
    ask: 'What becomes of text that begins with +, - or @?',
    answers: {
      formula: `A formula. ${holdsEitherWay}`,
      number: `A number where it reads as one. ${holdsEitherWay}`,
      text: `It stays text. ${holdsEitherWay}`,
    },
  },
  'cells.richEmpty': {
    ask: 'What becomes of an empty text written as rich text?',
    answers: { throws: `It is refused. ${holdsEitherWay}`, blank: `A blank. ${holdsEitherWay}` },
  },
  'cells.undefinedInArray': {
    ask: 'What becomes of an undefined value in a block?',
    answers: {
      throws: `It is refused. ${holdsEitherWay}`,
      blank: `A blank. ${holdsEitherWay}`,
      undefined: `The word “undefined”. ${holdsEitherWay}`,
    },
  },
  'forms.tabParses': {
    ask: 'Does the tab that a form answers into turn text into numbers and formulas?',
    answers: {
      true: 'It does. The book does not use such a tab.',
      false: 'It does not. The book does not use such a tab.',
    },
    how: 'Not needed for everyday work. To know it: link a trial form to a spreadsheet, answer =1+1, then type true (a formula) or false into the column Answer.',
  },
  'sheet.lastRowCountsDress': {
    ask: 'Does a row that only has a format count as the last row?',
    answers: { true: `Yes. ${holdsEitherWay}`, false: `No. ${holdsEitherWay}` },
  },
  'sheet.lastRowCountsFalse': {
    ask: 'Does a row that only has an unticked checkbox count as the last row?',
    answers: { true: `Yes. ${holdsEitherWay}`, false: `No. ${holdsEitherWay}` },
  },
  'sheet.appendAtomic': {
    ask: 'Can two runs that append rows write over each other?',
    answers: {
      false: 'They can. The book always writes under its lock.',
      true: 'They cannot. The book always writes under its lock.',
    },
    how: 'Not asked: the book always writes under its lock and does not rest on it.',
  },
  'writes.surface': {
    ask: 'Where does the error of a refused write appear?',
    answers: {
      flush: `At the next flush. ${holdsEitherWay}`,
      call: `At the call itself. ${holdsEitherWay}`,
    },
  },
  'writes.partial': {
    ask: 'What becomes of the other cells of a block with a refused one?',
    answers: {
      prefix: `Those before it are written. ${holdsEitherWay}`,
      none: `None is written. ${holdsEitherWay}`,
    },
  },
  'kill.buffer': {
    ask: 'When Google stops a run, what becomes of writes that were not flushed?',
    answers: {
      lost: `They are lost. ${holdsEitherWay}`,
      kept: `They are all kept. ${holdsEitherWay}`,
      prefix: `The earlier ones are kept. ${holdsEitherWay}`,
    },
    how: stopHow,
  },
  'kill.properties': {
    ask: 'When Google stops a run, is a property written just before still there?',
    answers: { lost: `No. ${holdsEitherWay}`, durable: `Yes. ${holdsEitherWay}` },
    how: stopHow,
  },
  'kill.lockHeldMs': {
    ask: 'When Google stops a run, how long is its lock held (milliseconds)?',
    answers: { 30000: 'About 30 seconds.', 0: 'Not at all.' },
    how: 'Not asked: timed runs are more than a minute apart, so it cannot be measured. The book waits for its lock.',
  },
  'kill.finally': {
    ask: 'When Google stops a run, does its cleaning up still run?',
    answers: { never: `No. ${holdsEitherWay}`, runs: `Yes. ${holdsEitherWay}` },
    how: stopHow,
  },
  'forms.createPublished': {
    ask: 'Is a form published as soon as it is made?',
    answers: { false: `No. ${holdsEitherWay}`, true: `Yes. ${holdsEitherWay}` },
  },
  'forms.responders': {
    ask: 'Can somebody without a Google account open a new form?',
    answers: {
      signInRequired:
        'No: let “Anyone with the link” respond before sending; the book always stops at the trial of the link.',
      anyone: 'Yes. The book still stops at the trial of the link before sending.',
    },
    how: 'When the first round is opened, try its link in a private window and type into the column Answer: anyone (it opens) or signInRequired (it asks for an account).',
  },
  'scopes.setDestination': {
    ask: 'Can a form be linked to the spreadsheet with the narrow scopes of the book?',
    answers: {
      throws: 'No. The book links none.',
      ok: 'Yes. The book links none.',
    },
  },
  'forms.editKeepsId': {
    ask: 'Does an answer that was edited keep its id?',
    answers: { true: `Yes. ${holdsEitherWay}`, false: `No. ${holdsEitherWay}` },
    how: 'Not needed for everyday work: the book’s forms allow no edits. Type true or false when you know.',
  },
  'forms.editMovesTime': {
    ask: 'Does an answer that was edited get a new time?',
    answers: { false: `No. ${holdsEitherWay}`, true: `Yes. ${holdsEitherWay}` },
    how: 'Not needed for everyday work: the book’s forms allow no edits. Type true or false when you know.',
  },
  'forms.sinceBound': {
    ask: 'Do answers “since a time” include one of exactly that time?',
    answers: { exclusive: `No. ${holdsEitherWay}`, inclusive: `Yes. ${holdsEitherWay}` },
  },
  'forms.visibleAfterMs': {
    ask: 'How long after it is given can an answer be read (milliseconds)?',
    answers: { 60000: `Not at once. ${holdsEitherWay}`, 0: `At once. ${holdsEitherWay}` },
  },
  'forms.order': {
    ask: 'In what order do answers come?',
    answers: { any: `Not by time. ${holdsEitherWay}`, byTime: `By time. ${holdsEitherWay}` },
  },
  'forms.events': {
    ask: 'How often is the book told of one answer?',
    answers: {
      0: `Never. ${holdsEitherWay}`,
      1: `Once. ${holdsEitherWay}`,
      2: `Twice. ${holdsEitherWay}`,
    },
    how: 'Not needed for everyday work. To know it: after a round, count in Extensions › Apps Script › Executions, and type 0, 1 or 2.',
  },
  'errors.language': {
    ask: 'In which language does Google tell errors in timed runs?',
    answers: { vi: `Vietnamese. ${holdsEitherWay}`, en: `English. ${holdsEitherWay}` },
  },
  'utilities.charset': {
    ask: 'Which charset signs text when none is named?',
    answers: {
      US_ASCII: 'US-ASCII, which loses accents. The book always names its own.',
      UTF_8: 'UTF-8. The book always names its own.',
    },
  },
  'forms.maxLink': {
    ask: 'Can a prefilled link of more than 2,000 characters be made?',
    answers: {
      2000: 'No. The book’s links are much shorter.',
      8000: 'Yes. The book’s links are much shorter.',
    },
  },
  'drive.maxImport': {
    ask: 'Can a .docx over 5 MB be imported as a Google Doc?',
    answers: {
      5000000: 'No. The papers of the book are much smaller.',
      50000000: 'Yes.',
    },
  },
  'drive.coversForms': {
    ask: 'Does the book’s scope for files reach the forms it makes?',
    answers: {
      false:
        'No: the form “System check (temporary)” is closed, but must be deleted by hand in Google Drive.',
      true: 'Yes.',
    },
  },
  'runtime.rejection': {
    ask: 'Does a timed run that fails asynchronously show as failed?',
    answers: {
      silentSuccess: 'No: Google calls it completed. The book catches its errors and logs them.',
      failure: 'Yes. The book catches its errors and logs them.',
    },
    how: 'Open Extensions › Apps Script › Executions and look at the run “systemCheckTick” (it ends in an error on purpose): type silentSuccess (Completed) or failure (Failed).',
  },
  'ui.alertCounts': {
    ask: 'Does Google’s six-minute clock run while a message is open?',
    answers: { true: `Yes. ${holdsEitherWay}`, false: `No. ${holdsEitherWay}` },
    how: 'Not needed for everyday work. To know it: leave a message open for seven minutes, then press OK; type true (time exceeded) or false.',
  },
  'lock.second': {
    ask: 'What becomes of a second lock asked for in the same run?',
    answers: {
      waits: 'It is not had. The book asks once.',
      same: 'It is had at once. The book asks once.',
    },
  },
  'mail.quotaView': {
    ask: 'Does the remaining mail quota fall right after sending?',
    answers: {
      stale: 'No. The book counts for itself.',
      exact: 'Yes. The book counts for itself all the same.',
    },
  },
  'mail.failedCounts': {
    ask: 'Does a mail that failed use quota?',
    answers: { true: `Yes. ${holdsEitherWay}`, false: `No. ${holdsEitherWay}` },
  },
  'blob.unsigned': {
    ask: 'What becomes of a file made from unsigned bytes (0–255)?',
    answers: {
      throws: 'It is refused. The book always makes signed ones.',
      wraps: 'It is taken. The book always makes signed ones.',
    },
  },
  'formula.comma': {
    ask: 'Does a formula with commas between its arguments compute?',
    answers: {
      error: 'No. The book only uses semicolons.',
      ok: 'Yes. The book only uses semicolons.',
    },
  },
  'properties.documentInTick': {
    ask: 'Can a timed run read document properties?',
    answers: {
      null: 'No. The book keeps nothing there.',
      ok: 'Yes. The book keeps nothing there.',
    },
  },
  'runtime.builtins': {
    ask: 'Has Google JavaScript functions newer than 2019?',
    answers: {
      es2019: 'No. The book uses none.',
      node: 'All of them. The book uses none.',
      some: 'Some. The book uses none.',
    },
  },
  'quota.formsPerDay': {
    ask: 'How many forms may be made in a day?',
    answers: { 50: 'About 50.' },
    how: 'Not asked: asking would use it up. A round needs one form.',
  },
  'cost.model': {
    ask: 'How long does a call of Google’s take?',
    answers: {
      slow: 'Long; the figures are in the column Detail. The book makes few calls.',
      fast: 'Not long; the figures are in the column Detail.',
    },
  },
};
