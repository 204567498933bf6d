// The formulas of the sheet “Việc hôm nay” show what the pure rules say, in the runtime's engine and in
// LibreOffice.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calendarOf, countWorkingDays } from '../../../src/domain/calendar/calendar.ts';
import { at, type Day, day, partsOf } from '../../../src/domain/day.ts';
import { idOf, type MemberId } from '../../../src/domain/ids.ts';
import type { TodayInput } from '../../../src/domain/today/items.ts';
import { today as words } from '../../../src/text/vi/today.ts';
import { todayLayout } from '../../../src/workbook/today/layout.ts';
import { columnName } from '../../../src/workbook/views/grid.ts';
import type { ViewLayout } from '../../../src/workbook/views/view-layout.ts';
import { phasesBefore, plan } from '../dashboard/bac-giang-book.ts';
import { label, place, row } from '../dashboard/book.ts';
import {
  computeInLibreOffice,
  computeInOffice,
  hasLibreOffice,
  type Shown,
} from '../dashboard/engines.ts';
import { expectedToday } from './expected.ts';
import { randomWork, type WorkRows } from './random-work.ts';

const PEOPLE = 10;

function layoutAt(today: Day, chosen = 'Cả tổ'): ViewLayout {
  const { year, month, date } = partsOf(today);
  const layout = todayLayout({
    place,
    label,
    words,
    programmeKey: 'tenDeAn',
    overload: { key: 'quaTaiViec', usual: 4 },
    today: `DATE(${year};${month};${date})`,
    size: { people: PEOPLE, tasks: 60, phases: 12 },
  });
  // As if a person had chosen from the list.
  const contents = layout.contents.map((line, n) =>
    n === 2 ? line.map((cell, m) => (m === 2 ? chosen : cell)) : line,
  );
  return { ...layout, contents };
}

function inputAt(today: Day, rows: WorkRows): TodayInput {
  const calendar = calendarOf(rows.holidays);
  const { phases, tasks, comments, team } = rows;
  const workingDays = (first: Day, last: Day): number =>
    last < first ? 0 : countWorkingDays(calendar, first, last);
  return { today, workingDays, phases, tasks, comments, team };
}

function read(shown: Shown, addresses: Iterable<string>): Record<string, string> {
  return Object.fromEntries([...addresses].map((address) => [address, shown(address)]));
}

const today = day('2021-09-06');
const sonIs = idOf<MemberId>('TV2');

const task = (n: number, due: string, given: Partial<WorkRows['tasks'][number]> = {}) =>
  row('tasks', {
    taskId: idOf(`NV-00${n}`),
    title: `Việc ${n}`,
    ownerId: sonIs,
    due: day(due),
    status: 'DANG',
    ...given,
  });

/** Mr Sơn has a late task, one due on Wednesday and four more this week; one waits for the head's word. */
const book: WorkRows = {
  ...plan,
  phases: phasesBefore('P6'),
  comments: [],
  team: plan.team.map((member) =>
    member.memberId === 'TV3' ? { ...member, absentFrom: day('2021-09-13') } : member,
  ),
  tasks: [
    task(1, '2021-09-01'),
    task(2, '2021-09-08', {
      assignedAt: at(day('2021-09-01'), 8),
      handOut: idOf('GV-0001-TV2'),
    }),
    ...[3, 4, 5, 6].map((n) => task(n, '2021-09-10', { start: day('2021-09-06') })),
    task(7, '2021-10-20', {
      ownerId: idOf<MemberId>('TV3'),
      approverId: idOf<MemberId>('TV1'),
      status: 'CHO',
    }),
  ],
};

