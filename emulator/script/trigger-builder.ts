// The first step of making a trigger: what it listens to.

import type { Execution } from '../core/execution.ts';
import { Service } from '../core/service.ts';
import { ClockTriggerBuilder } from './clock-trigger-builder.ts';
import { invalidArgument } from './errors.ts';
import {
  CalendarTriggerBuilder,
  DocumentTriggerBuilder,
  FormTriggerBuilder,
  SpreadsheetTriggerBuilder,
} from './event-trigger-builders.ts';

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

  forSpreadsheet(source: string | Service): SpreadsheetTriggerBuilder {
    return new SpreadsheetTriggerBuilder(this.#execution, this.#handler, idOf(source));
  }

  forDocument(source: string | Service): DocumentTriggerBuilder {
    return new DocumentTriggerBuilder(this.#execution, this.#handler, idOf(source));
  }

  forUserCalendar(emailId: string): CalendarTriggerBuilder {
    return new CalendarTriggerBuilder(this.#execution, this.#handler, emailId);
  }

  forForm(source: string | Service): FormTriggerBuilder {
    return new FormTriggerBuilder(this.#execution, this.#handler, idOf(source));
  }
}

function idOf(source: string | Service): string {
  if (typeof source === 'string') return source;
  const getId: unknown = Reflect.get(source, 'getId');
  if (typeof getId !== 'function') throw invalidArgument('source');
  return String(getId.call(source));
}
