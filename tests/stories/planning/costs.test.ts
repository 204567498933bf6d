// What a move costs in calls to Google's services, for nine phases and for two hundred.

import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Outcome } from '../../../emulator/index.ts';
import { menu } from '../../../src/text/vi/menu.ts';
import { Morning } from '../bad-input/morning.ts';
import { look, MENU, question } from './planning.ts';

/** Any command of the plan, whatever the number of phases. */
const MOST = 60;

const runs: Outcome['record'][] = [];
const last = (): Outcome['record'] | undefined => runs[runs.length - 1];
const cost = (): number => last()?.calls ?? Number.NaN;

/** Whole sheets that the last run read. */
const sheetsRead = (): number => last()?.callsByMethod['Sheet.getSheetValues'] ?? 0;

/** 191 more phases, each one week after the one above it, as somebody would paste them in. */
async function twoHundred(): Promise<Morning> {
  const morning = await Morning.ofFilledBook();
  const sheet = morning.book.sheet('phases');
  const head = (sheet.cells[0] ?? []).map((cell) => String(cell?.v ?? ''));
  const iso = (week: number, weekday: number): string =>
    new Date(Date.UTC(2022, 0, 10 + week * 7 + weekday)).toISOString().slice(0, 10);
  const cells: Record<string, (n: number) => string> = {
    phaseId: (n) => `Q${n}`,
    title: (n) => `Việc số ${n}`,
    planStart: (n) => iso(n, 0),
    planEnd: (n) => iso(n, 4),
    status: () => 'Chưa bắt đầu',
  };
  const rows = Array.from({ length: 191 }, (_, index) =>
    head.map((column) => cells[column]?.(index + 1) ?? ''),
  );
  await morning.runtime.eval(
    `(() => {
      const sheet = SpreadsheetApp.getActive().getSheetByName(${JSON.stringify(sheet.name)});
      const rows = ${JSON.stringify(rows)};
      sheet.insertRowsAfter(sheet.getMaxRows(), rows.length);
      const head = ${JSON.stringify(head)};
      for (const column of ${JSON.stringify(Object.keys(cells))}) {
        const index = head.indexOf(column);
        const days = column === 'planStart' || column === 'planEnd';
        sheet.getRange(12, index + 1, rows.length, 1)
          .setValues(rows.map((row) => [days ? new Date(row[index] + 'T05:00:00Z') : row[index]]));
      }
    })()`,
  );
  morning.keep();
  return morning;
}

describe.each([
  ['nine phases', () => Morning.ofFilledBook(), 9],
  ['two hundred', twoHundred, 200],
])('with %s', (_name, make, count) => {
  let morning: Morning;
  beforeAll(async () => {
    morning = await make();
  }, 120_000);
  beforeEach(() => {
    morning.again();
    runs.length = 0;
    morning.runtime.on('execution', ({ record }) => runs.push(record));
  });
  afterAll(() => morning.end());

  // Past all that December leaves: P6 and every phase behind it moves.
  const far = { how: 'SLIP_WORK', slip: '60' };
  it('a move is shown, applied and undone within the budget, each sheet read once to decide', async () => {
    expect(morning.book.rows('phases')).toHaveLength(count);
    const { seen, rows } = await look(morning, far);
    expect(cost()).toBeLessThanOrEqual(MOST);
    expect(sheetsRead()).toBe(3);
    expect(rows).toHaveLength(count - 5);
    await morning.ask('applyMove', question({ ...far, seen }));
    expect(cost()).toBeLessThanOrEqual(MOST);
    await morning.press(MENU);
    expect(cost()).toBeLessThanOrEqual(MOST);
    const log = morning.book.rows('audit').filter((row) => row.text('field') !== '');
    const { code } = await morning.ask('undoMove', { runId: log[0]?.text('runId') });
    expect(code).toBeNull();
    expect(cost()).toBeLessThanOrEqual(MOST);
  });

  it('a trial is written, looked at and cleared within the budget', async () => {
    await morning.press(MENU);
    await morning.ask('tryMove', question(far));
    expect(cost()).toBeLessThanOrEqual(MOST);
    await morning.ask('previewTrial', question(far));
    expect(cost()).toBeLessThanOrEqual(MOST);
    await morning.ask('discardTrial', {});
    expect(cost()).toBeLessThanOrEqual(MOST);
  });

  it('the plan is checked, and a book for another plan made, within the budget', async () => {
    await morning.press(menu.checkPlan);
    expect(cost()).toBeLessThanOrEqual(MOST);
    await morning.press(menu.newBook);
    expect(cost()).toBeLessThanOrEqual(MOST);
    const { code } = await morning.ask('makeBook', {
      programme: 'Chuyển đổi số',
      plan: 'TRONG',
      start: '',
      team: true,
    });
    expect(code).toBeNull();
    expect(cost()).toBeLessThanOrEqual(MOST);
  });
});
