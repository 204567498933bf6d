// A trigger of the project, as the script sees it, and its making.

import type { Execution } from '../core/execution.ts';
import { type GasEnum, Service } from '../core/service.ts';
import { enumValue } from '../core/signatures.ts';
import { tooManyTriggers } from './errors.ts';
import { firstFiring } from './schedule.ts';
import type { TriggerState } from './state.ts';

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

/**
 * Puts a new trigger into the project.
 * @param moment what a clock trigger was given: a wait or a moment, in milliseconds
 * @throws GasError at the twentieth trigger of the user (platform.md §1.1)
 */
export function createTrigger(
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
