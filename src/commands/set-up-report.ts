// What a person reads after a set-up.

import type { Report } from '../dialogs/data.ts';
import type { NewBookOrder } from '../domain/books/new-book-order.ts';
import { calendarOf } from '../domain/calendar/calendar.ts';
import { planAnomalies } from '../domain/plan/anomalies.ts';
import type { PlanTemplate } from '../plans/plan-template.ts';
import type { Office } from '../ports.ts';
import { type Words, wordsOf } from '../text/words.ts';
import type { SheetId } from '../workbook/schema.ts';
import { BOOK_VERSION } from '../workbook/upgrades/book-version.ts';
import type { Upgrade } from './upgrading/upgrade-book.ts';
import { upgradeWords } from './upgrading/upgrade-words.ts';

/** What a set-up has done. */
export interface SetUpDone {
  readonly filled: readonly SheetId[];
  readonly copied: boolean;
  /** Years whose days off were added. */
  readonly years: readonly number[];
  /** What a new book was ordered to be; null where nothing was taken out. */
  readonly order: NewBookOrder | null;
  readonly programme: string;
  /** What an earlier book was upgraded by; null where it was of this version. */
  readonly upgraded: Upgrade | null;
}

/** What set-up tells: what was done, what the plan has that should be known, what comes next. */
export function setUpReport(
  plan: PlanTemplate,
  { filled, copied, years, order, programme, upgraded }: SetUpDone,
  office: Office,
): Report {
  const words = wordsOf(office.language);
  const bodies = office.tables.read('bodies').rows;
  const anomalies = planAnomalies(
    office.tables.read('phases').rows,
    calendarOf(office.tables.read('holidays').rows),
    plan.slips,
  );
  return {
    lead: words.reports.setUpDone(programme),
    sections: [
      ...(upgraded === null ? [] : [upgradedSection(upgraded, office)]),
      ...(order === null ? [] : [renewedSection(order, words)]),
      ...(copied && order === null
        ? [{ title: words.reports.setUpCopy, tone: 'warn' as const, lines: [] }]
        : []),
      ...(filled.length > 0
        ? []
        : [{ title: words.reports.setUpKept, tone: '' as const, lines: [] }]),
      {
        title: words.reports.anomalies,
        tone: 'warn',
        lines: anomalies.map((anomaly) => words.plan.anomaly(anomaly)),
      },
      {
        title: words.reports.next,
        tone: '',
        lines: [
          ...words.reports.nextSteps,
          words.reports.addressesMissing(bodies.filter(({ email }) => email.trim() === '').length),
          ...(years.length === 0 ? [] : [words.reports.days.holidaysAdded(years)]),
          words.reports.unconfirmed(bodies.filter(({ confirmed }) => confirmed !== 'CO').length),
        ],
      },
    ],
    links: [],
  };
}

function upgradedSection({ from, steps }: Upgrade, { language }: Office) {
  const words = upgradeWords(language);
  return {
    title: words.done(from, BOOK_VERSION),
    tone: 'ok' as const,
    lines: [...steps.map((to) => words.steps[to]), words.afterwards],
  };
}

function renewedSection({ programme, team }: NewBookOrder, { reports, sheets }: Words) {
  const carried = [
    sheets.bodies.title,
    sheets.holidays.title,
    sheets.config.title,
    sheets.mailTemplates.title,
    ...(team ? [sheets.team.title] : []),
  ];
  return {
    title: reports.books.renewed(programme),
    tone: 'ok' as const,
    lines: reports.books.renewedLines(carried),
  };
}
