// The days off of 2021 to 2027 in the book: shipped by set-up, never brought back, leaned on with a warning.

import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { OpeningPreview } from '../../../src/dialogs/data.ts';
import { menu } from '../../../src/text/vi/menu.ts';
import { UNFINISHED } from '../../../src/workbook/unfinished.ts';
import { D4, Morning } from '../bad-input/morning.ts';
import { deleteRows } from '../bad-input/shape.ts';

let morning: Morning;

beforeAll(async () => {
  morning = await Morning.ofFilledBook();
}, 120_000);
beforeEach(() => morning.again());
afterAll(() => morning.end());

const rows = () => morning.book.rows('holidays');
const yearOf = (row: ReturnType<typeof rows>[number]) =>
  new Date(Number(row.value('date')) * 86_400_000 + Date.UTC(1899, 11, 30)).getUTCFullYear();
const of = (year: number) => rows().filter((row) => yearOf(row) === year);
const years = () => [...new Set(rows().map(yearOf))].sort();

function drop(year: number, keep = 0): void {
  const gone = of(year).slice(keep);
  const first = gone[0]?.rowNumber ?? 0;
  deleteRows(morning, 'holidays', first, gone.length);
}

const warnings = async (sendDay: string) => {
  const { value, sentence } = await morning.ask('previewOpening', { ...D4, sendDay, periodN: 10 });
  expect(sentence).toBe('');
  return (value as OpeningPreview).warnings.join(' ');
};

describe('a new book', () => {
  it('has the days off of seven years, each with its basis, the doubtful ones marked', () => {
    expect(years()).toEqual([2021, 2022, 2023, 2024, 2025, 2026, 2027]);
    for (const row of rows()) expect(row.text('basis')).not.toBe('');
    const doubtful = rows().filter((row) => row.text('confirmed') === 'Không');
    expect(doubtful.length).toBeGreaterThan(0);
    for (const row of doubtful) expect(row.text('basis')).toMatch(/; cần xác nhận$/);
    expect(of(2021).map((row) => row.text('confirmed'))).toEqual(Array(14).fill('Có'));
  });
});

describe('setting up again', () => {
  it('brings back no day that the office took away, and changes none that it edited', async () => {
    drop(2022, 2);
    const [kept] = of(2022);
    await morning.typeAt('holidays', kept?.rowNumber ?? 0, 'name', 'Nghỉ theo Quyết định của Sở');
    const before = rows().length;
    const { lines } = await morning.press(menu.setUp);
    expect(rows()).toHaveLength(before);
    expect(of(2022)[0]?.text('name')).toBe('Nghỉ theo Quyết định của Sở');
    expect(lines.join(' ')).not.toContain('đã bổ sung ngày nghỉ');
  });

  it('and stopped while it adds a year finishes that year the next time, and no other', async () => {
    const whole = new Map([2022, 2025].map((year) => [year, of(year).length]));
    drop(2022, 2);
    drop(2025);
    morning.runtime.meet([
      { at: /^Range\.setRichTextValues/, in: 'setUpFromMenu', do: 'killBefore', buffer: 'kept' },
    ]);
    await expect(morning.press(menu.setUp)).rejects.toThrow();
    const half = rows().filter((row) => row.text('name') === UNFINISHED);
    expect(half.length).toBeGreaterThan(0);
    morning.runtime.meet([]);
    await morning.runtime.advance({ ms: 11 * 60_000 });
    await morning.press(menu.setUp);
    expect(of(2025)).toHaveLength(whole.get(2025) ?? 0);
    expect(rows().filter((row) => row.text('name') === UNFINISHED)).toEqual([]);
    expect(of(2022)).toHaveLength(2);
    expect(morning.runtime.world.script.properties.script).not.toHaveProperty('addingYears');
  });

  it('offers a year of which the sheet has no day at all, and says so', async () => {
    drop(2022);
    drop(2027);
    const { lines } = await morning.press(menu.setUp);
    expect(years()).toEqual([2021, 2022, 2023, 2024, 2025, 2026, 2027]);
    expect(lines.join(' ')).toContain('Trang Ngày nghỉ: đã bổ sung ngày nghỉ năm 2022, 2027;');
  });
});

describe('a date that was counted', () => {
  it('says when the sheet has no day off of a year that it reaches into', async () => {
    drop(2022);
    expect(await warnings('2021-12-28')).toContain(
      'Trang “Ngày nghỉ” chưa có ngày nghỉ năm 2022: ngày tính được có thể thiếu ngày nghỉ lễ.',
    );
  });

  it('says which unconfirmed day it leans on, until the office confirms that day', async () => {
    expect(await warnings('2022-04-04')).toContain(
      '10–11/4/2022 (Giỗ Tổ Hùng Vương, Nghỉ bù Giỗ Tổ Hùng Vương (10/4))',
    );
    for (const row of of(2022)) {
      await morning.typeAt('holidays', row.rowNumber, 'confirmed', 'Có');
    }
    expect(await warnings('2022-04-04')).not.toContain('chưa được xác nhận');
  });

  it('of 2021 leans on nothing doubtful', async () => {
    expect(await warnings('2021-08-24')).not.toContain('Ngày nghỉ');
  });

  it('skips a one-off closure and takes a Saturday worked instead', async () => {
    const due = async () => {
      const { value } = await morning.ask('previewOpening', D4);
      const { facts } = value as OpeningPreview;
      return facts.filter(({ label }) => ['Hạn trả lời', 'Cách tính'].includes(label));
    };
    const [free] = morning.book.rows('holidays').slice(-1);
    const next = (free?.rowNumber ?? 0) + 1;
    await morning.typeAt('holidays', next, 'date', '26/8/2021');
    await morning.typeAt('holidays', next, 'name', 'Nghỉ phòng, chống dịch');
    await morning.typeAt('holidays', next, 'kind', 'Nghỉ khác');
    expect((await due()).map(({ value }) => value)).toEqual([
      'chậm nhất hết ngày 06/9/2021 (thứ Hai)',
      'tính từ 24/8, bỏ qua 26/8, 02–05/9',
    ]);
    await morning.typeAt('holidays', next + 1, 'date', '28/8/2021');
    await morning.typeAt('holidays', next + 1, 'name', 'Làm bù cho ngày 26/8');
    await morning.typeAt('holidays', next + 1, 'kind', 'Làm bù');
    expect((await due()).map(({ value }) => value)).toEqual([
      'chậm nhất hết ngày 01/9/2021 (thứ Tư)',
      'tính từ 24/8, bỏ qua 26/8',
    ]);
  });
});
