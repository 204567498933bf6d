// Building the recurrence of a series: rules, single dates, exclusions.

import type { Execution } from '../core/execution.ts';
import { type GasEnum, Service } from '../core/service.ts';
import { isZone, localTime } from '../script/zoned-time.ts';
import { invalidArgument } from './errors.ts';
import type { Day, Period, Rule } from './recurrence.ts';
import { newRule, positive, type RecurrencePlan, weekday } from './recurrence-plan.ts';

/** What `Calendar.EventRecurrence` and `Calendar.RecurrenceRule` can both be asked for. */
abstract class Recurring extends Service {
  protected readonly execution: Execution;
  /** Read by CalendarApp when the series is made. */
  readonly plan: RecurrencePlan;

  constructor(execution: Execution, plan: RecurrencePlan) {
    super();
    this.execution = execution;
    this.plan = plan;
  }

  addDailyRule(): RecurrenceRule {
    return this.#add('DAILY', false);
  }

  addWeeklyRule(): RecurrenceRule {
    return this.#add('WEEKLY', false);
  }

  addMonthlyRule(): RecurrenceRule {
    return this.#add('MONTHLY', false);
  }

  addYearlyRule(): RecurrenceRule {
    return this.#add('YEARLY', false);
  }

  addDailyExclusion(): RecurrenceRule {
    return this.#add('DAILY', true);
  }

  addWeeklyExclusion(): RecurrenceRule {
    return this.#add('WEEKLY', true);
  }

  addMonthlyExclusion(): RecurrenceRule {
    return this.#add('MONTHLY', true);
  }

  addYearlyExclusion(): RecurrenceRule {
    return this.#add('YEARLY', true);
  }

  addDate(date: Date): EventRecurrence {
    this.plan.dates.push(this.day(date));
    return this.whole;
  }

  addDateExclusion(date: Date): EventRecurrence {
    this.plan.exclusions.push(this.day(date));
    return this.whole;
  }

  setTimeZone(timeZone: string): EventRecurrence {
    if (!isZone(timeZone)) throw invalidArgument('timeZone');
    this.plan.timeZone = timeZone;
    return this.whole;
  }

  /** What a rule belongs to; a recurrence is that itself. */
  protected abstract readonly whole: EventRecurrence;

  protected day(date: Date): Day {
    if (Number.isNaN(date.getTime())) throw invalidArgument('date');
    return localTime(date.getTime(), this.plan.timeZone);
  }

  #add(period: Period, exclusion: boolean): RecurrenceRule {
    const rule = newRule(period, exclusion);
    this.plan.rules.push(rule);
    return new RecurrenceRule(this.execution, this.whole, rule);
  }
}

/** `Calendar.EventRecurrence`. */
export class EventRecurrence extends Recurring {
  readonly gas = 'Calendar.EventRecurrence';
  protected readonly whole = this;
}

/** `Calendar.RecurrenceRule`: goes on as the recurrence that it belongs to. */
export class RecurrenceRule extends Recurring {
  readonly gas = 'Calendar.RecurrenceRule';
  protected readonly whole: EventRecurrence;
  readonly #rule: Rule;

  constructor(execution: Execution, whole: EventRecurrence, rule: Rule) {
    super(execution, whole.plan);
    this.whole = whole;
    this.#rule = rule;
  }

  interval(interval: number): this {
    return this.#set({ interval: positive(interval, 'interval') });
  }

  times(times: number): this {
    return this.#set({ times: positive(times, 'times') });
  }

  /** That day included. */
  until(endDate: Date): this {
    return this.#set({ until: this.day(endDate) });
  }

  onlyOnWeekday(day: GasEnum): this {
    return this.onlyOnWeekdays([day]);
  }

  onlyOnWeekdays(days: GasEnum[]): this {
    return this.#set({ weekdays: days.map(weekday) });
  }

  onlyOnMonthDay(day: number): this {
    return this.onlyOnMonthDays([day]);
  }

  onlyOnMonthDays(days: number[]): this {
    return this.#set({ monthDays: days });
  }

  onlyInMonth(month: GasEnum): this {
    return this.onlyInMonths([month]);
  }

  onlyInMonths(months: GasEnum[]): this {
    return this.#set({ months: months.map(({ ordinal }) => ordinal + 1) });
  }

  onlyOnWeek(week: number): this {
    return this.onlyOnWeeks([week]);
  }

  onlyOnWeeks(weeks: number[]): this {
    return this.#set({ weeks });
  }

  onlyOnYearDay(day: number): this {
    return this.onlyOnYearDays([day]);
  }

  onlyOnYearDays(days: number[]): this {
    return this.#set({ yearDays: days });
  }

  weekStartsOn(day: GasEnum): this {
    return this.#set({ weekStart: weekday(day) });
  }

  #set(change: Partial<Rule>): this {
    Object.assign(this.#rule, change);
    return this;
  }
}