describe('the day’s work in the engine of the local runtime', () => {
  it('tells by hand what waits for whom on 06/9/2021', () => {
    const shown = computeInOffice(layoutAt(today), book);
    const line = (n: number): string[] => ['A', 'B', 'C', 'D', 'E'].map((c) => shown(`${c}${n}`));
    expect(shown('A2')).toBe(
      'Thứ Hai, ngày 06/9/2021: cả tổ có 1 việc quá hạn, 5 việc đến hạn trong 7 ngày tới, 1 việc đang chờ người xử lý.',
    );
    expect(line(5)[0]).toBe('Ông Nguyễn Phúc Thương');
    expect(line(6)).toEqual([
      '   Chờ phê duyệt',
      'NV-007',
      'Việc 7',
      '44489',
      'chủ trì: Lê Thị Thanh Lợi',
    ]);
    expect(line(7)[0]).toBe('Ông Chu Thanh Sơn');
    // 02/9 and 03/9 were holidays: from Wednesday 01/9 to Monday 06/9 one working day has passed.
    expect(line(8)).toEqual(['   Quá hạn', 'NV-001', 'Việc 1', '44440', 'quá 1 ngày làm việc']);
    expect(line(9)[4]).toBe('còn 2 ngày làm việc; chưa nhận');
    expect(line(14)[0]).toBe('Bà Lê Thị Thanh Lợi');
    expect(line(15)[0]).toBe('   Không có việc đến hạn');
  });

  it('marks five tasks in a week as too many, and the weeks in which somebody is away', () => {
    const shown = computeInOffice(layoutAt(today), book);
    // 6 to 12 September: NV-002 to NV-006; four are not yet too many.
    expect(['G6', 'H6', 'I6'].map(shown)).toEqual(['Chu Thanh Sơn', '5 ▲', '–']);
    expect(['G7', 'H7', 'I7', 'J7'].map(shown)).toEqual(['Lê Thị Thanh Lợi', '–', 'vắng', 'vắng']);
    // 20/10 lies in the week of 18/10, the seventh.
    expect(shown('N7')).toBe('1 vắng');
  });

  it('shows one person alone, and the whole team for a name that nobody has', () => {
    const one = computeInOffice(layoutAt(today, 'Chu Thanh Sơn'), book);
    expect(one('A5')).toBe('Ông Chu Thanh Sơn');
    expect(one('A12')).toBe('');
    const all = computeInOffice(layoutAt(today, 'Ai đó'), book);
    expect(all('A5')).toBe('Ông Nguyễn Phúc Thương');
  });

  it('says how many more there are than a person’s lines hold', () => {
    const many = { ...book, tasks: Array.from({ length: 9 }, (_, n) => task(n + 1, '2021-09-01')) };
    const shown = computeInOffice(layoutAt(today), many);
    expect(['A8', 'A13', 'A14'].map(shown)).toEqual([
      '   Quá hạn',
      '   Quá hạn',
      '   còn 3 việc nữa',
    ]);
  });

  it('shows what the pure rules say of any work', () => {
    fc.assert(
      fc.property(randomWork, ({ when, rows, chosen }) => {
        const input = inputAt(when, rows);
        const expected = expectedToday(input, { chosen, people: PEOPLE, allowed: 4 });
        const shown = computeInOffice(layoutAt(when, chosen), rows);
        expect(read(shown, expected.keys())).toEqual(Object.fromEntries(expected));
      }),
      { numRuns: 5, seed: 2021, endOnFailure: true },
    );
  }, 180_000);

  it('says that nobody is in the team yet, with no cell in error', () => {
    const layout = layoutAt(today);
    const shown = computeInOffice(layout, {});
    expect(shown('A2')).toMatch(/Chưa có ai trong trang Tổ soạn thảo\.$/);
    for (let line = 1; line <= layout.rows; line += 1) {
      for (let column = 1; column <= layout.columns; column += 1) {
        const address = `${columnName(column)}${line}`;
        expect(shown(address), address).not.toMatch(/^#/);
      }
    }
  });
});

describe.runIf(hasLibreOffice())('the day’s work in LibreOffice', () => {
  it('shows what the pure rules say of work that nobody thought of', async () => {
    for (const { when, rows, chosen } of fc.sample(randomWork, { numRuns: 2, seed: 5 })) {
      const input = inputAt(when, rows);
      const expected = expectedToday(input, { chosen, people: PEOPLE, allowed: 4 });
      const shown = await computeInLibreOffice(layoutAt(when, chosen), rows);
      expect(read(shown, expected.keys())).toEqual(Object.fromEntries(expected));
    }
  }, 120_000);
});
