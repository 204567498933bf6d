// A new Đề án begins this way: “Tạo sổ mới” makes a book with an empty plan, and the plan's text is pasted into it.

import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Runtime } from '../../../emulator/index.ts';
import type { PlanImportData, PlanProposal } from '../../../src/dialogs/data/plan-import.ts';
import { calendarOf } from '../../../src/domain/calendar/calendar.ts';
import { readingOf } from '../../../src/domain/plan-text/reading.ts';
import { menu } from '../../../src/text/vi/menu.ts';
import { BookReader } from '../../../tools/replay/book-reader.ts';
import { menuPath } from '../../../tools/replay/menu-path.ts';
import { OWNER } from '../../../tools/replay/office-world.ts';
import { Morning } from '../bad-input/morning.ts';
import { screen } from '../bad-input/seen.ts';
import { everyTicked, partsOf } from './empty-plan.ts';

const TEXT = readFileSync(
  new URL('../../domain/plan-text/plans/dashes-and-year-in-heading.txt', import.meta.url),
  'utf8',
);
const NAME = 'Phát triển nông nghiệp công nghệ cao tỉnh Hà Nam đến năm 2035';

let morning: Morning;
let copy: Runtime;

beforeAll(async () => {
  morning = await Morning.ofFilledBook();
  const own = morning.runtime.world.bound?.id;
  const order = { programme: NAME, plan: 'TRONG', start: '', team: false };
  expect((await morning.ask('makeBook', order)).sentence).toBe('');
  const id = Object.keys(morning.runtime.world.spreadsheets).find((one) => one !== own);
  copy = morning.runtime.openCopy(id ?? '');
  await press(menu.setUp);
}, 180_000);
afterAll(() => morning.end());

async function press(item: string) {
  for (const dialog of copy.dialogs) dialog.close();
  copy.autoAnswer = () => 'OK';
  return screen(await copy.click(await menuPath(copy, item, OWNER), OWNER));
}

async function ask<Value>(name: string, input: unknown): Promise<Value> {
  const outcome = await copy.dialog().call('ask', name, input);
  expect(outcome.result).toMatchObject({ ok: true });
  return (outcome.result as { value: Value }).value;
}

it('takes the pasted plan as its first, with the directory that came along', async () => {
  const { bodies, holidays } = (await press(menu.planImport)).value as PlanImportData;
  const reading = readingOf(TEXT, { bodies, calendar: calendarOf(holidays) });
  const proposal = await ask<PlanProposal>('previewPlan', reading);
  expect(proposal.standing).toBe('');
  for (const part of partsOf(everyTicked({ reading, proposal }))) await ask('importPlan', part);
  const book = new BookReader(copy);
  const texts = (sheet: Parameters<BookReader['rows']>[0], ...columns: string[]) =>
    book.rows(sheet).map((row) => columns.map((column) => row.text(column)));
  expect(texts('phases', 'phaseId', 'fuzzyText', 'predecessors')).toEqual([
    ['P1', '', 'không'],
    ['P2', 'Từ tháng 4 đến giữa tháng 5', 'P1FS+0'],
    ['P3', 'Tháng 5 và tháng 6', 'P1FS+0'],
    ['P4', 'Giữa tháng 8', 'P3FS+0'],
    ['P5', 'Trước ngày 15/9', 'P4FS+0'],
  ]);
  expect(texts('team', 'memberId', 'fullName', 'teamRole')).toEqual([
    ['TV1', 'Trần Văn Mẫu', 'Tổ trưởng'],
    ['TV2', 'Lê Thị Thử', 'Thư ký'],
    ['GD', 'Trần Văn Mẫu', 'Lãnh đạo phê duyệt'],
  ]);
  expect(texts('documents', 'docId', 'number')).toEqual([
    ['VB-0001', '31/2018/QH14'],
    ['VB-0002', '150/QĐ-TTg'],
  ]);
  // The leaders of this directory are asked by their own row.
  expect(texts('rounds', 'roundId', 'groups', 'status')).toEqual([
    ['D1', 'Khác', 'Nháp'],
    ['D2', 'Sở, ngành; Ban; Huyện, thành phố', 'Nháp'],
    ['D3', 'LDS', 'Nháp'],
  ]);
  // What the office had set stands; what was blank is filled.
  const setting = (key: string) => book.rows('config').find((row) => row.text('key') === key);
  expect(setting('tenDeAn')?.text('value')).toBe(NAME);
  expect(setting('coQuan')?.text('value')).toBe('Sở Khoa học và Công nghệ');
  expect(setting('soKeHoach')?.text('value')).toBe('45/KH-SNN');
  // The book that it was made from keeps its own plan.
  expect(morning.book.rows('phases')).toHaveLength(9);
}, 60_000);
