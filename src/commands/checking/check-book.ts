// Checks the workbook: every sheet's shape, every open round's figures, what waits for a person; changes nothing.

import type { Report } from '../../dialogs/data.ts';
import { calendarOf } from '../../domain/calendar/calendar.ts';
import { googleOffice } from '../../google/office.ts';
import type { Office } from '../../ports.ts';
import { type Words, wordsOf } from '../../text/words.ts';
import type { Kept, SheetId } from '../../workbook/schema.ts';
import { directoryProblems } from '../bodies/directory-problems.ts';
import { bookSettings } from '../book-settings.ts';
import { notTakenNow } from '../deciding/not-taken.ts';
import { digestProblems } from '../digest/digest-problems.ts';
import { registerProblems } from '../letters/register-problems.ts';
import { wordingProblems } from '../papers/wordings.ts';
import { rightsProblems } from '../rights.ts';
import { templateProblems } from '../sending/mail-templates.ts';
import { mailsToLookAt } from '../sending/mails-to-look-at.ts';
import { told } from '../tell.ts';
import { checkBook } from '../this-book.ts';
import { planProblems } from './check-plan.ts';
import { eachSheetOnce } from './each-sheet-once.ts';
import { roundProblems } from './round-problems.ts';
import { shapeProblems } from './shape-problems.ts';

/** Everything found, in words, each with its place and its remedy; reads each sheet once. */
export function checkBookNow(given: Office = googleOffice()): Report {
  checkBook(given);
  const office = eachSheetOnce(given);
  const words = wordsOf(office.language);
  const broken = shapeProblems({ config: () => bookSettings(office) }, office);
  if (broken.count > 0) return reportOf([{ title: words.reports.checkProblems, ...broken }], words);
  const { names } = office.tables;
  const rows = <Id extends SheetId>(sheet: Id) => office.tables.read(sheet).rows;
  return reportOf(
    [
      { title: words.reports.checkProblems, ...roundProblems(office, words) },
      {
        title: words.reports.directory.title,
        lines: directoryProblems(rows('bodies'), words, names),
      },
      {
        title: words.reports.directory.repeats,
        lines: registerProblems(rows('documents'), rows('rounds'), words, names),
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
        lines: notTakenNow(office),
      },
      {
        title: words.reports.rights.title,
        lines: rightsProblems(rows('team'), bookSettings(office).commentRights, office),
      },
      {
        title: words.reports.digest.title,
        lines: digestProblems(rows('team'), bookSettings(office), office),
      },
      { title: words.reports.checkMails, lines: mailsToLookAt(rows('mailQueue'), office) },
      { title: words.reports.checkReplies, lines: replyProblems(rows('replies')) },
      {
        title: words.reports.anomalies,
        lines: planProblems(
          {
            phases: rows('phases'),
            rounds: rows('rounds'),
            team: rows('team'),
            calendar: calendarOf(rows('holidays')),
          },
          office,
          words,
        ),
      },
    ],
    words,
  );
}

function replyProblems(replies: readonly Kept<'replies'>[]): string[] {
  return replies
    .filter(({ matchStatus }) => matchStatus === 'KHONG_RO' || matchStatus === 'CHUA_XAC_MINH')
    .map(
      ({ replyId, bodyRaw, matchNote }) =>
        `${[replyId, bodyRaw].filter((text) => text !== '').join(' ')}: ${matchNote}`,
    );
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
    tone: count === 0 ? 'ok' : 'warn',
    sections: found.map(({ title, lines }) => ({ title, lines, tone: 'warn' as const })),
    links: [],
  };
}
