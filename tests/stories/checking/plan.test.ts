// “Kiểm tra tiến độ” on the real bundle: what a slip of the hand in the plan leads to, and that nothing is corrected.

import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { menu } from '../../../src/text/vi/menu.ts';
import { OWNER } from '../../../tools/replay/office-world.ts';
import { Morning } from '../bad-input/morning.ts';

let morning: Morning;

beforeAll(async () => {
  morning = await Morning.ofFilledBook();
}, 120_000);
beforeEach(() => morning.again());
afterAll(() => morning.end());

const cells = () => JSON.stringify(morning.book.sheet('phases').cells);

describe('the check of the plan', () => {
  it('tells how many points there are, and each with its remedy; the plan stays as it was', async () => {
    const before = cells();
    const { lines } = await morning.press(menu.checkPlan);
    expect(lines[0]).toBe('Tiến độ có 9 điểm cần xem. Chương trình không tự sửa điểm nào.');
    expect(lines).toEqual(expect.arrayContaining(['Nên xem lại', 'Để biết khi điều hành']));
    expect(lines).not.toContain('Cần sửa');
    expect(lines.filter((line) => line.includes('. Cách sửa: '))).toHaveLength(9);
    expect(cells()).toBe(before);
  });

  it('finds what was typed wrong: a circle, an unknown owner, a round that does not fit', async () => {
    await morning.type('phases', 'P5', 'predecessors', 'P6');
    await morning.type('phases', 'P4', 'ownerId', 'TV99');
    await morning.type('phases', 'P3', 'percent', '100');
    await morning.type('rounds', 'D4', 'periodN', '12');
    const { lines } = await morning.press(menu.checkPlan);
    expect(lines).toContain('Cần sửa');
    expect(lines.join('\n')).toMatch(/Các giai đoạn P\d, P\d chờ nhau thành vòng tròn/);
    expect(lines.join('\n')).toContain('Giai đoạn P4 giao cho “TV99”, không có trong trang');
    expect(lines.join('\n')).toContain('Giai đoạn P3 đã hoàn thành (100%) nhưng chưa có ngày');
    // 23/8 and twelve working days: 10/9, the last day of P6.
    expect(lines.join('\n')).toContain(
      'Đợt D4 gửi 23/8, hạn trả lời 10/9/2021, chỉ còn 0 ngày làm việc',
    );
    // The check of the whole book has the same points.
    expect((await morning.press(menu.checkBook)).lines.join('\n')).toContain('“TV99”');
  });

  it('finds the same when somebody has sorted the sheet, and the forecast stays as it is', async () => {
    // Who leads is told of all phases in one line, in the order of the sheet.
    const points = async () =>
      (await morning.press(menu.checkPlan)).lines
        .filter((line) => !line.startsWith('Kế hoạch không giao người chủ trì'))
        .sort();
    const forecast = () =>
      morning.book
        .rows('phases')
        .map((row) => ['phaseId', 'forecastEnd', 'slack', 'critical'].map((name) => row.text(name)))
        .sort();
    await morning.runtime.execute('dailyTick');
    const before = { points: await points(), forecast: forecast() };
    const tab = morning.book.sheet('phases').name;
    await morning.runtime.reshape(OWNER, { sortRows: 3, by: 1, descending: true, tab });
    expect(morning.book.rows('phases')[0]?.text('phaseId')).toBe('P9');
    await morning.runtime.execute('dailyTick');
    expect({ points: await points(), forecast: forecast() }).toEqual(before);
  });

  it('names the columns as the office has renamed them', async () => {
    const sheet = morning.book.sheet('phases');
    const at = sheet.cells[0]?.findIndex((cell) => cell?.v === 'ownerId') ?? -1;
    const label = sheet.cells[1]?.[at];
    if (label === undefined) throw new Error('No label.');
    label.v = 'Người phụ trách';
    const { lines } = await morning.press(menu.checkPlan);
    expect(lines.join('\n')).toContain('ghi mã thành viên chủ trì ở cột “Người phụ trách”');
  });

  it('warns when the plan reaches into a year without holidays', async () => {
    await morning.type('phases', 'P9', 'planEnd', '31/01/2028');
    const { lines } = await morning.press(menu.checkPlan);
    expect(lines).toContain('Lịch nghỉ mà tiến độ dựa vào');
    expect(lines.join('\n')).toContain('chưa có ngày nghỉ năm 2028');
  });

  it('costs at most 30 calls: four sheets, one reading each, and the page', async () => {
    const outcome = await morning.runtime.click([menu.title, menu.planning, menu.checkPlan], OWNER);
    expect(outcome.record.calls).toBeLessThanOrEqual(30);
  });
});
