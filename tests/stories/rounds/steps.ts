// What the stories of rounds read back from the book: the history of a round, step by step.

import type { Morning } from '../bad-input/morning.ts';

export interface SeenStep {
  readonly step: string;
  readonly due: string;
  readonly by: string;
  readonly reason: string;
}

export function historyOf(morning: Morning, roundId: string): SeenStep[] {
  return morning.book
    .rows('roundHistory')
    .filter((row) => row.text('roundId') === roundId)
    .map((row) => ({
      step: `${row.text('fromStatus')} → ${row.text('toStatus')}`,
      due: `${moment(row.value('oldDueAt'))} → ${moment(row.value('newDueAt'))}`,
      by: row.text('by'),
      reason: row.text('reason'),
    }));
}

/** A cell of date and time as `2021-09-01T23:59`; its serial counts days from 30 December 1899. */
export function moment(serial: string | number | boolean): string {
  if (typeof serial !== 'number') return '';
  const minutes = Math.round(serial * 1440);
  return new Date(Date.UTC(1899, 11, 30) + minutes * 60_000).toISOString().slice(0, 16);
}
