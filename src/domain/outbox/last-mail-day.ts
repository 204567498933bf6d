// On which day the last of many mails leaves when each day has its quota.

import { type Day, plusDays } from '../day.ts';

/** Recipients a day: gmail.com, and a Workspace account (platform.md §1.1). */
const CONSUMER = 100;
const WORKSPACE = 1500;

export interface DayQuotas {
  /** Recipients that may still be mailed on the first day. */
  readonly today: number;
  /** Recipients of every later day. */
  readonly daily: number;
}

/**
 * The quota of a later day by the account that sends, less what is kept back; at least one, so that
 * a large reserve does not make a forecast without an end. [K] An account on trial has less.
 */
export function dailyQuota(sender: string, reserve: number): number {
  const whole = /@(gmail|googlemail)\.com$/i.test(sender) ? CONSUMER : WORKSPACE;
  return Math.max(1, whole - reserve);
}

/**
 * The day on which the last of so many recipients is mailed, sending every day from the first.
 * @example lastMailDay(day('2021-08-23'), 1000, { today: 95, daily: 95 }) //=> '2021-09-02'
 */
export function lastMailDay(first: Day, recipients: number, { today, daily }: DayQuotas): Day {
  const later = Math.max(0, recipients - Math.max(0, today));
  return plusDays(first, Math.ceil(later / daily));
}
