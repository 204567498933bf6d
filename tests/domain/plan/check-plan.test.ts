// The check of a plan beyond its dates: chain, rounds, owners, what was reported; each with its remedy.

import { describe, expect, it } from 'vitest';
import { calendarOf } from '../../../src/domain/calendar/calendar.ts';
import { type Day, day } from '../../../src/domain/day.ts';
import { idOf, type MemberId, type PhaseId, type RoundId } from '../../../src/domain/ids.ts';
import { checkPlan, type PlanCode } from '../../../src/domain/plan/check/check-plan.ts';
import type { PlannedRound } from '../../../src/domain/plan/check/rounds-in-phase.ts';
import { bacGiang2021 } from '../../../src/plans/bac-giang-2021.ts';
import { shippedHolidays } from '../../../src/plans/holidays.ts';
import { templateRows } from '../../../src/plans/template-rows.ts';
import { planCheck as en } from '../../../src/text/en/reports/plan-check.ts';
import { planCheck as vi } from '../../../src/text/vi/reports/plan-check.ts';
import { sheets } from '../../../src/text/vi/sheets.ts';
import type { Row } from '../../../src/workbook/schema.ts';
import type { BookNames } from '../../../src/workbook/words.ts';

const names: BookNames = {
  tab: (sheet) => sheets[sheet].title,
  column: (sheet, name) =>
    (sheets[sheet].columns as Record<string, { label: string }>)[name]?.label ?? '',
};
const template = templateRows(bacGiang2021);
const calendar = calendarOf(shippedHolidays);
const [blank] = template.phases;
if (blank === undefined) throw new Error('The template has no phase.');

const phase = (id: string, start: string, end: string, more: Partial<Row<'phases'>> = {}) => ({
  ...blank,
  phaseId: idOf<PhaseId>(id),
  predecessors: '',
  planStart: day(start),
  planEnd: day(end),
  ownerId: idOf<MemberId>('TV1'),
  ...more,
});
const round = (more: Partial<PlannedRound>): PlannedRound => ({
  roundId: idOf<RoundId>('D1'),
  phaseId: idOf<PhaseId>('P1'),
  mode: 'BIEU_MAU',
  status: 'NHAP',
  sendDate: null,
  periodN: 7,
  periodUnit: 'NGAY_LAM_VIEC',
  dueAt: null,
  ...more,
});
const team = [
  { memberId: idOf<MemberId>('TV1'), fullName: 'Nguyễn Văn An', active: 'CO' as const },
  { memberId: idOf<MemberId>('TV2'), fullName: 'Trần Thị Bình', active: 'KHONG' as const },
];
const check = (phases: readonly Row<'phases'>[], rounds: readonly PlannedRound[] = []) =>
  checkPlan({ phases, rounds, team, calendar });
const said = (...given: Parameters<typeof check>) =>
  check(...given).map((point) => vi.point(point, names));
const codes = (...given: Parameters<typeof check>): PlanCode[] =>
  check(...given).map(({ code }) => code);

describe('the plan of Bắc Giang 2021 with its eight rounds', () => {
  const found = checkPlan({ ...template, calendar });

  it('has the points of the handbook, the weekend edges with them, and no round that does not fit', () => {
    expect(found.map(({ code }) => code)).toEqual([
      'OVERLAP',
      'GAP',
      'WEEKEND_END',
      'WEEKEND_START',
      'WEEKEND_END',
      'WEEKEND_START',
      'NO_OWNER',
      'HOLIDAY_INSIDE',
      'FUZZY',
    ]);
  });

  it('tells every point with what to do about it, in both languages', () => {
    for (const point of found) {
      expect(vi.point(point, names)).toMatch(/\. Cách sửa: .+\.$/);
      expect(en.point(point, names)).toMatch(/\. To mend it: .+\.$/);
    }
  });
});

