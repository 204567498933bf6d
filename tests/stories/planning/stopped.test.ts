// A move that is killed anywhere is made whole by whatever comes next: once in the plan, once in the log.

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Fault } from '../../../emulator/index.ts';
import { Morning } from '../bad-input/morning.ts';
import { look, MENU, planOf, question, wholePlan } from './planning.ts';

let morning: Morning;
let seen = '';
let before = '';

beforeAll(async () => {
  morning = await Morning.ofFilledBook();
  seen = (await look(morning)).seen;
  before = wholePlan(morning);
}, 120_000);
afterAll(() => morning.end());

const MOVED = [
  'P6 2021-08-30 2021-09-17',
  'P7 2021-09-20 2021-10-05',
  'P8 2021-10-06 2021-12-03',
  'P9 2021-12-06 2021-12-31',
];
const LATER = ['P6', 'P7', 'P8', 'P9'];

const logged = (action: string): string[] =>
  morning.book
    .rows('audit')
    .filter((row) => row.text('action') === action)
    .map((row) => `${row.text('entityId')} ${row.text('field')}`);

const CELLS = 3 + 3 + 3 + 2 + 4;

const faults: [number, NonNullable<Fault['buffer']>][] = [
  ...[10, 14, 18, 20, 22, 24, 26, 28, 30, 32].map((at): [number, 'lost'] => [at, 'lost']),
  ...[12, 16, 19, 21, 23, 25, 27, 29, 31].map((at): [number, 'kept'] => [at, 'kept']),
  [29, 1],
  [31, 2],
];

describe('a move that is killed', () => {
  it.each(faults)('at call %i, its buffer %s, is made once', async (at, buffer) => {
    morning.again([{ at, do: 'killAfter', in: 'ask', buffer }]);
    await expect(morning.ask('applyMove', question({ seen }))).rejects.toThrow();
    morning.dropLock();
    await morning.press(MENU);
    if (wholePlan(morning) === before) await morning.ask('applyMove', question({ seen }));
    expect(planOf(morning, LATER)).toEqual(MOVED);
    const cells = logged('Dời giai đoạn');
    expect(new Set(cells).size).toBe(CELLS);
    expect(cells).toHaveLength(CELLS);
    const last = morning.book.rows('audit').filter((row) => row.text('field') !== '');
    const undo = await morning.ask('undoMove', { runId: last[0]?.text('runId') });
    expect(undo.code).toBeNull();
    expect(wholePlan(morning)).toBe(before);
  });

  it('is finished by the next morning’s tick when nobody comes', async () => {
    morning.again([{ at: /Range\.setValues$/, do: 'killBefore', in: 'ask', buffer: 'lost' }]);
    await morning.ask('applyMove', question({ seen })).catch(() => undefined);
    morning.dropLock();
    expect(wholePlan(morning)).toBe(before);
    await morning.runtime.advance('2021-08-24T09:00:00+07:00');
    expect(planOf(morning, LATER)).toEqual(MOVED);
  });
});
