// “Kiểm tra sổ” names every bad cell of a sheet, successors that lead nowhere, and documents entered twice.

import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { menu } from '../../../src/text/vi/menu.ts';
import { Morning } from './morning.ts';

let morning: Morning;

beforeAll(async () => {
  morning = await Morning.ofFilledBook();
}, 120_000);
beforeEach(() => morning.again());
afterAll(() => morning.end());

const check = async () => (await morning.press(menu.checkBook)).lines;

describe('bad cells', () => {
  it('are all named at once', async () => {
    await morning.type('bodies', 'STC', 'group', 'Sở to');
    await morning.type('bodies', 'SXD', 'validTo', '31/6/2025');
    await morning.type('bodies', 'SYT', 'sortOrder', 'cuối');
    const at = (id: string, column: string) => morning.cell('bodies', id, column);
    const told = await check();
    expect(told[0]).toBe('Có 3 điểm cần xem.');
    expect(told.slice(2)).toEqual([
      expect.stringContaining(
        `ô ${at('STC', 'group')} (cột “Nhóm”): “Sở to” không có trong danh mục`,
      ),
      expect.stringContaining(
        `ô ${at('SXD', 'validTo')} (cột “Hiệu lực đến”): “31/6/2025” không phải là một ngày`,
      ),
      expect.stringContaining(
        `ô ${at('SYT', 'sortOrder')} (cột “Thứ tự”): “cuối” không phải là số`,
      ),
    ]);
  });

  it('beyond twenty of one sheet are counted', async () => {
    const rows = morning.book.rows('bodies').slice(0, 23);
    for (const row of rows) await morning.typeAt('bodies', row.rowNumber, 'sortOrder', 'x');
    const told = await check();
    expect(told.filter((line) => line.includes('không phải là số'))).toHaveLength(20);
    expect(told[told.length - 1]).toBe('Trang “Cơ quan”: và 3 ô khác.');
    expect(told[0]).toBe('Có 23 điểm cần xem.');
  });
});

describe('successors', () => {
  it('that do not exist, go round, or lead on are named with their rows', async () => {
    await morning.type('bodies', 'STC', 'validTo', '30/6/2025');
    await morning.type('bodies', 'STC', 'successorId', 'KHONGCO');
    for (const [id, next] of [
      ['SXD', 'SGTVT'],
      ['SGTVT', 'SXD'],
      ['SNN', 'STNMT'],
      ['STNMT', 'SCT'],
    ] as const) {
      await morning.type('bodies', id, 'validTo', '30/6/2025');
      await morning.type('bodies', id, 'successorId', next);
    }
    const row = (id: string) => `${id} (hàng ${morning.row('bodies', id).rowNumber})`;
    const told = await check();
    expect(told[1]).toBe('Danh bạ cơ quan');
    expect(told).toContain(
      `Trang “Cơ quan”, ${row('STC')}: cơ quan kế thừa “KHONGCO” không có trong danh bạ. Cách sửa: ghi một mã của cột “Mã” vào cột “Kế thừa”, hoặc thêm cơ quan đó.`,
    );
    expect(told.filter((line) => line.includes('vòng tròn'))).toEqual([
      expect.stringContaining(`${row('SGTVT')} → ${row('SXD')} → ${row('SGTVT')}`),
    ]);
    expect(told.filter((line) => line.includes('nhiều bước'))).toEqual([
      expect.stringContaining(`${row('SNN')} → ${row('STNMT')} → ${row('SCT')}`),
    ]);
  });
});

it('one document under two rows is named with both', async () => {
  const [first, second] = morning.book.rows('documents');
  if (first === undefined || second === undefined) throw new Error('The plan has legal bases.');
  await morning.typeAt(
    'documents',
    second.rowNumber,
    'number',
    ` 0${first.text('number').toLowerCase()} `,
  );
  await morning.typeAt('documents', second.rowNumber, 'organ', first.text('organ'));
  await morning.typeAt('documents', second.rowNumber, 'issuedDate', '31/12/2020');
  const told = await check();
  expect(told).toContain('Văn bản trùng số, ký hiệu');
  expect(told.join('\n')).toContain(
    `có ở 2 hàng (${first.text('docId')}, hàng ${first.rowNumber}; ${second.text('docId')}, hàng ${second.rowNumber})`,
  );
});
