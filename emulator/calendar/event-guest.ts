// A guest of an event, as it was when asked for.

import { type GasEnum, Service } from '../core/service.ts';
import { enumValue } from '../core/signatures.ts';
import type { GuestState } from './state.ts';

/** `Calendar.EventGuest`. */
export class EventGuest extends Service {
  readonly gas = 'Calendar.EventGuest';
  readonly #guest: GuestState;

  constructor(guest: GuestState) {
    super();
    this.#guest = { ...guest };
  }

  getEmail(): string {
    return this.#guest.email;
  }

  /** Google tells the address of whoever it knows no name of. [K] */
  getName(): string {
    return this.#guest.email;
  }

  getGuestStatus(): GasEnum {
    return enumValue('Calendar.GuestStatus', this.#guest.status);
  }

  /** The older name of the same, in small letters. */
  getStatus(): string {
    return this.#guest.status.toLowerCase();
  }

  /** Nobody brings others here. */
  getAdditionalGuests(): number {
    return 0;
  }
}
