// A day off or a day worked instead, with the rule it rests on; shared by the files of the years.

import { day } from '../domain/day.ts';
import type { TemplateHoliday } from './plan-template.ts';

export const LAW = 'Bộ luật Lao động 2019 (45/2019/QH14), Điều 112';
export const MADE_UP = 'Bộ luật Lao động 2019 (45/2019/QH14), Điều 111 khoản 3';
/** The law gives the day by the lunar calendar; the solar date is ours (features.md row 5). */
export const LAW_LUNAR = `${LAW}; ngày dương lịch tính theo âm lịch`;

type Kind = TemplateHoliday['kind'];

/** A day that the law or an official notice names. */
export const official = (
  date: string,
  kind: Kind,
  name: string,
  basis: string,
): TemplateHoliday => ({ date: day(date), kind, name, basis, confirmed: 'CO' });

/** A day that somebody must still hold against the official notice before it is relied on. */
export const toConfirm = (
  date: string,
  kind: Kind,
  name: string,
  basis: string,
): TemplateHoliday => ({
  date: day(date),
  kind,
  name,
  basis: `${basis}; cần xác nhận`,
  confirmed: 'KHONG',
});

/** The same for several days of one holiday. */
export const officialDays = (
  dates: readonly string[],
  kind: Kind,
  name: string,
  basis: string,
): TemplateHoliday[] => dates.map((date) => official(date, kind, name, basis));
