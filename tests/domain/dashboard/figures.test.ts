// The figures of the dashboard, worked out by hand from the plan of Bắc Giang and from small books.

import { describe, expect, it } from 'vitest';
import { calendarOf, countWorkingDays } from '../../../src/domain/calendar/calendar.ts';
import { type Figures, figures } from '../../../src/domain/dashboard/figures.ts';
import type { DashboardInput } from '../../../src/domain/dashboard/rows.ts';
import { sentenceOf } from '../../../src/domain/dashboard/sentence.ts';
import { fill } from '../../../src/domain/dashboard/words.ts';
import { day } from '../../../src/domain/day.ts';
import { dashboard as english } from '../../../src/text/en/dashboard.ts';
import { enums as englishEnums } from '../../../src/text/en/enums.ts';
import { dashboard as words } from '../../../src/text/vi/dashboard.ts';
import { enums } from '../../../src/text/vi/enums.ts';
import { bookInD4, phasesBefore, plan } from '../../workbook/dashboard/bac-giang-book.ts';

const calendar = calendarOf(plan.holidays);

function figuresOn(when: string, given: Partial<DashboardInput> = {}): Figures {
  return figures({
    today: day(when),
    workingDays: (first, last) => (last < first ? 0 : countWorkingDays(calendar, first, last)),
    phases: plan.phases,
    rounds: plan.rounds,
    requests: [],
    comments: [],
    tasks: [],
    team: plan.team,
    bodies: plan.bodies,
    mailQueue: [],
    replies: [],
    ...given,
  });
}

const say = (when: string, current: string): string =>
  sentenceOf(figuresOn(when, { phases: phasesBefore(current) }), words, enums.health);

describe('the sentence', () => {
  it('on 23/8 says P6 with all its thirteen working days', () => {
    expect(say('2021-08-23', 'P6')).toBe(
      'Đề án đang ở giai đoạn P6 – Lấy ý kiến các sở, ban, ngành tỉnh; UBND các huyện, thành phố; ' +
        'tổng hợp, giải trình, tiếp thu ý kiến; hoàn thiện hồ sơ dự thảo lần 2, ' +
        'còn 13 ngày làm việc đến hết giai đoạn (10/9/2021); ' +
        'dự kiến trình tháng 12/2021. Xanh: đúng tiến độ, không có việc quá hạn.',
    );
  });

  it('says a forecast that loses the month of the session, and is yellow for it', () => {
    const phases = phasesBefore('P6').map((phase) =>
      phase.phaseId === 'P9' ? { ...phase, forecastEnd: day('2022-01-04') } : phase,
    );
    expect(sentenceOf(figuresOn('2021-08-23', { phases }), words, enums.health)).toMatch(
      /; dự kiến trình ngày 04\/01\/2022, muộn hơn kế hoạch\. Vàng: dự báo muộn hơn kế hoạch\.$/,
    );
    const kept = phasesBefore('P6').map((phase) => ({ ...phase, forecastEnd: phase.planEnd }));
    expect(sentenceOf(figuresOn('2021-08-23', { phases: kept }), words, enums.health)).toContain(
      'dự kiến trình tháng 12/2021. Xanh',
    );
  });

  it('on 01/7, the day P1 and P2 share, speaks of the one that is not finished', () => {
    expect(say('2021-07-01', 'P1')).toContain('giai đoạn P1 – ');
    expect(say('2021-07-01', 'P1')).toContain('còn 1 ngày làm việc đến hết giai đoạn (01/7/2021)');
    expect(say('2021-07-01', 'P2')).toContain('giai đoạn P2 – ');
    expect(say('2021-07-01', 'P2')).toContain('còn 2 ngày làm việc đến hết giai đoạn (03/7/2021)');
  });

  it('in the gap of 11–14/9 names both neighbours and the two working days between', () => {
    expect(say('2021-09-11', 'P7')).toMatch(
      /^Đề án đang ở giữa hai giai đoạn: P6 hết hạn ngày 10\/9\/2021; P7 – .* bắt đầu ngày 15\/9\/2021, còn 2 ngày làm việc;/,
    );
  });

  it('is red and names the phase when one has passed its end unfinished', () => {
    expect(say('2021-09-13', 'P6')).toMatch(/\. Đỏ: giai đoạn P6 quá hạn, chưa ghi hoàn thành\.$/);
  });

  it('before the plan, after it, when all is done, and without phases has words, too', () => {
    expect(say('2021-06-21', 'P1')).toMatch(/^Đề án chưa bắt đầu: giai đoạn P1 – .* 22\/6\/2021;/);
    expect(say('2022-01-04', 'P9')).toMatch(/^Thời gian của kế hoạch đã hết ngày 31\/12\/2021/);
    expect(say('2021-12-20', 'Q')).toBe(
      'Tất cả các giai đoạn của kế hoạch đã hoàn thành. Xanh: đúng tiến độ, không có việc quá hạn.',
    );
    expect(sentenceOf(figuresOn('2021-08-23', { phases: [] }), words, enums.health)).toBe(
      words.sentence.empty,
    );
  });

  it('speaks English where the book does', () => {
    const all = figuresOn('2021-08-23', { phases: phasesBefore('P6') });
    expect(sentenceOf(all, english, englishEnums.health)).toContain(
      '13 working days left to the end of the phase (10/9/2021); expected to be submitted tháng 12/2021.',
    );
  });

  it('refuses a template whose name nobody fills', () => {
    expect(() => fill('còn {days} ngày', {})).toThrow('{days}');
  });
});