describe('the chain', () => {
  const p1 = phase('P1', '2021-07-05', '2021-07-09');

  it('is broken by a phase that does not exist, by itself, by what cannot be read', () => {
    const p2 = phase('P2', '2021-07-12', '2021-07-16', { predecessors: 'P9FS+0; P2; sau P1' });
    expect(said([p1, p2])).toEqual([
      'Giai đoạn P2, cột “Sau việc”: “sau P1” không đọc được (từ ký tự thứ 13). Cách sửa: ghi lại như P5FS+0; P3SS+2 ở cột “Sau việc” của P2 trong trang “Tiến độ”.',
      'Giai đoạn P2, cột “Sau việc”: không có giai đoạn nào mang mã “P9”. Cách sửa: sửa mã giai đoạn ở cột “Sau việc” của P2 trong trang “Tiến độ”.',
      'Giai đoạn P2, cột “Sau việc”: giai đoạn chờ chính nó. Cách sửa: sửa mã giai đoạn ở cột “Sau việc” của P2 trong trang “Tiến độ”.',
    ]);
  });

  it('that goes round in a circle is named once with its phases', () => {
    const found = said([
      { ...p1, predecessors: 'P2' },
      phase('P2', '2021-07-12', '2021-07-16', { predecessors: 'P1' }),
    ]);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(/^Các giai đoạn P[12], P[12] chờ nhau thành vòng tròn/);
  });

  it.each([
    // P1 is Monday 05/7 to Friday 09/7.
    ['P1FS+0', '2021-07-12', '2021-07-16', null],
    ['P1FS+2', '2021-07-12', '2021-07-16', 2],
    ['P1FS+2', '2021-07-13', '2021-07-16', 1],
    ['P1FS+2', '2021-07-14', '2021-07-16', null],
    // One day of overlap is allowed: Friday; Thursday is one too many.
    ['P1FS-1', '2021-07-09', '2021-07-16', null],
    ['P1FS-1', '2021-07-08', '2021-07-16', 1],
    ['P1SS+2', '2021-07-07', '2021-07-16', null],
    ['P1SS+2', '2021-07-06', '2021-07-16', 1],
    ['P1FF+0', '2021-07-05', '2021-07-09', null],
    ['P1FF+0', '2021-07-05', '2021-07-07', 2],
    ['P1FF+1', '2021-07-05', '2021-07-09', 1],
    ['P1FF-2', '2021-07-05', '2021-07-07', null],
  ])('%s from %s to %s is too early by %s working days', (predecessors, start, end, short) => {
    const found = check([p1, phase('P2', start, end, { predecessors })]).filter(
      (point) => point.code === 'LINK_CONTRADICTED',
    );
    expect(found.map((point) => point.short)).toEqual(short === null ? [] : [short]);
  });

  it('that the dates contradict says by how much', () => {
    expect(said([p1, phase('P2', '2021-07-12', '2021-07-16', { predecessors: 'P1FS+2' })])).toEqual(
      [
        'Giai đoạn P2 bắt đầu ngày 12/7/2021, trái với cột “Sau việc” (P1FS+2): P1 kết thúc ngày 09/7/2021, sớm 2 ngày làm việc. Cách sửa: sửa ngày của P2, hoặc sửa cột “Sau việc” trong trang “Tiến độ”.',
      ],
    );
  });

  it('of phases that share days is not told a second time', () => {
    const p2 = phase('P2', '2021-07-09', '2021-07-16', { predecessors: 'P1FS+0' });
    expect(codes([p1, p2])).toEqual(['OVERLAP']);
  });
});

