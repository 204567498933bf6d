// Checks the workbook: every sheet's shape, every open round's figures, what waits for a person; changes nothing.

import type { Report } from '../../dialogs/data.ts';
import { calendarOf } from '../../domain/calendar/calendar.ts';
import { standing } from '../../domain/comments/standing.ts';
import { reconcileRound } from '../../domain/rounds/reconcile-round.ts';
import { googleOffice } from '../../google/office.ts';
import { once } from '../../once.ts';
import type { Office } from '../../ports.ts';
import { type Words, wordsOf } from '../../text/words.ts';
import { directoryProblems } from '../bodies/directory-problems.ts';
import { bookSettings } from '../book-settings.ts';
import { notTakenIn, notTakenLines } from '../deciding/take-decisions.ts';
import { registerProblems } from '../letters/register-problems.ts';
import { wordingProblems } from '../papers/wordings.ts';
import { rightsProblems } from '../rights.ts';
import { templateProblems } from '../sending/mail-templates.ts';
import { mailsToLookAt } from '../sending/mails-to-look-at.ts';
import { told } from '../tell.ts';
import { checkBook } from '../this-book.ts';
import { planProblems } from './check-plan.ts';
import { shapeProblems } from './shape-problems.ts';

/** Everything found, in words, each with its place and its remedy. */
export function checkBookNow(office: Office = googleOffice()): Report {
  checkBook(office);
  const words = wordsOf(office.language);
  const book = bookOf(office);
  const broken = shapeProblems({ ...book, config: () => bookSettings(office) }, office);
  if (broken.count > 0) return reportOf([{ title: words.reports.checkProblems, ...broken }], words);
  const { names } = office.tables;
  return reportOf(
    [
      { title: words.reports.checkProblems, lines: roundProblems(book, words) },
      {
        title: words.reports.directory.title,
        lines: directoryProblems(book.bodies(), words, names),
      },
      {
        title: words.reports.directory.repeats,
        lines: registerProblems(book.documents(), book.rounds(), words, names),
      },
      {
        title: words.reports.mails.templatesTitle,
        lines: templateProblems(office).map((problem) => told(problem, office).message),
      },
      {
        title: words.reports.wordings.title,
        lines: wordingProblems(office).map((problem) => told(problem, office).message),
      },
      {
        title: words.reports.deciding.title,
        lines: notTakenLines(notTakenIn(office), office),
      },
      {
        title: words.reports.rights.title,
        lines: rightsProblems(book.team(), bookSettings(office).commentRights, office),
      },
      { title: words.reports.checkMails, lines: mailsToLookAt(book.mailQueue(), office) },
      { title: words.reports.checkReplies, lines: replyProblems(book) },
      { title: words.reports.anomalies, lines: planProblems(planOf(book), office, words) },
    ],
    words,
  );
}

/** The sheets that more than their shape is checked of, each read once. */
function bookOf({ tables }: Office) {
  return {
    rounds: once(() => tables.read('rounds').rows),
    requests: once(() => tables.read('requests').rows),
    comments: once(() => tables.read('comments').rows),
    replies: once(() => tables.read('replies').rows),
    mailQueue: once(() => tables.read('mailQueue').rows),
    phases: once(() => tables.read('phases').rows),
    holidays: once(() => tables.read('holidays').rows),
    team: once(() => tables.read('team').rows),
    bodies: once(() => tables.read('bodies').rows),
    documents: once(() => tables.read('documents').rows),
  };
}

type CheckedBook = ReturnType<typeof bookOf>;

function roundProblems(book: CheckedBook, words: Words): string[] {
  const requests = book.requests();
  const comments = standing(book.comments());
  return book
    .rounds()
    .filter(({ status, mode }) => status !== 'NHAP' && mode !== 'HOI_NGHI')
    .flatMap(({ roundId }) =>
      reconcileRound(
        requests.filter((row) => row.roundId === roundId),
        undefined,
        comments.filter((row) => row.roundId === roundId),
      ).map((finding) => `${roundId}: ${words.findings.round(finding)}`),
    );
}

function replyProblems(book: CheckedBook): string[] {
  return book
    .replies()
    .filter(({ matchStatus }) => matchStatus === 'KHONG_RO' || matchStatus === 'CHUA_XAC_MINH')
    .map(
      ({ replyId, bodyRaw, matchNote }) =>
        `${[replyId, bodyRaw].filter((text) => text !== '').join(' ')}: ${matchNote}`,
    );
}

function planOf(book: CheckedBook) {
  return {
    phases: book.phases(),
    rounds: book.rounds(),
    team: book.team(),
    calendar: calendarOf(book.holidays()),
  };
}

interface Section {
  readonly title: string;
  readonly lines: readonly string[];
  /** What the lines stand for, where that is more than one each. */
  readonly count?: number;
}

function reportOf(sections: readonly Section[], { reports }: Words): Report {
  const found = sections.filter(({ lines }) => lines.length > 0);
  const count = found.reduce((sum, section) => sum + (section.count ?? section.lines.length), 0);
  return {
    lead: count === 0 ? reports.checkClean : reports.checkFound(count),
    sections: found.map(({ title, lines }) => ({ title, lines, tone: 'warn' as const })),
    links: [],
  };
}
