// The same work as the plain patterns do, done by the product in the same runtime: in peace, and with a
// kill in the middle.

import type { Fault, Outcome, Switches } from '../../../emulator/index.ts';
import { enums } from '../../../src/text/vi/enums.ts';
import type { Case } from '../case.ts';
import { logCases } from '../cases/log.ts';
import { confirm } from '../cases/opening.ts';
import { answer, letterOf, silent } from '../cases/replies.ts';
import type { Desk } from '../desk.ts';
import type { Bed } from '../measure.ts';
import type { Size } from '../sizes.ts';
import { ANSWERS, LETTER } from './patterns.ts';
import type { Side } from './side.ts';

type Left = Pick<Side, 'twice' | 'lost' | 'unknown'>;

export async function productSides(bed: Bed, size: Size): Promise<Side[]> {
  const mails = await mailing(bed, size);
  return [
    { ...mails, what: 'mergeThenStatus' },
    { ...mails, what: 'mergeRowByRow' },
    await answering(bed, size),
    await entering(bed, size),
    await events(bed, size),
  ];
}

async function begun(bed: Bed): Promise<Desk> {
  bed.desk.runtime.restore(bed.start);
  bed.fresh = false;
  await bed.desk.sitDown();
  return bed.desk;
}

/** A second runtime in the same world, somebody at its screen. */
async function otherwise(
  desk: Desk,
  more: { faults?: readonly Fault[]; switches?: Partial<Switches> },
): Promise<Desk> {
  const other = desk.otherwise(more);
  await other.sitDown();
  other.forget();
  return other;
}

function sideOf(
  what: string,
  size: Size,
  count: number,
  ran: readonly Outcome[],
  left: Left,
): Side {
  const sum = (of: (record: Outcome['record']) => number): number =>
    ran.reduce((total, { record }) => total + of(record), 0);
  return {
    what,
    side: 'product',
    size,
    count,
    serviceCalls: sum(({ calls }) => calls),
    simulatedSeconds: Math.round(sum(({ simulatedMs }) => simulatedMs) / 1000),
    executions: ran.length,
    finished: true,
    ...left,
  };
}

const NOTHING: Left = { twice: null, lost: null, unknown: null };

/** The call after half of the sends of the first execution that sends. */
function halfOf(desk: Desk): number {
  for (const { record } of desk.ran) {
    const sends = desk.runtime.calls
      .all(record.id)
      .filter(({ method }) => method === 'MailApp.sendEmail');
    const half = sends[Math.floor(sends.length / 2)];
    if (half !== undefined) return half.number;
  }
  throw new Error('No execution sent anything.');
}

async function mailing(bed: Bed, size: Size): Promise<Side> {
  const desk = await begun(bed);
  await confirm(desk);
  const ready = desk.runtime.snapshot();
  desk.forget();
  await desk.ask('sendDue', {});
  await desk.untilQuiet();
  const ran = [...desk.ran];
  const at = halfOf(desk);
  desk.runtime.restore(ready);
  const before = desk.runtime.mail.length;
  const struck = await otherwise(desk, {
    faults: [{ at, do: 'killAfter', in: 'ask', buffer: 'lost' }],
  });
  await struck.ask('sendDue', {}).catch(() => undefined);
  struck.runtime.world.script.locks = {};
  await struck.sitDown();
  await struck.ask('sendDue', {});
  await struck.untilQuiet();
  const rows = struck.book.rows('mailQueue').filter((row) => row.text('roundId') === 'D6');
  const times = new Map<string, number>();
  for (const { to } of struck.runtime.mail.slice(before)) {
    for (const one of to) times.set(one, (times.get(one) ?? 0) + 1);
  }
  return sideOf('mails', size, rows.length, ran, {
    twice: rows.filter((row) => (times.get(row.text('to')) ?? 0) > 1).length,
    lost: rows.filter(
      (row) => !times.has(row.text('to')) && row.text('status') !== enums.mailStatus.CHUA_RO,
    ).length,
    unknown: rows.filter((row) => row.text('status') === enums.mailStatus.CHUA_RO).length,
  });
}

async function answering(bed: Bed, size: Size): Promise<Side> {
  const desk = await begun(bed);
  const bulk: Case | undefined = logCases.find(({ command }) => command === 'bulkAnswer');
  const count = desk.keys(
    'comments',
    (row) => row.text('status') === enums.commentStatus.PHAN_CONG,
  ).length;
  desk.forget();
  await bulk?.act(desk, undefined);
  return sideOf('answerCellByCell', size, count, desk.ran, NOTHING);
}

async function entering(bed: Bed, size: Size): Promise<Side> {
  const desk = await begun(bed);
  const input = letterOf(desk);
  desk.forget();
  await desk.ask('enterReply', input);
  const ran = [...desk.ran];
  const at = Math.floor((ran[0]?.record.calls ?? 0) * 0.6);
  await begun(bed);
  const struck = await otherwise(desk, {
    faults: [{ at, do: 'killAfter', in: 'ask', buffer: 'kept' }],
  });
  await struck.ask('enterReply', input).catch(() => undefined);
  struck.runtime.world.script.locks = {};
  await struck.sitDown();
  await struck.ask('enterReply', input);
  const standing = struck.book
    .rows('comments')
    .filter(
      (row) =>
        row.text('bodyId') === input.bodyId && row.text('status') !== enums.commentStatus.THAY_THE,
    ).length;
  return sideOf('appendEach', size, LETTER, ran, {
    twice: Math.max(0, standing - LETTER),
    lost: Math.max(0, LETTER - standing),
    unknown: 0,
  });
}

async function events(bed: Bed, size: Size): Promise<Side> {
  const counted = async (times: 0 | 1 | 2): Promise<{ rows: number; ran: Outcome[] }> => {
    const desk = await begun(bed);
    const other = await otherwise(desk, { switches: { 'forms.events': times } });
    const before = other.book.rows('replies').length;
    for (const bodyId of silent(other).slice(0, ANSWERS)) {
      await answer(other, bodyId, { position: 'THONG_NHAT', comments: [] });
    }
    const ran = [...other.ran];
    // What no event told of, the day's tick finds.
    if (times === 0) await other.untilRan('dailyTick');
    return { rows: other.book.rows('replies').length - before, ran };
  };
  const once = await counted(1);
  return sideOf('onAnswer', size, once.rows, once.ran, {
    twice: (await counted(2)).rows - once.rows,
    lost: once.rows - (await counted(0)).rows,
    unknown: 0,
  });
}