describe('a round', () => {
  // Monday 23/8 to Friday 10/9/2021, Quốc khánh inside.
  const p1 = phase('P1', '2021-08-23', '2021-09-10', { predecessors: 'không' });
  const of = (sendDate: Day, more: Partial<PlannedRound> = {}) =>
    said([p1], [round({ sendDate, ...more })]).filter((line) => line.startsWith('Đợt'));

  it('fits while three working days are left after its due day', () => {
    // 26, 27, 30, 31/8, 01, 06, 07/9: then 08, 09, 10/9 are left.
    expect(of(day('2021-08-25'))).toEqual([]);
    // Two working days later: only 10/9 is left.
    expect(of(day('2021-08-27'))).toEqual([
      'Đợt D1 gửi 27/8, hạn trả lời 09/9/2021, chỉ còn 1 ngày làm việc; tổng hợp cần 3 ngày làm việc, đến 14/9/2021, sau ngày kết thúc P1 (10/9/2021). Cách sửa: gửi sớm hơn, rút ngắn thời hạn trả lời của đợt D1, hoặc dời ngày kết thúc P1.',
    ]);
  });

  it('is outside its phase before it begins and after it ends, a meeting like the others', () => {
    const meeting = { mode: 'HOI_NGHI', periodN: null, periodUnit: null } as const;
    expect(of(day('2021-08-20'))[0]).toMatch(
      /^Đợt D1 gửi hoặc họp ngày 20\/8\/2021, ngoài giai đoạn P1 \(23\/8\/2021 – 10\/9\/2021\)\./,
    );
    expect(of(day('2021-09-13'), meeting)).toHaveLength(1);
    expect(of(day('2021-09-10'), meeting)).toEqual([]);
  });

  it('that is over, cancelled or without a usable period is passed over', () => {
    expect(of(day('2021-09-08'), { status: 'KHOA' })).toEqual([]);
    expect(of(day('2021-09-08'), { periodN: 0 })).toEqual([]);
    expect(of(day('2021-09-08'), { periodUnit: null })).toEqual([]);
  });

  it('of a phase that is not there is named', () => {
    expect(codes([p1], [round({ phaseId: idOf<PhaseId>('P7') })])).toContain('ROUND_NO_PHASE');
  });
});

describe('owners and reports', () => {
  const p1 = (more: Partial<Row<'phases'>>) => [phase('P1', '2021-07-05', '2021-07-09', more)];

  it('names an owner who is not in the team, or has left it', () => {
    expect(said(p1({ ownerId: idOf<MemberId>('TV9') }))).toEqual([
      'Giai đoạn P1 giao cho “TV9”, không có trong trang “Tổ soạn thảo”. Cách sửa: chọn thành viên đang tham gia ở cột “Chủ trì” của P1 trong trang “Tiến độ”.',
    ]);
    expect(codes(p1({ ownerId: idOf<MemberId>('TV2') }))).toEqual(['OWNER_INACTIVE']);
  });

  it('asks for the actual end of what is done', () => {
    expect(codes(p1({ percent: 100 }))).toEqual(['DONE_WITHOUT_END']);
    expect(codes(p1({ status: 'XONG' }))).toEqual(['DONE_WITHOUT_END']);
    expect(codes(p1({ percent: 100, actualEnd: day('2021-07-08') }))).toEqual([]);
  });

  it('finds actual dates turned round', () => {
    const turned = { actualStart: day('2021-07-08'), actualEnd: day('2021-07-06') };
    expect(codes(p1(turned))).toEqual(['ACTUAL_REVERSED']);
  });

  it('asks nothing of a phase that was cancelled', () => {
    expect(codes(p1({ status: 'HUY', percent: 100, ownerId: idOf<MemberId>('') }))).toEqual([]);
  });
});

describe('edges', () => {
  it('on a holiday are told with its name, on a holiday weekend, too', () => {
    expect(said([phase('P1', '2021-09-02', '2022-01-03', { predecessors: 'không' })])).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/^Giai đoạn P1 bắt đầu vào ngày nghỉ 02\/9 \(Quốc khánh\)\./),
        expect.stringMatching(/^Giai đoạn P1 kết thúc vào ngày nghỉ 03\/01 \(Nghỉ bù Tết/),
      ]),
    );
  });
});

describe('the order of the points', () => {
  it('is the gravest first', () => {
    const found = codes(
      [phase('P1', '2021-08-28', '2021-09-10', { predecessors: 'P8' })],
      [round({ sendDate: day('2021-09-08') })],
    );
    expect(found).toEqual(['LINK_UNKNOWN', 'ROUND_TIGHT', 'WEEKEND_START', 'HOLIDAY_INSIDE']);
  });
});
