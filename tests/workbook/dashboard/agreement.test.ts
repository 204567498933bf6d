// The dashboard's formulas show the pure figures, in the runtime's engine and in LibreOffice.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calendarOf, countWorkingDays } from '../../../src/domain/calendar/calendar.ts';
import { standing } from '../../../src/domain/comments/standing.ts';
import { changesOf } from '../../../src/domain/dashboard/changes.ts';
import { dossierFigures } from '../../../src/domain/dashboard/dossier.ts';
import { type Figures, figures } from '../../../src/domain/dashboard/figures.ts';
import { heatFigures } from '../../../src/domain/dashboard/heat.ts';
import { type Day, day, eachDay, partsOf } from '../../../src/domain/day.ts';
import { dashboard } from '../../../src/text/vi/dashboard.ts';
import { enums } from '../../../src/text/vi/enums.ts';
import { dashboardLayout } from '../../../src/workbook/dashboard/layout.ts';
import type { Row } from '../../../src/workbook/schema.ts';
import { bookInD4, phasesBefore, plan } from './bac-giang-book.ts';
import { type BookRows, label, place } from './book.ts';
import { computeInLibreOffice, computeInOffice, hasLibreOffice, type Shown } from './engines.ts';
import { expectedCells, type PageFigures, todayLine } from './expected.ts';
import { randomBook } from './random-book.ts';

const libreOffice = hasLibreOffice();

function layoutAt(today: Day) {
  const { year, month, date } = partsOf(today);
  return dashboardLayout({
    place,
    label,
    words: dashboard,
    programmeKey: 'tenDeAn',
    today: `DATE(${year};${month};${date})`,
  });
}

function figuresAt(today: Day, rows: BookRows): Figures {
  const of = <Id extends keyof BookRows>(id: Id): NonNullable<BookRows[Id]> | readonly never[] =>
    rows[id] ?? [];
  const calendar = calendarOf(of('holidays') as readonly Row<'holidays'>[]);
  return figures({
    today,
    workingDays: (first, last) => (last < first ? 0 : countWorkingDays(calendar, first, last)),
    phases: rows.phases ?? [],
    rounds: rows.rounds ?? [],
    requests: rows.requests ?? [],
    comments: rows.comments ?? [],
    tasks: rows.tasks ?? [],
    team: rows.team ?? [],
    bodies: rows.bodies ?? [],
    mailQueue: rows.mailQueue ?? [],
    replies: rows.replies ?? [],
  });
}

function pageAt(today: Day, rows: BookRows): PageFigures {
  const comments = standing(rows.comments ?? []);
  const documents = rows.documents ?? [];
  const drafts = rows.drafts ?? [];
  return {
    figures: figuresAt(today, rows),
    heat: heatFigures(comments, rows.clauses ?? []),
    dossier: dossierFigures({ items: rows.dossierItems ?? [], drafts, documents }),
    changes: changesOf(
      {
        phases: rows.phases ?? [],
        rounds: rows.rounds ?? [],
        roundHistory: rows.roundHistory ?? [],
        requests: rows.requests ?? [],
        comments: rows.comments ?? [],
        decisions: rows.decisions ?? [],
        drafts,
        documents,
        audit: rows.audit ?? [],
        stateWords: enums.commentStatus,
      },
      today,
    ),
  };
}

function readAll(shown: Shown, addresses: Iterable<string>): Record<string, string> {
  return Object.fromEntries([...addresses].map((address) => [address, sixPlaces(shown(address))]));
}

/** LibreOffice writes a share with fourteen places. */
function sixPlaces(text: string): string {
  return /^0\.\d{7,}$/.test(text) ? String(Math.round(Number(text) * 1e6) / 1e6) : text;
}

const today = day('2021-09-06');

