// The plain patterns that people use today, run in the same runtime at the same sizes: what they call,
// how long it takes, and what a kill in the middle leaves behind.

import { join } from 'node:path';
import {
  createRuntime,
  type Fault,
  type Outcome,
  type Runtime,
  type Switches,
} from '../../../emulator/index.ts';
import { type Size, sizes } from '../sizes.ts';
import type { Side } from './side.ts';

const OWNER = 'chu@example.vn';
/** A person presses again so often, then gives up. */
const PATIENCE = 20;

function plain(more: { faults?: readonly Fault[]; switches?: Partial<Switches> } = {}): Runtime {
  return createRuntime({
    project: { dir: join(import.meta.dirname, 'project') },
    now: '2021-08-23T08:00:00+07:00',
    account: { email: OWNER, plan: 'workspace', locale: 'vi' },
    switches: { 'forms.responders': 'anyone', ...more.switches },
    faults: [...(more.faults ?? [])],
  });
}

const fill = (runtime: Runtime, tab: string, rows: readonly (readonly string[])[]) =>
  runtime.eval(`(() => {
    const rows = ${JSON.stringify(rows)};
    const sheet = SpreadsheetApp.getActive().insertSheet(${JSON.stringify(tab)});
    const missing = rows.length + 10 - sheet.getMaxRows();
    if (missing > 0) sheet.insertRowsAfter(sheet.getMaxRows(), missing);
    sheet.getRange(1, 1, rows.length, rows[0].length).setValues(rows);
  })()`);

/** Runs until it says that it is done, as somebody does who presses again after each stop. */
async function pressed(
  runtime: Runtime,
  name: string,
  args: unknown[] = [],
): Promise<{ ran: Outcome[]; finished: boolean }> {
  const ran: Outcome[] = [];
  while (ran.length < PATIENCE) {
    const outcome = await runtime.execute(name, args, OWNER);
    ran.push(outcome);
    if (outcome.status === 'completed') return { ran, finished: true };
  }
  return { ran, finished: false };
}

function sideOf(
  what: string,
  size: Size,
  count: number,
  { ran, finished }: { ran: readonly Outcome[]; finished: boolean },
  left: Pick<Side, 'twice' | 'lost' | 'unknown'> | null,
): Side {
  const sum = (of: (record: Outcome['record']) => number): number =>
    ran.reduce((total, { record }) => total + of(record), 0);
  return {
    what,
    side: 'plain',
    size,
    count,
    serviceCalls: sum(({ calls }) => calls),
    simulatedSeconds: Math.round(sum(({ simulatedMs }) => simulatedMs) / 1000),
    executions: ran.length,
    finished,
    ...(left ?? { twice: null, lost: null, unknown: null }),
  };
}

/** How many addresses got more than one mail, and how many none. */
function mailed(runtime: Runtime, count: number): Pick<Side, 'twice' | 'lost' | 'unknown'> {
  const times = new Map<string, number>();
  for (const { to } of runtime.mail)
    for (const one of to) times.set(one, (times.get(one) ?? 0) + 1);
  const addresses = Array.from({ length: count }, (_, index) => address(index));
  return {
    twice: addresses.reduce((sum, one) => sum + Math.max(0, (times.get(one) ?? 0) - 1), 0),
    lost: addresses.filter((one) => !times.has(one)).length,
    unknown: 0,
  };
}

const address = (index: number): string => `don-vi-${index + 1}@example.vn`;

/** Mails in a loop: run in peace, then with a kill after half of the mails. */
async function merge(name: 'mergeThenStatus' | 'mergeRowByRow', size: Size): Promise<Side> {
  const count = sizes[size].bodies;
  const rows = [
    ['Email', 'Trạng thái'],
    ...Array.from({ length: count }, (_, n) => [address(n), '']),
  ];
  const calm = plain();
  await fill(calm, 'Thu', rows);
  const ran = await pressed(calm, name);
  const calls = calm.calls.all(ran.ran[0]?.record.id);
  const sends = calls.filter(({ method }) => method === 'MailApp.sendEmail');
  const half = sends[Math.floor(Math.min(count, sends.length) / 2)]?.number ?? 1;
  const struck = plain({ faults: [{ at: half, do: 'killAfter', in: name, buffer: 'lost' }] });
  await fill(struck, 'Thu', rows);
  await pressed(struck, name);
  return sideOf(name, size, count, ran, mailed(struck, count));
}

async function answering(size: Size): Promise<Side> {
  const count = Math.floor(sizes[size].comments / 4);
  const runtime = plain();
  const row = (n: number): string[] => [`GY-${n}`, 'Đề nghị làm rõ nguồn kinh phí.', '', ''];
  await fill(runtime, 'GopY', [
    ['Mã', 'Nội dung', 'Kết quả', 'Giải trình'],
    ...Array.from({ length: count }, (_, n) => row(n)),
  ]);
  return sideOf('answerCellByCell', size, count, await pressed(runtime, 'answerCellByCell'), null);
}

/** The comments of one letter, killed half-way and entered again. */
async function appending(size: Size): Promise<Side> {
  const count = LETTER;
  const heads = [['Mã', 'Nội dung', 'Kết quả', 'Giải trình']];
  const calm = plain();
  await fill(calm, 'GopY', heads);
  const ran = await pressed(calm, 'appendEach', [count]);
  const at = Math.floor((ran.ran[0]?.record.calls ?? 0) / 2);
  const struck = plain({ faults: [{ at, do: 'killAfter', in: 'appendEach', buffer: 'kept' }] });
  await fill(struck, 'GopY', heads);
  await pressed(struck, 'appendEach', [count]);
  const rows = Number(
    await struck.eval("SpreadsheetApp.getActive().getSheetByName('GopY').getLastRow() - 1"),
  );
  return sideOf('appendEach', size, count, ran, {
    twice: Math.max(0, rows - count),
    lost: Math.max(0, count - rows),
    unknown: 0,
  });
}

/** Comments of the letter that is entered, and answers of which the form's event tells or not. */
export const LETTER = 10;
export const ANSWERS = 5;

/** The event of an answer comes twice, or does not come at all. */
async function events(size: Size): Promise<Side> {
  const rowsWhen = async (times: 0 | 1 | 2): Promise<{ rows: number; ran: Outcome[] }> => {
    const runtime = plain({ switches: { 'forms.events': times } });
    await fill(runtime, 'TraLoi', [['Lúc', 'Mã']]);
    const form = String(await runtime.run('makeForm'));
    const ran: Outcome[] = [];
    for (let n = 0; n < ANSWERS; n += 1) {
      const { accepted, executions } = await runtime.submitForm(form, { Mã: `D4.X${n}` });
      if (!accepted) throw new Error('The plain form takes no answer.');
      ran.push(...executions);
    }
    const rows = await runtime.eval(
      "SpreadsheetApp.getActive().getSheetByName('TraLoi').getLastRow() - 1",
    );
    return { rows: Number(rows), ran };
  };
  const once = await rowsWhen(1);
  return sideOf(
    'onAnswer',
    size,
    ANSWERS,
    { ran: once.ran, finished: true },
    {
      twice: (await rowsWhen(2)).rows - ANSWERS,
      lost: ANSWERS - (await rowsWhen(0)).rows,
      unknown: 0,
    },
  );
}

/** Every pattern at one size. */
export async function plainSides(size: Size): Promise<Side[]> {
  return [
    await merge('mergeThenStatus', size),
    await merge('mergeRowByRow', size),
    await answering(size),
    await appending(size),
    await events(size),
  ];
}
