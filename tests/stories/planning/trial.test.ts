// What if: days tried beside the plan, which never changes for it, until they are taken over or cleared.

import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { Morning } from '../bad-input/morning.ts';
import { dayIn, type look, MENU, planOf, question, wholePlan } from './planning.ts';

let morning: Morning;

beforeAll(async () => {
  morning = await Morning.ofFilledBook();
}, 120_000);
beforeEach(() => morning.again());
afterAll(() => morning.end());

const trials = () =>
  morning.book
    .rows('phases')
    .map((row) => [row.text('phaseId'), dayIn(row, 'trialEnd'), row.text('trialResult')])
    .filter(([, end, result]) => end !== '' || result !== '');

describe('a trial from the dialog', () => {
  it('writes what would happen beside the plan, and nothing of the plan', async () => {
    const before = wholePlan(morning);
    await morning.press(MENU);
    const { lines } = await morning.ask('tryMove', question());
    expect(lines[0]).toBe('Đã ghi phương án thử vào 4 giai đoạn; kế hoạch không thay đổi.');
    expect(trials()).toEqual([
      ['P6', '2021-09-17', 'Sẽ là T2 30/8 – T6 17/9/2021, muộn 5 ngày làm việc'],
      ['P7', '2021-10-05', 'Sẽ là T2 20/9 – T3 05/10/2021, muộn 3 ngày làm việc'],
      ['P8', '2021-12-03', 'Sẽ là T4 06/10 – T6 03/12/2021, muộn 3 ngày làm việc'],
      ['P9', '2021-12-31', 'Sẽ là T2 06/12 – T6 31/12/2021, kết thúc như cũ'],
    ]);
    expect(wholePlan(morning)).toBe(before);
    expect(morning.book.rows('audit').filter((row) => row.text('field') !== '')).toEqual([]);
  });

  it('becomes an ordinary move when it is taken over: shifted, not made longer', async () => {
    await morning.press(MENU);
    await morning.ask('tryMove', question());
    const { value } = await morning.ask('previewTrial', question({ phaseId: 'P1', reason: '' }));
    const { fields } = value as Awaited<ReturnType<typeof look>>;
    expect(fields).toMatchObject({ phaseId: 'P6', how: 'SLIP_DAYS', slip: '7' });
    const { code } = await morning.ask('applyMove', fields);
    expect(code).toBeNull();
    expect(planOf(morning, ['P6', 'P9'])).toEqual([
      'P6 2021-08-30 2021-09-17',
      'P9 2021-12-06 2021-12-31',
    ]);
    expect(trials()).toEqual([]);
  });
});

describe('a day typed into the column', () => {
  it('is worked out when it is looked at, with the plan as it was', async () => {
    const before = wholePlan(morning);
    await morning.type('phases', 'P6', 'trialEnd', '15/09/2021');
    await morning.press(MENU);
    const { value } = await morning.ask('previewTrial', question({ slip: '' }));
    const { rows, session } = value as Awaited<ReturnType<typeof look>>;
    // P6 becomes longer, by three working days past the gap's two: one is left to push.
    expect(rows.map(({ now }) => now)).toEqual([
      'T7 21/8 – T4 15/9/2021',
      'T5 16/9 – T6 01/10/2021',
      'T2 04/10 – T4 01/12/2021',
      'T5 02/12 – T6 31/12/2021',
    ]);
    expect(session.text).toBe('dự kiến trình từ 02/12/2021, vẫn trong tháng 12/2021');
    expect(trials()[0]).toEqual([
      'P6',
      '2021-09-15',
      'Sẽ là T7 21/8 – T4 15/9/2021, muộn 3 ngày làm việc',
    ]);
    expect(wholePlan(morning)).toBe(before);
  });

  it('is cleared with its result when it is discarded', async () => {
    const before = wholePlan(morning);
    await morning.type('phases', 'P6', 'trialEnd', '15/09/2021');
    await morning.press(MENU);
    await morning.ask('previewTrial', question({ slip: '' }));
    expect((await morning.ask('discardTrial', {})).code).toBeNull();
    expect(trials()).toEqual([]);
    expect(wholePlan(morning)).toBe(before);
    expect((await morning.ask('previewTrial', question({ slip: '' }))).code).toBe('MOVE.NO_TRIAL');
  });
});
