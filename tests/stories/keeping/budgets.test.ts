// What keeping and restoring cost in calls: so many for each sheet, however long the log is.

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { menu } from '../../../src/text/vi/menu.ts';
import { Morning } from '../bad-input/morning.ts';
import { damage, dialogOf, unlike, WORD, wholeBook } from './office.ts';

let morning: Morning;

/** Comments as bodies write them, every third of which a spreadsheet could take for something else. */
const addComments = (count: number): Promise<void> =>
  damage(
    morning,
    `const log = tab('comments');
     const ids = log.getSheetValues(1, 1, 1, -1)[0];
     const first = log.getLastRow() + 1;
     if (log.getMaxRows() < first + ${count}) log.insertRowsBefore(log.getMaxRows(), ${count});
     const rows = Array.from({ length: ${count} }, (_, at) => ids.map((id) => ({
       commentId: 'GY-D4-' + String(first + at).padStart(5, '0'), roundId: 'D4', bodyId: 'STC',
       content: 'Đề nghị làm rõ nội dung ' + at, proposal: 'Bổ sung',
     })[id] ?? ''));
     log.getRange(first, 1, rows.length, ids.length).setValues(rows);`,
  );

async function callsOf(name: string, input: unknown): Promise<number> {
  await morning.dialog();
  const outcome = await morning.runtime.dialog().call('ask', name, input);
  expect(outcome.result).toMatchObject({ ok: true });
  return outcome.record.calls;
}

beforeAll(async () => {
  morning = await Morning.ofFilledBook();
  await morning.openD4();
  await morning.answer('STC', { comment: 'Đề nghị bổ sung' });
  await morning.press(menu.takeIn);
}, 120_000);
afterAll(() => morning.end());

/** What keeping costs, and what bringing back 30 comments and one cleared column costs. */
async function costs(): Promise<{ keep: number; look: number; restore: number }> {
  const keep = await callsOf('makeSnapshot', { note: '' });
  const [newest] = (await dialogOf(morning)).copies;
  const before = wholeBook(morning);
  await damage(
    morning,
    "tab('comments').deleteRows(12, 30); tab('comments').getRange(3, column('comments', 'content'), 60, 1).clearContent();",
  );
  const input = { fileId: newest?.fileId };
  const look = await callsOf('previewRestore', input);
  const restore = await callsOf('restoreBook', { ...input, confirm: WORD });
  expect(unlike(before, morning)).toEqual([]);
  return { keep, look, restore };
}

describe('a book', () => {
  it('of a hundred comments and one of two thousand cost the same', async () => {
    await addComments(100);
    const small = await costs();
    await morning.runtime.advance({ ms: 60_000 });
    await addComments(1900);
    const large = await costs();
    expect(large.keep).toBeLessThanOrEqual(150);
    expect(large.look).toBeLessThanOrEqual(150);
    // Two dresses of every tab and column, and the views, are nearly all of it.
    expect(large.restore).toBeLessThanOrEqual(2700);
    // The first one makes the folder.
    expect([large.keep - small.keep, large.look - small.look]).toEqual([-1, 0]);
    // Its rows and columns need no more edits, whatever stands beside them.
    expect(Math.abs(large.restore - small.restore)).toBeLessThanOrEqual(20);
  }, 240_000);
});
