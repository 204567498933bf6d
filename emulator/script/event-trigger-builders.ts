// Triggers that listen to a spreadsheet, a form, a document or a calendar.

import type { Execution } from '../core/execution.ts';
import { GasError, Service } from '../core/service.ts';
import type { TriggerState } from './state.ts';
import { createTrigger, type Trigger } from './trigger.ts';

/** What the builders remember on the way to `create`. */
class Listener {
  event: TriggerState['event'] | null = null;

  constructor(
    readonly execution: Execution,
    readonly handler: string,
    readonly source: Exclude<TriggerState['source'], 'CLOCK'>,
    readonly sourceId: string,
  ) {}

  create(): Trigger {
    const { execution, event, handler, source, sourceId } = this;
    if (!event) throw new GasError('The trigger has no event type.');
    return createTrigger(execution, { handler, event, source, sourceId });
  }
}

/** `Script.SpreadsheetTriggerBuilder`. */
export class SpreadsheetTriggerBuilder extends Service {
  readonly gas = 'Script.SpreadsheetTriggerBuilder';
  readonly #listener: Listener;

  constructor(execution: Execution, handler: string, spreadsheetId: string) {
    super();
    this.#listener = new Listener(execution, handler, 'SPREADSHEETS', spreadsheetId);
  }

  onChange(): this {
    return this.#on('ON_CHANGE');
  }

  onEdit(): this {
    return this.#on('ON_EDIT');
  }

  onFormSubmit(): this {
    return this.#on('ON_FORM_SUBMIT');
  }

  onOpen(): this {
    return this.#on('ON_OPEN');
  }

  create(): Trigger {
    return this.#listener.create();
  }

  #on(event: TriggerState['event']): this {
    this.#listener.event = event;
    return this;
  }
}

/** `Script.FormTriggerBuilder`. */
export class FormTriggerBuilder extends Service {
  readonly gas = 'Script.FormTriggerBuilder';
  readonly #listener: Listener;

  constructor(execution: Execution, handler: string, formId: string) {
    super();
    this.#listener = new Listener(execution, handler, 'FORMS', formId);
  }

  onFormSubmit(): this {
    this.#listener.event = 'ON_FORM_SUBMIT';
    return this;
  }

  onOpen(): this {
    this.#listener.event = 'ON_OPEN';
    return this;
  }

  create(): Trigger {
    return this.#listener.create();
  }
}

/** `Script.DocumentTriggerBuilder`. */
export class DocumentTriggerBuilder extends Service {
  readonly gas = 'Script.DocumentTriggerBuilder';
  readonly #listener: Listener;

  constructor(execution: Execution, handler: string, documentId: string) {
    super();
    this.#listener = new Listener(execution, handler, 'DOCUMENTS', documentId);
  }

  onOpen(): this {
    this.#listener.event = 'ON_OPEN';
    return this;
  }

  create(): Trigger {
    return this.#listener.create();
  }
}

/** `Script.CalendarTriggerBuilder`. */
export class CalendarTriggerBuilder extends Service {
  readonly gas = 'Script.CalendarTriggerBuilder';
  readonly #listener: Listener;

  constructor(execution: Execution, handler: string, emailId: string) {
    super();
    this.#listener = new Listener(execution, handler, 'CALENDAR', emailId);
  }

  onEventUpdated(): this {
    this.#listener.event = 'ON_EVENT_UPDATED';
    return this;
  }

  create(): Trigger {
    return this.#listener.create();
  }
}
