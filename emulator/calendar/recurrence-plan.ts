// What a script fills in step by step before it makes a series.

import type { GasEnum } from '../core/service.ts';
import { invalidArgument } from './errors.ts';
import type { Period, Recurrence, Rule } from './recurrence.ts';

/** What the object of `newRecurrence` and the rules made from it fill together. */
export interface RecurrencePlan extends Recurrence {
  timeZone: string;
}

/** Every period without an end, on the days of the start. */
export function newRule(period: Period, exclusion: boolean): Rule {
  return {
    period,
    exclusion,
    interval: 1,
    times: null,
    until: null,
    weekdays: [],
    monthDays: [],
    months: [],
    weeks: [],
    yearDays: [],
    weekStart: 1,
  };
}

const week = ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY'];

/** 1 = Monday … 7 = Sunday, whatever order the enum has. */
export function weekday({ name }: GasEnum): number {
  return week.indexOf(name) + 1;
}

/** @throws GasError for what is no count */
export function positive(value: number, name: string): number {
  if (!Number.isInteger(value) || value < 1) throw invalidArgument(name);
  return value;
}
