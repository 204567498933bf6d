// The seals of the history on the real bundle: what people do to its rows by hand is named, a sort is nothing,
// and a run that was stopped between sheet and properties is made whole.

import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { CHAIN_KEY } from '../../../src/domain/history/chain-end.ts';
import { Morning } from '../bad-input/morning.ts';
import { copyRow, deleteRows, turnRows } from '../bad-input/shape.ts';
import { check, mend, mendings } from './damage.ts';

let morning: Morning;

beforeAll(async () => {
  morning = await Morning.ofFilledBook();
  await morning.openD4();
  await morning.answer('STC', { comment: 'Đề nghị nêu rõ nguồn kinh phí.' });
  await morning.runtime.advance('2021-08-24T09:00:00+07:00');
  morning.keep();
}, 180_000);
beforeEach(() => morning.again());
afterAll(() => morning.end());

const rows = () => morning.book.rows('audit');
const seals = () => rows().map((row) => row.text('seal'));
const properties = () => morning.runtime.world.script.properties.script;
const end = () => properties()[CHAIN_KEY] ?? '';
const named = async () =>
  (await check(morning)).lines.filter((line) => line.startsWith('trang “Nhật ký'));
const rowAt = (index: number) => {
  const row = rows()[index];
  if (row === undefined) throw new Error(`The history has no row ${index}.`);
  return row;
};

describe('the daily tick', () => {
  it('has sealed what came until then, in order, and keeps how far', () => {
    expect(rows().length).toBeGreaterThanOrEqual(4);
    expect(seals().map((seal) => seal.split('_')[0])).toEqual(
      rows().map((_, index) => `N${index + 1}`),
    );
    expect(end()).toBe(`${rows().length} ${seals().pop()}`);
  });

  it('looks at one row on a day without news, and writes nothing', async () => {
    const before = [seals(), end()];
    await morning.runtime.advance('2021-08-24T12:00:00+07:00');
    expect([seals(), end()]).toEqual(before);
  });

  it('leaves the rest of its work alone when the history cannot be read', async () => {
    await morning.typeAt('audit', rowAt(0).rowNumber, 'at', 'hôm qua');
    const runs: string[] = [];
    morning.runtime.on('execution', ({ record, status }) => runs.push(`${record.name} ${status}`));
    await morning.runtime.advance('2021-08-25T09:00:00+07:00');
    expect(runs).toContain('dailyTick completed');
  });
});

describe('a history in which somebody', () => {
  it('changed a word is named by row and seal', async () => {
    const { rowNumber } = rowAt(2);
    await morning.typeAt('audit', rowNumber, 'detail', 'không có gì');
    expect(await named()).toEqual([
      `trang “Nhật ký” hàng ${rowNumber} (niêm số 3) đã bị sửa sau khi niêm`,
    ]);
  });

  it('deleted a row in the midst, or the last ones, is named by the seals that are missing', async () => {
    const last = rows().length;
    deleteRows(morning, 'audit', rowAt(1).rowNumber);
    expect(await named()).toEqual(['trang “Nhật ký” mất hàng niêm số 2 ở giữa']);
    deleteRows(morning, 'audit', rowAt(rows().length - 1).rowNumber);
    expect(await named()).toEqual([
      'trang “Nhật ký” mất hàng niêm số 2 ở giữa',
      `trang “Nhật ký” mất hàng niêm số ${last} ở cuối`,
    ]);
  });

  it('sorted the rows is whole', async () => {
    turnRows(morning, 'audit');
    expect(await named()).toEqual([]);
  });

  it('copied a row, or wrote one, is named; the row gets no seal', async () => {
    const free = rowAt(rows().length - 1).rowNumber + 1;
    copyRow(morning, 'audit', rowAt(0).rowNumber, free);
    await morning.typeAt('audit', free + 1, 'detail', 'đã báo cáo lãnh đạo');
    expect(await named()).toEqual([
      `trang “Nhật ký” hàng ${free} là bản sao của hàng niêm số 1`,
      `trang “Nhật ký” hàng ${free + 1} do người chèn vào, không phải chương trình ghi`,
    ]);
    await morning.runtime.advance('2021-08-25T09:00:00+07:00');
    expect(
      rows()
        .find((row) => row.rowNumber === free + 1)
        ?.text('seal'),
    ).toBe('');
    expect(await named()).toHaveLength(2);
  });

  it('is looked into, and sealed anew when a person says so: what was found is written down', async () => {
    deleteRows(morning, 'audit', rowAt(1).rowNumber);
    const { repairs } = await check(morning);
    expect(repairs.map(({ what, proposed }) => [what, proposed])).toEqual([
      ['Niêm của trang “Nhật ký”', false],
    ]);
    await mend(morning, repairs);
    expect(mendings(morning)).toEqual([['', 'seal', '[mã] GONE 2-2', '']]);
    expect(await named()).toEqual([]);
    expect(seals().every((seal) => seal.startsWith('N'))).toBe(true);
  });
});

describe('a run that is killed while it seals', () => {
  it.each([
    [/Range\.setValues$/, 'killBefore'],
    [/Range\.setValues$/, 'killAfter'],
    [/Properties\.setProperties$/, 'killBefore'],
  ] as const)('at %s, %s, is made whole by the next', async (at, strikes) => {
    delete properties()[CHAIN_KEY];
    morning.keep();
    morning.again([{ at, do: strikes, in: 'checkBookFromMenu', buffer: 'kept' }]);
    await check(morning).catch(() => undefined);
    morning.dropLock();
    expect(await named()).toEqual([]);
    expect(end()).toBe(`${rows().length} ${seals().pop()}`);
    expect(await named()).toEqual([]);
  });
});

it('a copy of the file, set up as a book of its own, begins a chain of its own', async () => {
  delete properties()[CHAIN_KEY];
  const secret = Object.keys(properties()).find((key) => key.startsWith('secret.'));
  if (secret !== undefined) properties()[secret] = 'một bí mật khác';
  expect(await named()).toEqual([]);
  expect(end()).toBe(`${rows().length} ${seals().pop()}`);
  expect(await named()).toEqual([]);
});
