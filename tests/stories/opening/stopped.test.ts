// An opening that is killed anywhere is finished by the tick alone: one round, as it was chosen.

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Fault } from '../../../emulator/index.ts';
import type { RoundOpened } from '../../../src/dialogs/data.ts';
import { D4, Morning } from '../bad-input/morning.ts';

let morning: Morning;

beforeAll(async () => {
  morning = await Morning.ofFilledBook();
}, 120_000);
afterAll(() => morning.end());

const rowsOf = (sheet: 'requests' | 'mailQueue' | 'roundHistory') =>
  morning.book.rows(sheet).filter((row) => row.text('roundId') === 'D4');

const deeds = (label: string): number =>
  morning.book.rows('audit').filter((row) => row.text('action') === label).length;

const forms = (): number => Object.keys(morning.runtime.world.forms.byId).length;

/** How many mails of the round are in which state. */
const states = (): Map<string, number> =>
  rowsOf('mailQueue').reduce(
    (counts, row) => counts.set(row.text('status'), (counts.get(row.text('status')) ?? 0) + 1),
    new Map<string, number>(),
  );

/** Everything that one opening of D4 leaves, each once. */
function expectOneRound(): void {
  expect(morning.row('rounds', 'D4').text('status')).toBe('Đang lấy ý kiến');
  expect(rowsOf('requests')).toHaveLength(28);
  expect(new Set(rowsOf('requests').map((row) => row.text('bodyId'))).size).toBe(28);
  expect(rowsOf('mailQueue')).toHaveLength(28);
  expect(new Set(rowsOf('mailQueue').map((row) => row.text('to'))).size).toBe(28);
  expect(rowsOf('roundHistory')).toHaveLength(1);
  const letters = morning.book
    .rows('documents')
    .filter((row) => row.text('relatedRound') === 'D4' && row.text('type') === 'Công văn');
  expect(letters).toHaveLength(1);
  expect(deeds('Mở đợt lấy ý kiến')).toBe(1);
  // A form of which nobody knows whether it was made is on record as one that may be left over.
  expect(forms()).toBeLessThanOrEqual(1 + deeds('Biểu mẫu lập dở, có thể còn trong Drive'));
}

const kill = (at: Fault['at'], moment: 'killBefore' | 'killAfter', buffer: Fault['buffer']) =>
  ({ at, do: moment, in: 'ask', buffer: buffer ?? 'lost' }) satisfies Fault;

describe('an opening that is killed', () => {
  it.each([
    ['before its form is made', kill(/^FormApp\.create/, 'killBefore', 'lost')],
    [
      'after its form is made, before that is on record',
      kill(/^FormApp\.create/, 'killAfter', 'lost'),
    ],
    ['while the form gets its questions', kill(120, 'killAfter', 'kept')],
    ['before its form is watched', kill(/\.forForm$/, 'killBefore', 'lost')],
    ['before its letter is made', kill(/^Drive\..*create/, 'killBefore', 'lost')],
    [
      'after its letter is made, before that is registered',
      kill(/^Drive\..*create/, 'killAfter', 'lost'),
    ],
    ['with half of its rows written', kill(205, 'killAfter', 1)],
    ['when all but the last of it is done', kill(/deleteProperty$/, 'killBefore', 'lost')],
  ])('%s is finished by the tick, as it was chosen', async (_when, fault) => {
    morning.again([fault]);
    await expect(morning.ask('openRound', { ...D4, periodN: 10 })).rejects.toThrow();
    await morning.runtime.advance('2021-08-23T08:30:00+07:00');
    expectOneRound();
    expect(morning.row('rounds', 'D4').text('dueText')).toContain('08/9/2021');
    // Nothing is left to go on with: the next ticks leave all of it alone.
    await morning.runtime.advance('2021-08-24T09:00:00+07:00');
    expectOneRound();
    expect(morning.mails).toBeLessThanOrEqual(1);
  });

  it('is finished by the clerk’s second press, too, which says so', async () => {
    morning.again([kill(/^Drive\..*create/, 'killBefore', 'lost')]);
    await expect(morning.ask('openRound', { ...D4, periodN: 10 })).rejects.toThrow();
    // The stopped run holds its lock to the end; no tick comes.
    morning.dropTriggers();
    await morning.runtime.advance('2021-08-23T08:05:00+07:00');
    const { value } = await morning.ask('openRound', { ...D4, periodN: 5 });
    const { lines } = value as RoundOpened;
    expect(lines[0]).toBe(
      'Đợt D4 đã được mở dở từ trước: phần còn lại vừa được hoàn tất theo lần bấm đó.',
    );
    expect(lines[1]).toBe('Đợt D4 đã mở, hạn trả lời: chậm nhất hết ngày 08/9/2021 (thứ Tư).');
    expectOneRound();
  });

  it('in hours keeps the moment of the press, however late it is finished', async () => {
    morning.again([kill(/^Drive\..*create/, 'killBefore', 'lost')]);
    const now = new Date(morning.runtime.world.now + 7 * 3_600_000).toISOString().slice(11, 16);
    const input = { ...D4, periodN: 48, periodUnit: 'GIO', urgency: 'HOA_TOC' };
    await expect(morning.ask('openRound', input)).rejects.toThrow();
    await morning.runtime.advance('2021-08-23T09:30:00+07:00');
    expectOneRound();
    const [hour = '', minute = ''] = now.split(':');
    expect(morning.row('rounds', 'D4').text('dueText')).toMatch(
      new RegExp(`^trước ${hour} giờ ${minute.slice(0, 1)}\\d, ngày 25/8/2021 \\(thứ Tư\\)`),
    );
  });

  it('and fails again and again is tried five times, then once a day, and given up when due', async () => {
    morning.again([{ at: /^Drive\..*create/, do: 'before', times: 'forever' }]);
    expect((await morning.ask('openRound', { ...D4, periodN: 1 })).code).toBe('PLATFORM');
    await morning.runtime.advance('2021-08-23T18:00:00+07:00');
    const { triggers } = morning.runtime.world.script;
    expect(triggers.some(({ handler }) => handler === 'continueWork')).toBe(false);
    expect(morning.row('rounds', 'D4').text('status')).toBe('Nháp');
    expect(forms()).toBe(1);
    await morning.runtime.advance('2021-08-26T09:00:00+07:00');
    expect(morning.runtime.world.script.properties.script).not.toHaveProperty('openings');
  });

  it('at its last step keeps its mails until somebody finishes it, and says why they wait', async () => {
    morning.again([{ at: /^(Session|User)\./, from: 200, do: 'before', times: 'forever' }]);
    expect((await morning.ask('openRound', { ...D4, periodN: 10 })).code).toBe('PLATFORM');
    await morning.runtime.advance('2021-08-23T10:00:00+07:00');
    expect(morning.row('rounds', 'D4').text('status')).toBe('Nháp');
    expect(states()).toEqual(new Map([['Chờ gửi', 28]]));
    morning.runtime.meet([]);
    expect((await morning.ask('sendDue', {})).lines).toContain(
      'Tạm giữ vì đợt chưa mở xong: D4. Mở Sổ Đề án › Mở đợt lấy ý kiến… và mở lại đợt; thư không bị gửi hai lần.',
    );
    await morning.ask('openRound', D4);
    expectOneRound();
    expect(states()).toEqual(new Map([['Chờ gửi', 28]]));
  });
});
