// What a stopped write has left of a new record is named by the check, until the work is done again.

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { SheetId } from '../../../src/workbook/schema.ts';
import { UNFINISHED } from '../../../src/workbook/unfinished.ts';
import { LETTER } from '../../../tools/replay/asked.ts';
import { Morning } from '../bad-input/morning.ts';
import { check, damageIn } from './damage.ts';

const INPUT = {
  ...LETTER,
  comments: [{ part: 'DA', place: '', content: '=1+1 là lời văn', proposal: '', reason: '' }],
  letter: '',
};
/** Google may keep what was written before a run is stopped, at any of its calls. */
const MOST_CALLS = 70;

let morning: Morning;

beforeAll(async () => {
  morning = await Morning.ofFilledBook();
  await morning.openD4();
  morning.keep();
}, 120_000);
afterAll(() => morning.end());

const halfWritten = (sheet: SheetId): number[] =>
  morning.book
    .sheet(sheet)
    .cells.flatMap((row, index) =>
      row?.some((cell) => cell?.v === UNFINISHED) ? [index + 1] : [],
    );

/** Enters the letter and is stopped between the two steps of a write; tells the rows that are left. */
async function stopInside(sheet: SheetId): Promise<number[]> {
  for (let k = 10; k < MOST_CALLS; k++) {
    morning.again([{ at: k, do: 'killAfter', in: 'ask', buffer: 'kept' }]);
    await morning.dialog();
    await morning.runtime.dialog().call('ask', 'enterReply', INPUT);
    const rows = halfWritten(sheet);
    if (rows.length > 0) {
      await morning.runtime.advance({ ms: 400_000 });
      return rows;
    }
  }
  return [];
}

describe('a row that was written in part', () => {
  it.each(['replies', 'comments'] as const)(
    'of %s is told with its place, and is gone when the letter is entered again',
    async (sheet) => {
      const [row] = await stopInside(sheet);
      expect(row).toBeDefined();
      const tab = morning.book.sheet(sheet).name;
      expect(damageIn(await check(morning))).toContain(
        `một hàng mới chưa ghi xong vì lần ghi bị ngắt; sổ không tính hàng này. Cách sửa: làm lại việc đang làm lúc đó, hàng mới sẽ ghi đè lên; nếu việc ấy đã xong thì xóa hàng này (trang “${tab}”, hàng ${row})`,
      );
      const again = await morning.ask('enterReply', INPUT);
      expect([again.code, again.sentence]).toEqual([null, '']);
      expect(halfWritten(sheet)).toEqual([]);
      expect(
        damageIn(await check(morning)).filter((line) => line.includes('chưa ghi xong')),
      ).toEqual([]);
    },
  );
});
