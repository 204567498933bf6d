// What is still to happen, in the order of time; what happens may add to it.

export interface Event {
  /** `2021-08-23T08:00` in the office's zone. */
  readonly at: string;
  readonly what: string;
  readonly act: () => Promise<void>;
}

export class Agenda {
  private events: Event[] = [];

  add(at: string, what: string, act: () => Promise<void>): void {
    this.events.push({ at, what, act });
    // Stable: two events of one minute keep the order in which they were added.
    this.events.sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
  }

  /** The next event up to a moment; undefined when there is none. */
  next(until: string): Event | undefined {
    const first = this.events[0];
    return first !== undefined && first.at <= until ? this.events.shift() : undefined;
  }
}
