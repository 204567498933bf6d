// Checks the workbook: every sheet's shape, every open round's figures, what waits for a person; changes nothing.

import type { Report } from '../dialogs/data.ts';
import { calendarOf } from '../domain/calendar/calendar.ts';
import { standing } from '../domain/comments/standing.ts';
import { planAnomalies } from '../domain/plan/anomalies.ts';
import { Problem } from '../domain/problem.ts';
import { reconcileRound } from '../domain/rounds/reconcile-round.ts';
import { googleOffice } from '../google/office.ts';
import type { Office } from '../ports.ts';
import { type Words, wordsOf } from '../text/words.ts';
import { type SheetId, schema } from '../workbook/schema.ts';
import { bookSettings } from './book-settings.ts';
import { told } from './tell.ts';

/** Everything found, in words, each with its place and its remedy. */
export function checkBookNow(office: Office = googleOffice()): Report {
  const words = wordsOf(office.language);
  const broken = shapeProblems(office);
  if (broken.length > 0)
    return reportOf([{ title: words.reports.checkProblems, lines: broken }], words);
  return reportOf(
    [
      { title: words.reports.checkProblems, lines: roundProblems(office, words) },
      { title: words.reports.checkMails, lines: mailProblems(office, words) },
      { title: words.reports.checkReplies, lines: replyProblems(office) },
      { title: words.reports.anomalies, lines: planProblems(office, words) },
    ],
    words,
  );
}

function shapeProblems(office: Office): string[] {
  const attempt = (read: () => unknown): string[] => {
    try {
      read();
      return [];
    } catch (error) {
      if (error instanceof Problem) return [told(error, office).message];
      throw error;
    }
  };
  const sheets = Object.keys(schema) as SheetId[];
  return [
    ...attempt(() => bookSettings(office)),
    ...sheets.flatMap((sheet) => attempt(() => office.tables.read(sheet))),
  ].filter((line, index, all) => all.indexOf(line) === index);
}

function roundProblems(office: Office, words: Words): string[] {
  const requests = office.tables.read('requests').rows;
  const comments = standing(office.tables.read('comments').rows);
  return office.tables
    .read('rounds')
    .rows.filter(({ status, mode }) => status !== 'NHAP' && mode !== 'HOI_NGHI')
    .flatMap(({ roundId }) =>
      reconcileRound(
        requests.filter((row) => row.roundId === roundId),
        undefined,
        comments.filter((row) => row.roundId === roundId),
      ).map((finding) => `${roundId}: ${words.findings.round(finding)}`),
    );
}

function mailProblems(office: Office, { reports }: Words): string[] {
  return office.tables.read('mailQueue').rows.flatMap(({ status, to, subject, error }) => {
    if (status === 'CHUA_RO') return [reports.mailUnknown(to, subject)];
    return status === 'LOI' ? [reports.mailFailed(to, error)] : [];
  });
}

function replyProblems(office: Office): string[] {
  return office.tables
    .read('replies')
    .rows.filter(({ matchStatus }) => matchStatus === 'KHONG_RO' || matchStatus === 'CHUA_XAC_MINH')
    .map(({ replyId, bodyRaw, matchNote }) => `${replyId} ${bodyRaw}: ${matchNote}`);
}

function planProblems(office: Office, { plan }: Words): string[] {
  const calendar = calendarOf(office.tables.read('holidays').rows);
  return planAnomalies(office.tables.read('phases').rows, calendar).map((found) =>
    plan.anomaly(found),
  );
}

function reportOf(
  sections: readonly { title: string; lines: string[] }[],
  { reports }: Words,
): Report {
  const found = sections.filter(({ lines }) => lines.length > 0);
  const count = found.reduce((sum, { lines }) => sum + lines.length, 0);
  return {
    lead: count === 0 ? reports.checkClean : reports.checkFound(count),
    sections: found.map((section) => ({ ...section, tone: 'warn' as const })),
    links: [],
  };
}
