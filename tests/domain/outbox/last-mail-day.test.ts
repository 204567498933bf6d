// How many days a thousand mails take.

import { describe, expect, it } from 'vitest';
import { day } from '../../../src/domain/day.ts';
import { dailyQuota, lastMailDay } from '../../../src/domain/outbox/last-mail-day.ts';

describe('the day of the last mail', () => {
  const first = day('2021-08-23');

  it.each([
    [28, 95, '2021-08-23'],
    [95, 95, '2021-08-23'],
    [96, 95, '2021-08-24'],
    [1000, 95, '2021-09-02'],
    [1000, 0, '2021-09-03'],
  ])('for %i recipients with %i left today and 95 a day is %s', (recipients, today, last) => {
    expect(lastMailDay(first, recipients, { today, daily: 95 })).toBe(last);
  });

  it('takes the quota from the kind of account, less what is kept back', () => {
    expect(dailyQuota('totrinhdean@gmail.com', 5)).toBe(95);
    expect(dailyQuota('totrinhdean.skhcn@bacgiang.gov.vn', 5)).toBe(1495);
    expect(dailyQuota('totrinhdean@gmail.com', 100)).toBe(1);
  });
});
