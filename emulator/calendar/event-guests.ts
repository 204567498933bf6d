// Who comes to an event, and what guests may do.

import type { GasEnum } from '../core/service.ts';
import { enumValue } from '../core/signatures.ts';
import { readAddress, sameAddress } from '../mail/addresses.ts';
import { invalidArgument } from './errors.ts';
import { EventGuest } from './event-guest.ts';
import { EventReminders } from './event-reminders.ts';
import type { EventDetails, GuestStatusName } from './state.ts';

/** What `Calendar.CalendarEvent` and `Calendar.CalendarEventSeries` share about people. */
export abstract class EventPeople extends EventReminders {
  /** Puts an address on the list; it gets no mail for that. [K] */
  addGuest(email: string): this {
    const { address } = readAddress(email);
    return this.change((one) => {
      if (!one.guests.some((guest) => sameAddress(guest.email, address)))
        one.guests.push({ email: address, status: 'INVITED' });
    });
  }

  removeGuest(email: string): this {
    return this.change((one) => {
      one.guests = one.guests.filter((guest) => !sameAddress(guest.email, email));
    });
  }

  getGuestList(includeOwner = false): EventGuest[] {
    const { creator, guests } = this.details();
    const owner = includeOwner ? [new EventGuest({ email: creator, status: 'OWNER' })] : [];
    return [...owner, ...guests.map((guest) => new EventGuest(guest))];
  }

  getGuestByEmail(email: string): EventGuest | null {
    const known = this.details().guests.find((guest) => sameAddress(guest.email, email));
    return known ? new EventGuest(known) : null;
  }

  isOwnedByMe(): boolean {
    return sameAddress(this.details().creator, this.shelf.account);
  }

  /** Null for an event that one neither made nor is invited to. */
  getMyStatus(): GasEnum | null {
    const status = this.isOwnedByMe() ? 'OWNER' : this.#mine(this.details())?.status;
    return status === undefined ? null : enumValue('Calendar.GuestStatus', status);
  }

  setMyStatus(status: GasEnum): this {
    const answer = statusOf(status.name);
    return this.change((one) => {
      const mine = this.#mine(one);
      if (!mine || answer === 'OWNER') throw invalidArgument('status');
      mine.status = answer;
    });
  }

  anyoneCanAddSelf(): boolean {
    return this.details().anyoneCanAddSelf;
  }

  setAnyoneCanAddSelf(can: boolean): this {
    return this.change((one) => {
      one.anyoneCanAddSelf = can;
    });
  }

  guestsCanInviteOthers(): boolean {
    return this.details().guestsCanInviteOthers;
  }

  setGuestsCanInviteOthers(can: boolean): this {
    return this.change((one) => {
      one.guestsCanInviteOthers = can;
    });
  }

  guestsCanModify(): boolean {
    return this.details().guestsCanModify;
  }

  setGuestsCanModify(can: boolean): this {
    return this.change((one) => {
      one.guestsCanModify = can;
    });
  }

  guestsCanSeeGuests(): boolean {
    return this.details().guestsCanSeeGuests;
  }

  setGuestsCanSeeGuests(can: boolean): this {
    return this.change((one) => {
      one.guestsCanSeeGuests = can;
    });
  }

  #mine({ guests }: EventDetails): { status: GuestStatusName } | undefined {
    return guests.find(({ email }) => sameAddress(email, this.shelf.account));
  }
}

function statusOf(name: string): GuestStatusName {
  switch (name) {
    case 'MAYBE':
    case 'NO':
    case 'OWNER':
    case 'YES':
      return name;
    default:
      return 'INVITED';
  }
}
