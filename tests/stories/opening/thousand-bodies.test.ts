// A round with a thousand bodies on a consumer account, 100 recipients a day: opened by one press, sent over days.

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Fault } from '../../../emulator/index.ts';
import { COUNT, ROUND, Thousand } from './thousand.ts';

let thousand: Thousand;

beforeAll(async () => {
  thousand = await Thousand.ready();
}, 240_000);
afterAll(() => thousand.morning.end());

/** Lets the days pass, with nobody at the screen. */
const until = (day: string) => thousand.morning.runtime.advance(`${day}T12:00:00+07:00`);

/** Opened by one press, its link confirmed by another; nothing else is done by a person. */
async function openAndConfirm(faults: readonly Fault[] = []): Promise<void> {
  thousand.again(faults);
  const { morning } = thousand;
  expect((await morning.ask('openRound', ROUND)).code).toBeNull();
  expect((await morning.ask('confirmLink', { roundId: 'D4' })).code).toBeNull();
}

/** Calls of the runs that opened the round, confirmed its link or sent mails. */
const openingAndSending = (): number =>
  thousand.runs
    .filter(({ name, callsByMethod }) => name === 'ask' || 'MailApp.sendEmail' in callsByMethod)
    .reduce((sum, { calls }) => sum + calls, 0);

describe('a round with a thousand bodies', () => {
  it('is mailed in eleven days by itself, each body once, within 3.5 calls a mail and 300', async () => {
    await openAndConfirm();
    await until('2021-08-23');
    // 95 a day: five of the hundred are kept back for what cannot wait (setting mailReserve).
    expect(thousand.morning.mails).toBe(95);
    expect(thousand.states('requests', 'sendStatus')).toEqual({ 'Đã gửi': 95, 'Chờ gửi': 905 });
    await until('2021-09-01');
    expect(thousand.morning.mails).toBe(950);
    await until('2021-09-04');
    expect(thousand.timesMailed()).toEqual({ 1: COUNT });
    expect(thousand.states('requests', 'sendStatus')).toEqual({ 'Đã gửi': COUNT });
    expect(thousand.states('mailQueue', 'status')).toEqual({ 'Đã gửi': COUNT });
    expect(openingAndSending()).toBeLessThanOrEqual(3.5 * COUNT + 300);
    const others = thousand.runs.filter(
      // Opening the file builds the menu, a call a line, and once a week the book is kept in a file:
      // tests/stories/budgets.test.ts and tests/stories/keeping have their budgets.
      ({ name, callsByMethod }) =>
        !['ask', 'onOpen'].includes(name) &&
        !('MailApp.sendEmail' in callsByMethod) &&
        !('Utilities.gzip' in callsByMethod),
    );
    // With the history's news of the day to seal, 18 more.
    expect(Math.max(...others.map(({ calls }) => calls))).toBeLessThanOrEqual(40 + 18);
    expect(thousand.morning.runtime.world.script.triggers.map((one) => one.handler).sort()).toEqual(
      ['dailyTick', 'onBookEdit', 'onFormAnswer'],
    );
  }, 240_000);

  it('ends complete when the six-minute stop strikes in the middle, with one mail in doubt at most', async () => {
    // Some forty mails into the first block; what was not flushed is lost.
    await openAndConfirm([{ at: 150, do: 'killAfter', in: 'continueWork', buffer: 'lost' }]);
    await until('2021-09-05');
    const states = thousand.states('mailQueue', 'status');
    expect(states).toEqual({ 'Đã gửi': COUNT - 1, 'Chưa rõ, kiểm tra hộp Đã gửi': 1 });
    const { 1: once = 0, ...oftener } = thousand.timesMailed();
    expect(oftener).toEqual({});
    // Whether the one in doubt left is what nobody can know: it is not sent again by itself.
    expect([COUNT - 1, COUNT]).toContain(once);
  }, 240_000);

  it('crosses the six-minute stop of the opening itself', async () => {
    // Killed when the letter is being made: the form stands, no request does.
    thousand.again([{ at: /^Drive\..*create/, do: 'killBefore', in: 'ask', buffer: 'lost' }]);
    const { morning } = thousand;
    await expect(morning.ask('openRound', ROUND)).rejects.toThrow();
    expect(morning.row('rounds', 'D4').text('status')).toBe('Nháp');
    await morning.runtime.advance('2021-08-23T08:15:00+07:00');
    expect(morning.row('rounds', 'D4').text('status')).toBe('Đang lấy ý kiến');
    expect(Object.keys(morning.runtime.world.forms.byId)).toHaveLength(1);
    expect(thousand.states('requests', 'sendStatus')).toEqual({ 'Chờ gửi': COUNT });
    expect(thousand.states('mailQueue', 'status')).toEqual({ 'Chờ gửi': COUNT });
  }, 120_000);
});
