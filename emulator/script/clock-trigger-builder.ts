// Triggers that listen to the clock.

import type { Execution } from '../core/execution.ts';
import { type GasEnum, GasError, Service } from '../core/service.ts';
import { invalidArgument } from './errors.ts';
import type { TriggerState } from './state.ts';
import { createTrigger, type Trigger } from './trigger.ts';
import { isZone, momentOf } from './zoned-time.ts';

type Clock = NonNullable<TriggerState['clock']>;

/** `Script.ClockTriggerBuilder`. */
export class ClockTriggerBuilder extends Service {
  readonly gas = 'Script.ClockTriggerBuilder';
  readonly #execution: Execution;
  readonly #handler: string;
  readonly #clock: Partial<Clock> & { timeZone: string };
  #moment = 0;
  #date: { year: number; month: number; day: number } | null = null;

  constructor(execution: Execution, handler: string) {
    super();
    this.#execution = execution;
    this.#handler = handler;
    this.#clock = { timeZone: execution.timeZone };
  }

  after(milliseconds: number): this {
    this.#moment = milliseconds;
    return this.#kind('after');
  }

  at(date: Date): this {
    this.#moment = date.getTime();
    return this.#kind('at');
  }

  atDate(year: number, month: number, day: number): this {
    this.#date = { year, month, day };
    return this.#kind('atDate');
  }

  everyMinutes(every: number): this {
    if (![1, 5, 10, 15, 30].includes(every)) {
      throw new GasError(
        'The value you passed to everyMinutes was invalid. It must be one of 1, 5, 10, 15 or 30.',
      );
    }
    return this.#kind('everyMinutes', every);
  }

  everyHours(every: number): this {
    return this.#kind('everyHours', every);
  }

  everyDays(every: number): this {
    return this.#kind('everyDays', every);
  }

  everyWeeks(every: number): this {
    return this.#kind('everyWeeks', every);
  }

  onWeekDay(day: GasEnum): this {
    this.#clock.weekDay = day.name;
    return this.#kind('everyWeeks', this.#clock.every ?? 1);
  }

  onMonthDay(day: number): this {
    if (day < 1 || day > 31) throw invalidArgument('day');
    this.#clock.monthDay = day;
    return this.#kind('onMonthDay');
  }

  atHour(hour: number): this {
    if (hour < 0 || hour > 23) throw invalidArgument('hour');
    this.#clock.atHour = hour;
    return this;
  }

  nearMinute(minute: number): this {
    if (minute < 0 || minute > 59) throw invalidArgument('minute');
    this.#clock.nearMinute = minute;
    return this;
  }

  inTimezone(timezone: string): this {
    if (!isZone(timezone)) throw new GasError(`Invalid time zone: ${timezone}`);
    this.#clock.timeZone = timezone;
    return this;
  }

  create(): Trigger {
    const { kind } = this.#clock;
    if (!kind) throw new GasError('The clock trigger has no schedule.');
    const moment = this.#date ? momentOf(this.#date, this.#clock.timeZone) : this.#moment;
    return createTrigger(
      this.#execution,
      {
        handler: this.#handler,
        event: 'CLOCK',
        source: 'CLOCK',
        sourceId: null,
        clock: { ...this.#clock, kind, next: 0 },
      },
      moment,
    );
  }

  #kind(kind: Clock['kind'], every?: number): this {
    this.#clock.kind = kind;
    if (every !== undefined) {
      if (!Number.isInteger(every) || every < 1) throw invalidArgument('n');
      this.#clock.every = every;
    }
    return this;
  }
}
