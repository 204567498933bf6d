// Triggers that find another at work: nothing fails, nothing is lost, and what they came for is done soon.

import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { Morning } from '../bad-input/morning.ts';

let morning: Morning;

beforeAll(async () => {
  morning = await Morning.ofFilledBook();
  await morning.openD4();
  morning.keep();
}, 120_000);
beforeEach(() => morning.again());
afterAll(() => morning.end());

const script = () => morning.runtime.world.script;
const ticks = () => script().triggers.filter(({ handler }) => handler === 'continueWork');
const position = (bodyId: string) => morning.row('requests', `PH-D4-${bodyId}`).text('position');
const failed = () => morning.runtime.executions.filter(({ outcome }) => outcome !== 'completed');

describe('an answer that comes while another is at work', () => {
  it('is taken in within ten minutes of the other’s end, and the tick goes away again', async () => {
    morning.holdLock();
    await morning.answer('STC', { comment: 'Đề nghị bổ sung nguồn kinh phí.' });
    await morning.answer('SNV');
    expect(position('STC')).toBe('Chưa trả lời');
    expect(ticks()).toHaveLength(1);
    await morning.minutes(9);
    expect(position('STC')).toBe('Chưa trả lời');
    morning.dropLock();
    await morning.minutes(10);
    expect(position('STC')).toBe('Thống nhất, có ý kiến góp ý');
    expect(position('SNV')).toBe('Thống nhất');
    expect(ticks()).toEqual([]);
    expect(failed()).toEqual([]);
  });

  it('waits for the tick that will come anyhow', async () => {
    morning.holdLock();
    await morning.answer('STC');
    const [first] = ticks();
    await morning.minutes(3);
    await morning.answer('SNV');
    expect(ticks()).toEqual([first]);
  });

  it('is not left to a tick that came once and found the book taken', async () => {
    const { now } = morning.runtime.world;
    await morning.ask('sendDue', {});
    morning.holdLock();
    await morning.answer('STC');
    const [tick] = ticks();
    if (tick?.clock === undefined) throw new Error('No tick is set.');
    // As if it had been set for the hour at which the quota is whole again, and that had gone by.
    tick.disabled = true;
    script().properties.script['trigger.continuing'] = `${tick.id} ${moment(now - 60_000)}`;
    await morning.answer('SNV');
    morning.dropLock();
    await morning.minutes(10);
    expect(position('STC')).toBe('Thống nhất');
    expect(position('SNV')).toBe('Thống nhất');
    expect(ticks()).toEqual([]);
  });
});

describe('a daily tick that finds another at work', () => {
  const state = () => morning.row('rounds', 'D4').text('status');

  it('is made up by the next one: the round that was due to close is closed that morning', async () => {
    await morning.runtime.advance('2021-09-10T06:59:00+07:00');
    script().locks.script = Date.parse('2021-09-10T08:30:00+07:00');
    await morning.runtime.advance('2021-09-10T08:29:00+07:00');
    expect(state()).toBe('Đang lấy ý kiến');
    await morning.runtime.advance('2021-09-10T08:45:00+07:00');
    expect(state()).toBe('Đã đóng');
    expect(failed()).toEqual([]);
    expect(script().properties.script).not.toHaveProperty(['missed.day']);
  });

  it('keeps the copy of the week all the same', async () => {
    await morning.runtime.advance('2021-09-10T06:59:00+07:00');
    script().properties.script.keptOn = '2021-09-02';
    script().locks.script = Date.parse('2021-09-10T08:30:00+07:00');
    await morning.runtime.advance('2021-09-10T08:29:00+07:00');
    expect(script().properties.script).toMatchObject({ keptOn: '2021-09-02', 'missed.day': 'yes' });
    await morning.runtime.advance('2021-09-10T08:45:00+07:00');
    expect(script().properties.script).toMatchObject({ keptOn: '2021-09-10' });
  });
});

describe('a tick whose id was lost when its maker was stopped', () => {
  beforeEach(() => {
    morning.holdLock();
  });

  it('does what it was set for and goes, instead of coming for ever', async () => {
    await morning.answer('STC');
    delete script().properties.script['trigger.continuing'];
    morning.dropLock();
    await morning.minutes(10);
    expect(position('STC')).toBe('Thống nhất');
    expect(ticks()).toEqual([]);
  });

  it('goes where another was set in its place, and that one ends with the work', async () => {
    await morning.answer('STC');
    const [lost] = ticks();
    delete script().properties.script['trigger.continuing'];
    await morning.answer('SNV');
    expect(ticks()).toHaveLength(2);
    morning.dropLock();
    await morning.minutes(10);
    expect(ticks().map(({ id }) => id)).not.toContain(lost?.id);
    await morning.minutes(10);
    expect(ticks()).toEqual([]);
    expect(position('SNV')).toBe('Thống nhất');
  });
});

/** @example moment(0) //=> '1970-01-01T07:00' */
function moment(at: number): string {
  return new Date(at + 7 * 3_600_000).toISOString().slice(0, 16);
}
