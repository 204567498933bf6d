// Browser: the older way to ask, whose answers are texts.

import type { Execution } from '../core/execution.ts';
import { GasError, Service } from '../core/service.ts';
import type { Desk } from './desk.ts';
import { askPerson, type QuestionArguments } from './question.ts';

/** `Base.Browser`. */
export class Browser extends Service {
  readonly gas = 'Base.Browser';
  readonly #execution: Execution;
  readonly #desk: Desk | null;

  constructor(execution: Execution, desk: Desk | null) {
    super();
    this.#execution = execution;
    this.#desk = desk;
  }

  /** The button in small letters; closing the window is `cancel`. */
  msgBox(...args: QuestionArguments): string {
    const { button } = askPerson(this.#execution, this.#front('msgBox'), 'alert', args);
    return button === 'CLOSE' ? 'cancel' : button.toLowerCase();
  }

  /** What was typed, or `cancel`. */
  inputBox(...args: QuestionArguments): string {
    const { button, text } = askPerson(this.#execution, this.#front('inputBox'), 'prompt', args);
    return button === 'CLOSE' || button === 'CANCEL' ? 'cancel' : text;
  }

  #front(method: string): Desk {
    if (this.#desk && this.#execution.world.bound) return this.#desk;
    throw new GasError(
      `Cannot call Browser.${method}() from this context; have you tried Logger.log() instead?`,
    );
  }
}
