// A trigger of the project, and the builders that make one.

import type { Execution } from '../core/execution.ts';
import { type GasEnum, GasError, Service } from '../core/service.ts';
import { enumValue } from '../core/signatures.ts';
import { invalidArgument, tooManyTriggers } from './errors.ts';
import { firstFiring } from './schedule.ts';
import type { TriggerState } from './state.ts';
import { isZone, momentOf } from './zoned-time.ts';

/** Triggers per user and script (platform.md §1.1). */
const triggerLimit = 20;

/** `Script.Trigger`. */
export class Trigger extends Service {
  readonly gas = 'Script.Trigger';

  constructor(readonly state: TriggerState) {
    super();
  }

  getUniqueId(): string {
    return this.state.id;
  }

  getHandlerFunction(): string {
    return this.state.handler;
  }

  getEventType(): GasEnum {
    return enumValue('Script.EventType', this.state.event);
  }

  getTriggerSource(): GasEnum {
    return enumValue('Script.TriggerSource', this.state.source);
  }

  getTriggerSourceId(): string | null {
    return this.state.sourceId;
  }
}

function create(
  execution: Execution,
  state: Omit<TriggerState, 'id' | 'creator' | 'createdAt' | 'disabled'>,
  moment = 0,
): Trigger {
  const { triggers } = execution.world.script;
  const own = triggers.filter(({ creator }) => creator === execution.effectiveUser);
  if (own.length >= triggerLimit) throw tooManyTriggers();
  const id = execution.newId('trigger');
  const made: TriggerState = {
    ...state,
    id,
    creator: execution.effectiveUser,
    createdAt: execution.now(),
    disabled: false,
  };
  if (made.clock) made.clock.next = firstFiring(made.clock, id, execution.now(), moment);
  triggers.push(made);
  return new Trigger(made);
}

/** `Script.TriggerBuilder`. */
export class TriggerBuilder extends Service {
  readonly gas = 'Script.TriggerBuilder';
  readonly #execution: Execution;
  readonly #handler: string;

  constructor(execution: Execution, handler: string) {
    super();
    this.#execution = execution;
    this.#handler = handler;
  }

  timeBased(): ClockTriggerBuilder {
    return new ClockTriggerBuilder(this.#execution, this.#handler);
  }

  forSpreadsheet(source: string | Service): EventTriggerBuilder {
    return new EventTriggerBuilder(
      'Script.SpreadsheetTriggerBuilder',
      'SPREADSHEETS',
      this.#execution,
      this.#handler,
      idOf(source),
    );
  }

  forForm(source: string | Service): EventTriggerBuilder {
    return new EventTriggerBuilder(
      'Script.FormTriggerBuilder',
      'FORMS',
      this.#execution,
      this.#handler,
      idOf(source),
    );
  }
}

function idOf(source: string | Service): string {
  if (typeof source === 'string') return source;
  const getId: unknown = Reflect.get(source, 'getId');
  if (typeof getId !== 'function') throw invalidArgument('source');
  return String(getId.call(source));
}

/** `Script.SpreadsheetTriggerBuilder` and `Script.FormTriggerBuilder`. */
export class EventTriggerBuilder extends Service {
  readonly gas: string;
  readonly #source: 'SPREADSHEETS' | 'FORMS';
  readonly #execution: Execution;
  readonly #handler: string;
  readonly #sourceId: string;
  #event: TriggerState['event'] | null = null;

  constructor(
    gas: string,
    source: 'SPREADSHEETS' | 'FORMS',
    execution: Execution,
    handler: string,
    sourceId: string,
  ) {
    super();
    this.gas = gas;
    this.#source = source;
    this.#execution = execution;
    this.#handler = handler;
    this.#sourceId = sourceId;
  }

  onFormSubmit(): this {
    return this.#on('ON_FORM_SUBMIT');
  }

  onOpen(): this {
    return this.#on('ON_OPEN');
  }

  onEdit(): this {
    return this.#on('ON_EDIT');
  }

  onChange(): this {
    return this.#on('ON_CHANGE');
  }

  create(): Trigger {
    if (!this.#event) throw new GasError('The trigger has no event type.');
    return create(this.#execution, {
      handler: this.#handler,
      event: this.#event,
      source: this.#source,
      sourceId: this.#sourceId,
    });
  }

  #on(event: TriggerState['event']): this {
    this.#event = event;
    return this;
  }
}

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
    return create(
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
