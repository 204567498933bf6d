// The copies that the book keeps by itself: one a week, so many of them, and nothing on other days.

import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { Morning } from '../bad-input/morning.ts';
import { dialogOf, keep, restore } from './office.ts';

let morning: Morning;

beforeAll(async () => {
  morning = await Morning.ofFilledBook();
}, 120_000);
beforeEach(() => morning.again());
afterAll(() => morning.end());

/** Only the tick matters here, and each day of the plan costs time. */
const tickOn = async (day: string): Promise<void> => {
  const { world } = morning.runtime;
  world.now = Date.parse(`${day}T12:00:00+07:00`);
  await morning.runtime.run('dailyTick');
};
const reasons = async () => (await dialogOf(morning)).copies.map(({ why }) => why);
const binned = () =>
  Object.values(morning.runtime.world.drive.files).filter(({ trashed }) => trashed).length;

describe('the week’s copy', () => {
  it('is kept a week after the book was set up, and not before', async () => {
    await tickOn('2021-08-29');
    expect(await reasons()).toEqual([]);
    await tickOn('2021-08-30');
    await tickOn('2021-08-31');
    expect(await reasons()).toEqual(['Lưu hằng tuần']);
    const { copies } = await dialogOf(morning);
    expect(copies[0]).toMatchObject({ by: 'tự động', at: '12 giờ 00, ngày 30/8/2021' });
  });

  it('is not kept where the office switched it off', async () => {
    await morning.type('config', 'luuSoHangTuan', 'value', 'Không');
    await tickOn('2021-08-30');
    expect(await reasons()).toEqual([]);
  });

  it('lets the oldest automatic ones go beyond the number set; those of a person stay', async () => {
    await morning.type('config', 'soBanLuuTuDong', 'value', '2');
    await keep(morning, 'giữ mãi');
    for (const day of ['2021-08-30', '2021-09-06', '2021-09-13', '2021-09-20']) await tickOn(day);
    expect(await reasons()).toEqual(['Lưu hằng tuần', 'Lưu hằng tuần', 'Người dùng lưu: giữ mãi']);
    expect(binned()).toBe(2);
  });

  it('never lets go of the copy that is being restored', async () => {
    await morning.type('config', 'soBanLuuTuDong', 'value', '1');
    await tickOn('2021-08-30');
    const [{ fileId } = { fileId: '' }] = (await dialogOf(morning)).copies;
    expect((await restore(morning, fileId)).code).toBeNull();
    expect((await restore(morning, fileId)).code).toBeNull();
  });

  it('that Drive refuses keeps nothing of the day back, and is tried again the next day', async () => {
    const message =
      "API call to drive.files.create failed with error: The user's Drive storage quota has been exceeded.";
    morning.again([{ at: /Files\.create$/, do: 'before', in: 'dailyTick', message, times: 1 }]);
    await tickOn('2021-08-30');
    expect(await reasons()).toEqual([]);
    await tickOn('2021-08-31');
    expect(await reasons()).toEqual(['Lưu hằng tuần']);
  });
});