describe('the dashboard in the engine of the local runtime', () => {
  it('shows the figures of a book in the middle of D4', () => {
    const expected = expectedCells(pageAt(today, bookInD4()));
    const shown = computeInOffice(layoutAt(today), bookInD4());
    expect(readAll(shown, expected.keys())).toEqual(Object.fromEntries(expected));
  });

  it('says in one sentence, by hand, where the Đề án stands on 06/9/2021', () => {
    expect(computeInOffice(layoutAt(today), bookInD4())('A2')).toBe(
      'Đề án đang ở giai đoạn P6 – Lấy ý kiến các sở, ban, ngành tỉnh; UBND các huyện, thành phố; ' +
        'tổng hợp, giải trình, tiếp thu ý kiến; hoàn thiện hồ sơ dự thảo lần 2, ' +
        'còn 5 ngày làm việc đến hết giai đoạn (10/9/2021); ' +
        'dự kiến trình tháng 12/2021. Vàng: có việc quá hạn hoặc thư cần kiểm tra.',
    );
  });

  it('tells who wrote last, and only the day where the log is empty', () => {
    expect(computeInOffice(layoutAt(today), bookInD4())('K1')).toBe(
      'Hôm nay 06/9/2021 · Ghi sổ lần cuối 08:05 ngày 06/9/2021 bởi thu.ky@example.vn',
    );
    const empty = computeInOffice(layoutAt(today), plan);
    expect(empty('K1')).toBe(todayLine(figuresAt(today, plan)));
  });

  it('shows the figures of every eleventh day of the plan', () => {
    for (const when of eachDay(day('2021-06-20'), day('2022-01-03')).filter(
      (_, n) => n % 11 === 0,
    )) {
      const rows = { ...plan, phases: phasesBefore(currentPhase(when)) };
      const expected = expectedCells(pageAt(when, rows));
      const shown = computeInOffice(layoutAt(when), rows);
      expect(readAll(shown, expected.keys()), when).toEqual(Object.fromEntries(expected));
    }
  });

  it('shows the figures of any book', () => {
    fc.assert(
      fc.property(randomBook, ({ when, rows }) => {
        const expected = expectedCells(pageAt(when, rows));
        const shown = computeInOffice(layoutAt(when), rows);
        expect(readAll(shown, expected.keys())).toEqual(Object.fromEntries(expected));
      }),
      { numRuns: 15, seed: 2021 },
    );
  });

  it('is all words and no errors over an empty book', () => {
    const layout = layoutAt(today);
    const shown = computeInOffice(layout, {});
    expect(shown('A2')).toBe(dashboard.sentence.empty);
    layout.contents.forEach((line, row) => {
      line.forEach((_, column) => {
        const letter = String.fromCharCode(65 + (column % 26));
        const address = `${column >= 26 ? 'A' : ''}${letter}${row + 1}`;
        expect(shown(address), address).not.toMatch(/^#/);
      });
    });
  });
});

describe.runIf(libreOffice)('the dashboard in LibreOffice', () => {
  it('shows the figures of a book in the middle of D4', async () => {
    const expected = expectedCells(pageAt(today, bookInD4()));
    const shown = await computeInLibreOffice(layoutAt(today), bookInD4());
    expect(readAll(shown, expected.keys())).toEqual(Object.fromEntries(expected));
  }, 60_000);

  it('shows the figures of books that nobody thought of', async () => {
    for (const { when, rows } of fc.sample(randomBook, { numRuns: 2, seed: 7 })) {
      const expected = expectedCells(pageAt(when, rows));
      const shown = await computeInLibreOffice(layoutAt(when), rows);
      expect(readAll(shown, expected.keys())).toEqual(Object.fromEntries(expected));
    }
  }, 120_000);
});

/** The phase that a day of the plan falls in or has last passed, by the dates of the plan. */
function currentPhase(when: Day): string {
  const begun = plan.phases.filter((phase) => (phase.planStart ?? '') <= when);
  return begun[begun.length - 1]?.phaseId ?? 'P1';
}
