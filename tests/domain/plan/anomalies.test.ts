// The check of the plan of Bắc Giang 2021 flags what the handbook lists (seed plan, section 10), and no more.

import { describe, expect, it } from 'vitest';
import { day } from '../../../src/domain/day.ts';
import { idOf, type PhaseId } from '../../../src/domain/ids.ts';
import { type Anomaly, planAnomalies } from '../../../src/domain/plan/anomalies.ts';
import { bacGiang2021 } from '../../../src/plans/bac-giang-2021.ts';
import { templateRows } from '../../../src/plans/template-rows.ts';
import { plan as en } from '../../../src/text/en/plan.ts';
import { plan as vi } from '../../../src/text/vi/plan.ts';
import { calendar2021 } from '../calendar-2021.ts';

const { phases } = templateRows(bacGiang2021);
const found = planAnomalies(phases, calendar2021, bacGiang2021.slips);
const of = (code: Anomaly['code']) => found.filter((anomaly) => anomaly.code === code);

const phase = (id: string, start: string, end: string) => ({
  phaseId: idOf<PhaseId>(id),
  planStart: day(start),
  planEnd: day(end),
  fuzzyText: '',
  ownerId: 'TV1',
});

describe('the check of the plan of Bắc Giang 2021', () => {
  it('finds the day that P1 and P2 share', () => {
    expect(of('OVERLAP').map(vi.anomaly)).toEqual([
      'Giai đoạn P1 và P2 trùng nhau 1 ngày: 01/7 (1 ngày làm việc).',
    ]);
  });

  it('finds the only gap: 11–14/9, four days, two of them worked', () => {
    expect(of('GAP').map(vi.anomaly)).toEqual([
      'Giữa P6 và P7 có khoảng trống 11–14/9: 4 ngày, trong đó 2 ngày làm việc (13/9, 14/9).',
    ]);
  });

  it('finds the weekend edges of P2, P3 and P6', () => {
    expect([...of('WEEKEND_START'), ...of('WEEKEND_END')].map(vi.anomaly)).toEqual([
      'Giai đoạn P3 bắt đầu vào Chủ nhật 04/7.',
      'Giai đoạn P6 bắt đầu vào thứ Bảy 21/8.',
      'Giai đoạn P2 kết thúc vào thứ Bảy 03/7.',
      'Giai đoạn P3 kết thúc vào Chủ nhật 25/7.',
    ]);
  });

  it('finds Quốc khánh inside P6: 21 days shrink to 13', () => {
    expect(of('HOLIDAY_INSIDE').map(vi.anomaly)).toEqual([
      'Giai đoạn P6 có ngày nghỉ 02–05/9 (Quốc khánh): 21 ngày chỉ còn 13 ngày làm việc.',
    ]);
  });

  it('keeps the month of P9 with its earliest and latest day', () => {
    expect(of('FUZZY').map(vi.anomaly)).toEqual([
      'Giai đoạn P9 là mốc mờ “Tháng 12/2021”: sớm nhất 01/12/2021, muộn nhất 31/12/2021.',
    ]);
  });

  it('passes on every slip of wording, and decides none where the handbook does not', () => {
    expect(of('WORDING').length).toBe(bacGiang2021.slips.length);
    expect(of('WORDING').map(vi.anomaly)).toContain(
      'Câu chữ (P3): “gồm gồm”, có lẽ là “gồm”; giữ nguyên như văn bản.',
    );
    expect(of('WORDING').map(vi.anomaly)).toContain(
      'Câu chữ (P9): “kỳ họp UBND tỉnh”; giữ nguyên như văn bản, đề nghị cơ quan xem lại.',
    );
  });

  it('says once that no phase has an owner', () => {
    expect(of('NO_OWNER').map(vi.anomaly)).toEqual([
      'Kế hoạch không giao người chủ trì cho giai đoạn P1, P2, P3, P4, P5, P6, P7, P8, P9; Tổ trưởng phân công.',
    ]);
  });

  it('finds nothing else', () => {
    const codes = found.map((anomaly) => anomaly.code).filter((code) => code !== 'WORDING');
    expect(codes).toEqual([
      'OVERLAP',
      'GAP',
      'WEEKEND_END',
      'WEEKEND_START',
      'WEEKEND_END',
      'WEEKEND_START',
      'HOLIDAY_INSIDE',
      'FUZZY',
      'NO_OWNER',
    ]);
  });

  it('has an English sentence for each', () => {
    expect(of('GAP').map(en.anomaly)).toEqual([
      'Between P6 and P7 lies a gap, 11–14/9: 4 days, of which 2 working days (13/9, 14/9).',
    ]);
    for (const anomaly of found) expect(en.anomaly(anomaly)).toMatch(/\.$/);
  });
});

describe('the check of a plan that is broken', () => {
  it('names a phase without dates and one that ends before it starts', () => {
    const check = planAnomalies(
      [
        { ...phase('P1', '2021-07-01', '2021-07-02'), planEnd: null },
        phase('P2', '2021-07-09', '2021-07-05'),
      ],
      calendar2021,
    );
    expect(check.map(vi.anomaly)).toEqual([
      'Giai đoạn P1 chưa có ngày bắt đầu hoặc ngày kết thúc. Cách sửa: điền cột “Bắt đầu (hiện tại)” hoặc “Kết thúc (hiện tại)” của P1 trong trang “Tiến độ”.',
      'Giai đoạn P2 kết thúc (05/7/2021) trước khi bắt đầu (09/7/2021). Cách sửa: sửa cột “Bắt đầu (hiện tại)” hoặc “Kết thúc (hiện tại)” của P2 trong trang “Tiến độ”.',
    ]);
  });

  it('finds a phase inside another, and no gap behind the longer one nor in a weekend', () => {
    const check = planAnomalies(
      [
        phase('P1', '2021-07-05', '2021-07-30'),
        phase('P2', '2021-07-12', '2021-07-16'),
        phase('P3', '2021-08-02', '2021-08-06'),
      ],
      calendar2021,
    );
    expect(check.map(vi.anomaly)).toEqual([
      'Giai đoạn P1 và P2 trùng nhau 5 ngày: 12–16/7 (5 ngày làm việc).',
    ]);
  });

  it('finds nothing in a plan without a fault', () => {
    const whole = [
      phase('P1', '2021-07-05', '2021-07-09'),
      { ...phase('P2', '2021-07-10', '2021-07-16'), planStart: day('2021-07-10') },
    ];
    expect(planAnomalies(whole, calendar2021).map((a) => a.code)).toEqual(['WEEKEND_START']);
    expect(planAnomalies([phase('P1', '2021-07-05', '2021-07-09')], calendar2021)).toEqual([]);
  });
});
