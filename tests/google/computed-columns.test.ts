import { beforeAll, describe, expect, it } from 'vitest';
import { phaseElapsed, phaseHealth } from '../../src/domain/dashboard/phases.ts';
import { day, moment } from '../../src/domain/day.ts';
import { idOf, type PhaseId, type RequestId, type RoundId } from '../../src/domain/ids.ts';
import { enums } from '../../src/text/vi/enums.ts';
import type { Ids } from '../../src/workbook/enums.ts';
import type { Kept } from '../../src/workbook/schema.ts';
import { type Book, newBook } from './workbook-runtime.ts';

/** seed-plan.md §9: working days with the first day counted. */
const phases = [
  ['P1', '2021-06-22', '2021-07-01', 8],
  ['P2', '2021-07-01', '2021-07-03', 2],
  ['P3', '2021-07-04', '2021-07-25', 15],
  ['P4', '2021-07-26', '2021-08-05', 9],
  ['P5', '2021-08-06', '2021-08-20', 11],
  ['P6', '2021-08-21', '2021-09-10', 13],
  ['P7', '2021-09-15', '2021-09-30', 12],
  ['P8', '2021-10-01', '2021-11-30', 43],
  ['P9', '2021-12-01', '2021-12-31', 23],
] as const;

describe('the computed columns', () => {
  let book: Book;
  beforeAll(async () => {
    book = await newBook();
    await book.run('setUp');
    await book.append(
      'phases',
      phases.map(([id, start, end]) => ({
        phaseId: idOf<PhaseId>(id),
        baseStart: day(start),
        baseEnd: day(end),
        planStart: day(start),
        planEnd: day(end),
        percent: id === 'P6' ? 0 : null,
        status: id < 'P5' ? 'XONG' : 'DANG',
      })),
    );
    await book.append('holidays', [
      { date: day('2021-09-02'), name: 'Quốc khánh', kind: 'NGHI_LE' },
      { date: day('2021-09-03'), name: 'Quốc khánh', kind: 'NGHI_LE' },
    ]);
  }, 60_000);

  const phase = async (id: string): Promise<Kept<'phases'> | undefined> =>
    (await book.read('phases')).find(({ phaseId }) => phaseId === id);

  it('count the working days of every phase as the plan does', async () => {
    const rows = await book.read('phases');
    expect(rows.map(({ phaseId, workDays }) => [phaseId, workDays])).toEqual(
      phases.map(([id, , , days]) => [id, days]),
    );
  });

  it('count a Saturday on which people work, and take nothing away for it', async () => {
    await book.append('holidays', [
      { date: day('2021-12-11'), name: 'Làm bù', kind: 'LAM_BU' },
      { date: day('2021-12-10'), name: 'Nghỉ', kind: 'NGHI_BU' },
    ]);
    expect((await phase('P9'))?.workDays).toBe(23);
    await book.update('holidays', [{ key: '2021-12-10', set: { kind: 'LAM_BU' } }]);
    expect((await phase('P9'))?.workDays).toBe(24);
  });

  it('tell the slip against the plan as signed in calendar days', async () => {
    await book.update('phases', [{ key: 'P7', set: { planEnd: day('2021-10-05') } }]);
    await book.update('phases', [{ key: 'P1', set: { actualEnd: day('2021-06-30') } }]);
    expect([(await phase('P7'))?.slipDays, (await phase('P1'))?.slipDays]).toEqual([5, -1]);
    expect((await phase('P6'))?.slipDays).toBe(0);
  });

  it('show health in a word: done green, overdue red, behind yellow', async () => {
    expect((await phase('P1'))?.health).toBe('Xanh');
    expect((await phase('P5'))?.health).toBe('Đỏ');
    expect((await phase('P8'))?.health).toBe('Xanh');
    await book.runtime.advance('2021-08-27T08:00:00+07:00');
    expect((await phase('P6'))?.health).toBe('Vàng');
    await book.update('phases', [{ key: 'P6', set: { percent: 40 } }]);
    expect((await phase('P6'))?.health).toBe('Xanh');
  });

  it.each(['2021-08-30', '2021-09-08', '2021-10-20', '2021-12-15'])(
    'say on %s what the pure figures say: the time gone, and health',
    async (today) => {
      await book.runtime.advance(`${today}T08:00:00+07:00`);
      await book.update('phases', [{ key: 'P8', set: { percent: 12 } }]);
      for (const row of await book.read('phases')) {
        const elapsed = phaseElapsed(row, day(today));
        expect(row.elapsed, row.phaseId).toBe(elapsed === null ? '' : Math.round(elapsed));
        const health = phaseHealth(row, day(today));
        expect(row.health, row.phaseId).toBe(health === null ? '' : enums.health[health]);
      }
    },
  );

  it('count the requests of a round by position; the parts add up', async () => {
    const positions: (Ids<'position'> | null)[] = [
      'THONG_NHAT',
      'THONG_NHAT',
      'THONG_NHAT_CO_Y_KIEN',
      'KHONG_CO_Y_KIEN',
      'KHONG_THONG_NHAT',
      'CHUA_TRA_LOI',
      null,
    ];
    await book.append('rounds', [
      { roundId: idOf<RoundId>('D1'), mode: 'HOI_NGHI' },
      { roundId: idOf<RoundId>('D4'), mode: 'BIEU_MAU' },
      { roundId: idOf<RoundId>('D5'), mode: 'BIEU_MAU' },
    ]);
    await book.append(
      'requests',
      positions.map((position, n) => ({
        requestId: idOf<RequestId>(`PH-D4-B${n}`),
        roundId: idOf<RoundId>('D4'),
        position,
        late: n === 2 ? 'CO' : 'KHONG',
        dueAt: moment('2021-09-01T23:59'),
      })),
    );
    const [d1, d4, d5] = await book.read('rounds');
    const counts = (row: Kept<'rounds'> | undefined) => [
      row?.invited,
      row?.answered,
      row?.agreed,
      row?.withComments,
      row?.noComment,
      row?.disagreed,
      row?.silent,
      row?.late,
    ];
    expect(counts(d1)).toEqual(['', '', '', '', '', '', '', '']);
    expect(counts(d4)).toEqual([7, 5, 2, 1, 1, 1, 2, 1]);
    expect(counts(d5)).toEqual([0, 0, 0, 0, 0, 0, 0, 0]);
  });

  it('go on counting when the requests outgrow their grid', async () => {
    await book.append('rounds', [{ roundId: idOf<RoundId>('D6'), mode: 'BIEU_MAU' }]);
    await book.append(
      'requests',
      Array.from({ length: 450 }, (_, n) => ({
        requestId: idOf<RequestId>(`PH-D6-B${n}`),
        roundId: idOf<RoundId>('D6'),
        position: 'THONG_NHAT',
      })),
    );
    const d6 = (await book.read('rounds')).find(({ roundId }) => roundId === 'D6');
    expect([d6?.invited, d6?.agreed]).toEqual([450, 450]);
  }, 60_000);
});
