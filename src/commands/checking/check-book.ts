// Checks the workbook: every sheet's shape, every open round's figures, rows, formulas, history and what belongs
// to it outside, what waits for a person. Only the seals of new rows of the history are put on.

import type { Report } from '../../dialogs/data.ts';
import { calendarOf } from '../../domain/calendar/calendar.ts';
import { isBusy } from '../../domain/problem.ts';
import type { Office } from '../../ports.ts';
import { type Words, wordsOf } from '../../text/words.ts';
import type { Kept, SheetId } from '../../workbook/schema.ts';
import { directoryProblems } from '../bodies/directory-problems.ts';
import { bookSettings } from '../book-settings.ts';
import { notTakenNow } from '../deciding/not-taken.ts';
import { digestProblems } from '../digest/digest-problems.ts';
import { eachSheetOnce } from '../each-sheet-once.ts';
import { sealHistory } from '../history/seal-history.ts';
import { registerProblems } from '../letters/register-problems.ts';
import { wordingProblems } from '../papers/wordings.ts';
import { rightsProblems } from '../rights.ts';
import { templateProblems } from '../sending/mail-templates.ts';
import { mailsToLookAt } from '../sending/mails-to-look-at.ts';
import { told } from '../tell.ts';
import { checkBook } from '../this-book.ts';
import { planProblems } from './check-plan.ts';
import { foundInBook } from './integrity/found-in-book.ts';
import { integrityWords } from './integrity/integrity-words.ts';
import type { Repair } from './integrity/repair.ts';
import { roundProblems } from './round-problems.ts';
import { shapeProblems } from './shape-problems.ts';

/** What was found, in words, and what of it the book can mend. */
export interface Checked {
  readonly report: Report;
  readonly repairs: readonly Repair[];
}

/** Everything found, in words, each with its place and its remedy; reads each sheet once, its cells once more. */
export function checkBookNow(given: Office): Checked {
  checkBook(given);
  const office = eachSheetOnce(given);
  const words = wordsOf(office.language);
  const broken = shapeProblems({ config: () => bookSettings(office) }, office);
  if (broken.count > 0) {
    return reportOf([{ title: words.reports.checkProblems, ...broken }], [], words);
  }
  const said = integrityWords(office.language);
  const found = foundInBook(office.inspector(), office, said);
  sealWhatIsNew(given);
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
      { title: said.unfinished, lines: found.rows.unfinished },
      { title: said.references, lines: found.rows.references },
      { title: said.states, lines: found.rows.states },
      { title: said.formulas, lines: found.formulas.lines },
      { title: said.outside, lines: found.outside.lines },
      // Its repair stands for all of them.
      { title: said.historyTitle, lines: found.history.lines, count: 0 },
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
    found.repairs,
    words,
  );
}

/** Rows of the history that came since; when somebody else is at work, the daily tick does it. */
function sealWhatIsNew(office: Office): void {
  try {
    office.locked(() => sealHistory(office));
  } catch (error) {
    if (!isBusy(error)) throw error;
  }
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

function reportOf(
  sections: readonly Section[],
  repairs: readonly Repair[],
  { reports }: Words,
): Checked {
  const found = sections.filter(({ lines }) => lines.length > 0);
  const told = found.reduce((sum, section) => sum + (section.count ?? section.lines.length), 0);
  const count = told + repairs.length;
  const report: Report = {
    lead: count === 0 ? reports.checkClean : reports.checkFound(count),
    tone: count === 0 ? 'ok' : 'warn',
    sections: found.map(({ title, lines }) => ({ title, lines, tone: 'warn' as const })),
    links: [],
  };
  return { report, repairs };
}
