// The forecast as the sheet shows it: after set-up, as days pass, as people note what happened.

import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { D4, Morning } from '../bad-input/morning.ts';
import { apply, dayIn, look, planOf } from './planning.ts';

let morning: Morning;

/** P1 to P5 ended as planned, as the clerk noted by 23/8. */
const DONE = ['01/07/2021', '03/07/2021', '25/07/2021', '05/08/2021', '20/08/2021'];

beforeAll(async () => {
  morning = await Morning.ofFilledBook();
  for (const [index, day] of DONE.entries()) {
    await morning.type('phases', `P${index + 1}`, 'actualEnd', day);
  }
  await morning.runtime.advance('2021-08-24T09:00:00+07:00');
  morning.keep();
}, 120_000);
beforeEach(() => morning.again());
afterAll(() => morning.end());

const told = (id: string) => {
  const row = morning.row('phases', id);
  return [
    dayIn(row, 'forecastStart'),
    dayIn(row, 'forecastEnd'),
    row.value('slack'),
    row.text('critical'),
    row.text('forecastNote'),
  ];
};

describe('the forecast', () => {
  it('is the plan as long as all goes to plan, each day with its explanation', () => {
    expect(told('P5')).toEqual([
      '2021-08-06',
      '2021-08-20',
      '',
      '',
      'Đã thực hiện, 11 ngày làm việc',
    ]);
    expect(told('P6')).toEqual([
      '2021-08-21',
      '2021-09-10',
      24,
      'Không',
      'Theo kế hoạch, sau P5 (đến 20/8), 13 ngày làm việc, bỏ qua 02–05/9',
    ]);
    expect(told('P9')).toEqual([
      '2021-12-01',
      '2021-12-31',
      22,
      'Có',
      'Dự kiến trình từ 01/12/2021, vẫn trong tháng 12/2021. Theo kế hoạch, sau P8 (đến 30/11), cần một ngày, chậm nhất 31/12/2021',
    ]);
  });

  it('follows the days: P6 unfinished on 17/9 pushes P7, and the sheet says why', async () => {
    await morning.runtime.advance('2021-09-17T09:00:00+07:00');
    expect(told('P6')).toEqual([
      '2021-08-21',
      '2021-09-17',
      // P8 now ends on 03/12; from 06/12 to 30/12 there are 19 working days.
      19,
      'Có',
      'Đã quá ngày kết thúc, sớm nhất là hôm nay, 18 ngày làm việc, bỏ qua 02–05/9',
    ]);
    expect(told('P7').slice(0, 2)).toEqual(['2021-09-20', '2021-10-05']);
    expect(told('P7')[4]).toBe('Bị đẩy, sau P6 (đến 17/9), 12 ngày làm việc');
    expect(told('P9')[4]).toMatch(/^Dự kiến trình từ 06\/12\/2021, vẫn trong tháng 12\/2021\. /);
    // The plan itself is the people's: nothing of it moves by itself.
    expect(planOf(morning, ['P6', 'P7'])).toEqual([
      'P6 2021-08-21 2021-09-10',
      'P7 2021-09-15 2021-09-30',
    ]);
  });

  it('is written anew when a phase is moved', async () => {
    await apply(morning);
    expect(told('P7').slice(0, 3)).toEqual(['2021-09-20', '2021-10-05', 19]);
  });

  it('goes by a length that was typed, and so does the plan once it is reckoned anew', async () => {
    await morning.type('phases', 'P7', 'driver', 'Số ngày đã định');
    await morning.type('phases', 'P7', 'duration', '14');
    await morning.runtime.advance('2021-08-25T09:00:00+07:00');
    // Fourteen working days from 15/9 end on 04/10.
    expect(told('P7').slice(0, 2)).toEqual(['2021-09-15', '2021-10-04']);
    const { rows } = await look(morning, { phaseId: 'P7', slip: '0' });
    expect(rows[0]?.now).toBe('T4 15/9 – T2 04/10/2021');
  });

  it('does not stop the day’s other work when the plan cannot be read', async () => {
    for (const [name, input] of [
      ['openRound', { ...D4, sendDay: '2021-08-24' }],
      ['confirmLink', { roundId: 'D4' }],
    ] as const) {
      expect((await morning.ask(name, input)).code).toBeNull();
    }
    expect(morning.mails).toBe(0);
    await morning.type('phases', 'P7', 'planEnd', 'cuối tháng 9');
    await morning.runtime.advance('2021-08-25T09:00:00+07:00');
    expect(morning.mails).toBe(28);
  });
});
