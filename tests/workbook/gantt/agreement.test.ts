// The formulas of the sheet “Gantt” draw the pure picture, in the runtime's engine and in LibreOffice.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Day, day, moment, partsOf } from '../../../src/domain/day.ts';
import { type GanttPicture, ganttPicture } from '../../../src/domain/gantt/picture.ts';
import { gantt as words } from '../../../src/text/vi/gantt.ts';
import { ganttLayout } from '../../../src/workbook/gantt/layout.ts';
import { columnName } from '../../../src/workbook/views/grid.ts';
import { viewRoom } from '../../../src/workbook/views/room.ts';
import { phasesBefore, plan } from '../dashboard/bac-giang-book.ts';
import { type BookRows, label, place } from '../dashboard/book.ts';
import {
  computeInLibreOffice,
  computeInOffice,
  hasLibreOffice,
  type Shown,
} from '../dashboard/engines.ts';
import { expectedPicture, warnings } from './expected.ts';
import { type PlanRows, randomPlan } from './random-plan.ts';

type Size = { readonly lines: number; readonly weeks: number };

function layoutAt(today: Day, size: Size) {
  const { year, month, date } = partsOf(today);
  return ganttLayout({
    place,
    label,
    words,
    programmeKey: 'tenDeAn',
    today: `DATE(${year};${month};${date})`,
    size,
  });
}

function pictureAt(today: Day, rows: PlanRows, size: Size): GanttPicture {
  const { phases, rounds, holidays } = rows;
  return ganttPicture({ today, phases, rounds, holidays, ...size });
}

function read(shown: Shown, addresses: Iterable<string>): Record<string, string> {
  return Object.fromEntries([...addresses].map((address) => [address, shown(address)]));
}

const today = day('2021-09-06');
const roomy: Size = { lines: 33, weeks: 32 };

/** The book of 06/9/2021: five phases done, P6 at 60 %, P7 forecast to end on 14/10, D4 in the field. */
const inSeptember: BookRows & PlanRows = {
  ...plan,
  phases: phasesBefore('P6').map((phase) => {
    if (phase.phaseId === 'P6') return { ...phase, percent: 60 };
    if (phase.phaseId === 'P7') return { ...phase, forecastEnd: day('2021-10-14') };
    return phase;
  }),
  rounds: plan.rounds.map((round) =>
    round.roundId === 'D4'
      ? { ...round, status: 'MO' as const, dueAt: moment('2021-09-01T23:59') }
      : round,
  ),
};

/** One letter for each week: the middle one of the three that a cell shows. */
const lineOf = (shown: Shown, row: number): string =>
  Array.from({ length: roomy.weeks }, (_, n) => shown(`${columnName(6 + n)}${row}`)[1]).join('');

describe('the picture in the engine of the local runtime', () => {
  it('shows P6 with D4 under it, by hand', () => {
    const shown = computeInOffice(layoutAt(today, roomy), inSeptember);
    const row = Array.from({ length: 33 }, (_, n) => 7 + n).find((n) => shown(`A${n}`) === 'P6');
    expect(row).toBeDefined();
    // Weeks from Monday 21/6; P6 is 21/8 (week 9) to 10/9 (week 12), 60 % of four weeks are two.
    // This week is the twelfth: it shows as ┊ wherever no bar stands.
    expect(lineOf(shown, row ?? 0)).toBe(`${' '.repeat(8)}██▓▓${' '.repeat(20)}`);
    expect(lineOf(shown, (row ?? 0) + 1)).toBe(`${' '.repeat(8)}━━━━${' '.repeat(20)}`);
    // D4 leaves on 23/8 (week 10) and is due on 01/9 (week 11).
    expect(lineOf(shown, (row ?? 0) + 2)).toBe(`${' '.repeat(9)}▸◆┊${' '.repeat(20)}`);
    expect(shown(`C${row}`)).toBe('21/8–10/9');
    expect(shown(`E${row}`)).toBe('60%');
    // P7 is 15/9 (week 13) to 30/9 (week 15); 14/10 lies in week 17.
    expect(shown(`A${(row ?? 0) + 3}`)).toBe('P7');
    expect(lineOf(shown, (row ?? 0) + 3)).toBe(`${' '.repeat(11)}┊▓▓▓┄▷${' '.repeat(15)}`);
  });

  it('says which time it shows, names this week and the days off', () => {
    const shown = computeInOffice(layoutAt(today, roomy), inSeptember);
    expect(shown('C2')).toBe('Từ 22/6/2021 đến 31/12/2021. Hôm nay 06/9/2021, tuần thứ 12.');
    expect(shown('Q4')).toBe('HÔM NAY 06/9');
    expect(shown('P4')).toBe('Quốc khánh');
    expect([shown('F5'), shown('G5'), shown('H5'), shown('I5')]).toEqual([
      'Tháng',
      '6/21',
      'Tháng',
      '7',
    ]);
  });

  it('is the pure picture of that book in every cell', () => {
    const picture = pictureAt(today, inSeptember, roomy);
    const expected = expectedPicture(picture, today);
    const shown = computeInOffice(layoutAt(today, roomy), inSeptember);
    expect(read(shown, expected.keys())).toEqual(Object.fromEntries(expected));
  });

  it('is the pure picture of any plan, also where there is no room for all of it', () => {
    fc.assert(
      fc.property(
        randomPlan,
        fc.constantFrom(roomy, { lines: 16, weeks: 20 }),
        ({ when, rows }, size) => {
          const picture = pictureAt(when, rows, size);
          const expected = expectedPicture(picture, when);
          const shown = computeInOffice(layoutAt(when, size), rows);
          expect(read(shown, expected.keys())).toEqual(Object.fromEntries(expected));
          expect(shown('C2').endsWith(`${warnings(picture)}`)).toBe(true);
        },
      ),
      { numRuns: 6, seed: 2021, endOnFailure: true },
    );
  });

  it('says that a book has no plan yet, with no cell in error', () => {
    const layout = layoutAt(today, roomy);
    const shown = computeInOffice(layout, {});
    expect(shown('C2')).toMatch(/^Chưa có giai đoạn nào có ngày trong trang Tiến độ\. /);
    for (let row = 1; row <= layout.rows; row += 1) {
      for (let column = 1; column <= layout.columns; column += 1) {
        const address = `${columnName(column)}${row}`;
        expect(shown(address), address).not.toMatch(/^#/);
      }
    }
  });

  it('has room for the plan of a book and some more', () => {
    expect(viewRoom({ ...plan, tasks: [] }).gantt).toEqual({ lines: 9 * 2 + 8 + 7, weeks: 28 + 4 });
  });
});

describe.runIf(hasLibreOffice())('the picture in LibreOffice', () => {
  it('is the pure picture of the book in September', async () => {
    const expected = expectedPicture(pictureAt(today, inSeptember, roomy), today);
    const shown = await computeInLibreOffice(layoutAt(today, roomy), inSeptember);
    expect(readTrimmed(shown, expected)).toEqual(Object.fromEntries(expected));
  }, 60_000);

  it('is the pure picture of plans that nobody thought of', async () => {
    for (const { when, rows } of fc.sample(randomPlan, { numRuns: 2, seed: 11 })) {
      const expected = expectedPicture(pictureAt(when, rows, roomy), when);
      const shown = await computeInLibreOffice(layoutAt(when, roomy), rows);
      expect(readTrimmed(shown, expected)).toEqual(Object.fromEntries(expected));
    }
  }, 120_000);
});

function readTrimmed(shown: Shown, expected: ReadonlyMap<string, string>): Record<string, string> {
  return read(shown, expected.keys());
}
