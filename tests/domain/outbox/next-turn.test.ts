// When the queue goes on by itself: with the tick, when the quota is whole again, or not at all.

import { describe, expect, it } from 'vitest';
import { moment, momentAfter } from '../../../src/domain/day.ts';
import { nextTurn, type QueuedTurn } from '../../../src/domain/outbox/next-turn.ts';

const waits = (scheduledAt: string): QueuedTurn => ({
  status: 'CHO',
  scheduledAt: moment(scheduledAt),
  sentAt: null,
});
const sent = (at: string): QueuedTurn => ({
  status: 'DA_GUI',
  scheduledAt: moment('2021-08-23T07:00'),
  sentAt: moment(at),
});
const now = moment('2021-08-23T08:10');

describe('the next turn of the queue', () => {
  it('is none when nothing waits, or nothing before another day', () => {
    expect(nextTurn([sent('2021-08-23T07:50')], false, now)).toBeNull();
    expect(nextTurn([waits('2021-08-24T07:00')], false, now)).toBeNull();
  });

  it('is today for what time did not allow, and for what goes within minutes', () => {
    expect(nextTurn([waits('2021-08-23T07:00')], false, now)).toBe('TODAY');
    expect(nextTurn([waits('2021-08-23T08:30')], false, now)).toBe('TODAY');
    expect(nextTurn([waits('2021-08-23T14:00'), waits('2021-08-23T07:00')], false, now)).toBe(
      'TODAY',
    );
  });

  it('is the moment of the first that goes later today', () => {
    const later = [waits('2021-08-24T07:00'), waits('2021-08-23T16:00'), waits('2021-08-23T14:00')];
    expect(nextTurn(later, false, now)).toBe('2021-08-23T14:00');
    expect(nextTurn([waits('2021-08-23T08:31')], false, now)).toBe('2021-08-23T08:31');
  });

  it('is a day after the first mail of the last day when the quota is spent', () => {
    const queue = [
      sent('2021-08-22T08:00'),
      sent('2021-08-23T07:52'),
      sent('2021-08-23T07:50'),
      waits('2021-08-23T07:00'),
    ];
    expect(nextTurn(queue, true, now)).toBe('2021-08-24T07:55');
  });

  it('is an hour later when the quota was spent by something else', () => {
    expect(nextTurn([waits('2021-08-23T07:00')], true, now)).toBe('2021-08-23T09:10');
    expect(nextTurn([sent('2021-08-22T08:10'), waits('2021-08-23T07:00')], true, now)).toBe(
      '2021-08-23T09:10',
    );
  });
});

describe('minutes after a moment', () => {
  it.each([
    ['2021-08-23T23:30', 45, '2021-08-24T00:15'],
    ['2021-08-24T00:15', -45, '2021-08-23T23:30'],
    ['2021-12-31T23:59', 1, '2022-01-01T00:00'],
    ['2021-03-01T00:00', -1440, '2021-02-28T00:00'],
  ])('%s and %i are %s', (from, minutes, end) => {
    expect(momentAfter(moment(from), minutes)).toBe(end);
  });
});
