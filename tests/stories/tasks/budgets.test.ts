// What the commands of tasks cost, in calls to Google's services: 60 at most, with six tasks and with two thousand.

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { menu } from '../../../src/text/vi/menu.ts';
import type { Morning } from '../bad-input/morning.ts';
import { acknowledges, codeOf, newTask, teamMorning, until } from './team.ts';

const MOST = 60;

let morning: Morning;

beforeAll(async () => {
  morning = await teamMorning();
  await morning.press(menu.assignTasks);
  // The form is made once in a book's life, by a call of its own.
  expect((await morning.ask('makeAckForm', {})).code).toBeNull();
  morning.keep();
}, 180_000);

afterAll(() => morning.end());

const calls = (name: string): number =>
  morning.runtime.executions.filter((one) => one.name === name).pop()?.calls ?? Number.NaN;

const asked = async (name: string, input: object): Promise<number> => {
  const { sentence } = await morning.ask(name, input);
  expect(sentence).toBe('');
  return calls('ask');
};

/** As many rows as the office types or pastes: every seventh is the same member's. */
function fill(count: number, phases: number): void {
  const sheet = morning.book.sheet('tasks');
  const head = (sheet.cells[0] ?? []).map((cell) => String(cell?.v ?? ''));
  const plan = morning.book.sheet('phases');
  sheet.maxRows = Math.max(sheet.maxRows, count + 20);
  plan.maxRows = Math.max(plan.maxRows, phases + 20);
  const row3 = plan.cells[2] ?? [];
  for (let n = 10; n <= phases; n += 1) {
    plan.cells[n + 1] = row3.map((cell, index) =>
      index === 0 ? { ...cell, v: `P${n}` } : cell,
    ) as (typeof plan.cells)[number];
  }
  const model = sheet.cells[7] ?? [];
  for (let n = 7; n <= count; n += 1) {
    sheet.cells[n + 1] = head.map((id, index) => {
      const cell = model[index];
      if (id === 'taskId') return { ...cell, v: `NV-${String(n).padStart(3, '0')}` };
      if (id === 'ownerId') return { ...cell, v: `TV${(n % 7) + 1}` };
      if (id === 'done') return null;
      return cell ?? null;
    }) as (typeof sheet.cells)[number];
  }
}

describe.each([
  [30, 9],
  [2000, 200],
])('with %i tasks and %i phases', (count, phases) => {
  beforeAll(async () => {
    morning.again();
    fill(count, phases);
  }, 60_000);

  const scattered = (from: number): string[] =>
    Array.from(
      { length: Math.min(280, Math.floor((count - 10) / 7)) },
      (_, index) => from + 7 * index,
    )
      .filter((n) => n <= count)
      .map((n) => `NV-${String(n).padStart(3, '0')}`);

  it('every dialog opens, every preview and every deed is done within 60 calls', async () => {
    await morning.press(menu.assignTasks);
    expect(calls('assignTasksDialog')).toBeLessThanOrEqual(MOST);
    await morning.press(menu.absence);
    expect(calls('absenceDialog')).toBeLessThanOrEqual(MOST);
    await morning.press(menu.workload);
    expect(calls('workloadFromMenu')).toBeLessThanOrEqual(MOST);
    // TV2 leads NV-008, NV-015, … : rows that lie apart.
    const giving = { taskIds: scattered(8), added: [newTask('Việc mới', 'TV3')] };
    expect(await asked('previewGiving', giving)).toBeLessThanOrEqual(MOST);
    expect(await asked('giveTasks', giving)).toBeLessThanOrEqual(MOST);
    const moving = { from: 'TV2', to: 'TV4', taskIds: scattered(8), reason: 'Nghỉ dài ngày' };
    expect(await asked('previewHandover', moving)).toBeLessThanOrEqual(MOST);
    expect(await asked('handOver', moving)).toBeLessThanOrEqual(MOST);
    expect(morning.row('tasks', 'NV-015').text('ownerId')).toBe('TV4');
    expect(morning.row('tasks', 'NV-016').text('ownerId')).toBe('TV3');
    const away = { memberId: 'TV5', from: '2021-09-06', to: '', substituteId: 'TV6' };
    expect(await asked('enterAbsence', away)).toBeLessThanOrEqual(MOST);
  }, 120_000);

  it('the daily tick with nothing to do costs 40 calls at most, 18 more to seal a history with news, and an acknowledgement 40', async () => {
    await until(morning, '2021-08-23T09:00');
    await acknowledges(morning, codeOf(morning, 'TV4'));
    await acknowledges(morning, codeOf(morning, 'TV3'));
    expect(calls('onFormAnswer')).toBeLessThanOrEqual(40);
    await until(morning, '2021-08-24T12:00');
    expect(calls('dailyTick')).toBeLessThanOrEqual(40 + 18);
    await until(morning, '2021-08-25T12:00');
    expect(calls('dailyTick')).toBeLessThanOrEqual(40);
  }, 120_000);
});
