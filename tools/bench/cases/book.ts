// The book as a whole: opened, checked, mended, kept, put back, copied for another Đề án; its daily tick.

import { asked, type Case } from '../case.ts';
import type { Desk } from '../desk.ts';
import { changeCells } from '../world/put-rows.ts';
import { rowsOf } from '../world/rows-of.ts';

const NEW_BOOK = {
  programme: 'Chuyển đổi số ngành khoa học và công nghệ đến năm 2030',
  plan: 'TRONG',
  start: '',
  team: false,
};

/** A copy is kept, then some of what it holds is lost; what is to be put back. */
async function damaged(desk: Desk): Promise<{ readonly fileId: string; readonly confirm: string }> {
  await desk.ask('makeSnapshot', { note: '' });
  await desk.press('keepingDialog');
  const { copies } = desk.shown<{ readonly copies: readonly { readonly fileId: string }[] }>();
  changeCells(
    desk.runtime,
    'comments',
    rowsOf(desk.runtime, 'comments')
      .slice(0, 30)
      .map(({ rowNumber }) => ({ rowNumber, values: { content: '' } })),
  );
  return { fileId: copies[0]?.fileId ?? '', confirm: 'khôi phục' };
}

/** A restore that found its time spent once its own copy was kept: the rest is left to the next run. */
async function stoppedRestore(desk: Desk): Promise<void> {
  const order = await damaged(desk);
  const other = desk.otherwise({
    faults: [{ at: /^Utilities\.gzip$/, do: 'deadline', elapsed: 245_000, in: 'ask' }],
  });
  await other.sitDown();
  await other.ask('restoreBook', order);
  desk.runtime.world.script.locks = {};
}

async function broken(desk: Desk): Promise<readonly string[]> {
  await desk.type('rounds', 'D4', 'invited', '30');
  await desk.press('checkBookFromMenu');
  const { repairs } = desk.shown<{ readonly repairs: readonly { readonly key: string }[] }>();
  return repairs.map(({ key }) => key);
}

export const bookCases: readonly Case[] = [
  { command: 'onOpen', act: (desk) => desk.runtime.open() },
  { command: 'dailyTick', act: (desk) => desk.untilRan('dailyTick') },
  asked('checkSystem', { stop: false }),
  {
    command: 'systemCheckTick',
    ready: (desk) => desk.ask('checkSystem', { stop: false }),
    act: (desk) => desk.untilRan('systemCheckTick'),
  },
  {
    command: 'systemAnswers',
    ready: (desk) => desk.ask('checkSystem', { stop: false }),
    act: (desk) => desk.ask('systemAnswers', null),
  },
  { command: 'repairBook', ready: broken, act: (desk, keys) => desk.ask('repairBook', { keys }) },
  asked('previewNewBook', NEW_BOOK),
  asked('makeBook', NEW_BOOK),
  asked('makeSnapshot', { note: '' }),
  {
    command: 'previewRestore',
    ready: damaged,
    act: (desk, order) => desk.ask('previewRestore', order),
  },
  { command: 'restoreBook', ready: damaged, act: (desk, order) => desk.ask('restoreBook', order) },
  { command: 'finishRestore', ready: stoppedRestore, act: (desk) => desk.ask('finishRestore', {}) },
];