describe('the figures of a book in the middle of D4, on 06/9/2021', () => {
  const rows = bookInD4();
  const all = figuresOn('2021-09-06', {
    phases: phasesBefore('P6'),
    rounds: rows.rounds ?? [],
    requests: rows.requests ?? [],
    comments: rows.comments ?? [],
    tasks: rows.tasks ?? [],
    mailQueue: rows.mailQueue ?? [],
    replies: rows.replies ?? [],
  });

  it('count who was asked, who answered, who is missing and who was late', () => {
    const d4 = all.rounds.find(({ id }) => id === 'D4');
    expect(d4?.counts).toEqual({ invited: 10, answered: 5, missing: 5, late: 1 });
    expect(all.rounds.find(({ id }) => id === 'D1')?.counts).toBeNull();
  });

  it('name the missing of the open round alone, in short, with the days since their own deadline', () => {
    expect(all.missing.map(({ name, daysLate }) => [name, daysLate])).toEqual([
      ['Sở Công Thương', 5],
      ['Sở LĐ-TB&XH', 5],
      ['TP Bắc Giang', 5],
      ['Huyện Lục Ngạn', 5],
      ['Huyện Lục Nam', 0],
    ]);
  });

  it('count dispositions by document so that the documents add up to all', () => {
    const { parts, all: sum, distinct } = all.dispositions;
    expect(sum).toEqual({
      by: {
        TIEP_THU: 2,
        TIEP_THU_MOT_PHAN: 1,
        GIU_NGUYEN: 1,
        GHI_NHAN: 0,
        NGOAI_PHAM_VI: 0,
        XIN_Y_KIEN: 2,
      },
      none: 1,
      total: 7,
    });
    expect(distinct).toBe(6);
    expect(parts.CHUNG.by.GIU_NGUYEN).toBe(1);
    const totals = Object.values(parts).map(({ total }) => total);
    expect(totals.reduce((one, other) => one + other, 0)).toBe(7);
  });

  it('show what still waits for the leader, with its age and on one line', () => {
    expect(all.awaited).toHaveLength(1);
    expect(all.awaited[0]?.commentId).toBe('GY-D4-0003');
    expect(all.awaited[0]?.days).toBe(5);
    expect(all.awaited[0]?.content).toMatch(/ …$|…$/);
    expect(all.awaited[0]?.content).not.toContain('\n');
  });

  it('count overdue work by person, and what has no known owner', () => {
    expect(all.overdue).toEqual({
      requests: 4,
      tasks: 3,
      people: [{ name: 'Chu Thanh Sơn', count: 2 }],
      unassigned: 1,
      mailFailed: 1,
      mailUnknown: 2,
      review: 1,
    });
    expect(all.health).toEqual({ level: 'VANG', latePhase: null, foreseenLate: false });
  });

  it('look seven days ahead: the end of P6 and two tasks, the first on 09/9', () => {
    expect(all.soon).toEqual({
      phases: [{ id: 'P6', end: '2021-09-10' }],
      rounds: [],
      tasks: 2,
      firstTask: '2021-09-09',
    });
  });

  it('tell how much of each phase has gone: 17 of 21 days of P6', () => {
    const p6 = all.phases.find(({ id }) => id === 'P6');
    expect(p6?.elapsed).toBeCloseTo(17 / 21, 10);
    expect(all.phases.find(({ id }) => id === 'P5')?.elapsed).toBe(1);
    expect(all.phases.find(({ id }) => id === 'P7')?.elapsed).toBe(0);
  });
});
