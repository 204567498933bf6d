// What an event and a series have in common: texts, colour, who may see it, tags.

import { type GasEnum, Service } from '../core/service.ts';
import { enumValue } from '../core/signatures.ts';
import { eventColour } from './colours.ts';
import type { Shelf } from './shelf.ts';
import type { EventDetails } from './state.ts';

/** The middle of `Calendar.CalendarEvent` and `Calendar.CalendarEventSeries`. */
export abstract class EventTexts extends Service {
  protected readonly shelf: Shelf;

  constructor(shelf: Shelf) {
    super();
    this.shelf = shelf;
  }

  /** The state as it is now. @throws GasError when it has been deleted */
  protected abstract details(): EventDetails;
  /** Everything that a change concerns: the event, or the series with its occurrences. */
  protected abstract targets(): EventDetails[];

  protected change(change: (details: EventDetails) => void): this {
    for (const one of this.targets()) {
      change(one);
      one.updatedAt = this.shelf.execution.now();
    }
    return this;
  }

  getTitle(): string {
    return this.details().title;
  }

  setTitle(title: string): this {
    return this.change((one) => {
      one.title = title;
    });
  }

  getDescription(): string {
    return this.details().description;
  }

  setDescription(description: string): this {
    return this.change((one) => {
      one.description = description;
    });
  }

  getLocation(): string {
    return this.details().location;
  }

  setLocation(location: string): this {
    return this.change((one) => {
      one.location = location;
    });
  }

  getColor(): string {
    return this.details().color;
  }

  setColor(color: string | GasEnum): this {
    const colour = eventColour(color);
    return this.change((one) => {
      one.color = colour;
    });
  }

  getVisibility(): GasEnum {
    return enumValue('Calendar.Visibility', this.details().visibility);
  }

  setVisibility(visibility: GasEnum): this {
    return this.change((one) => {
      one.visibility = visibility.name;
    });
  }

  /** Other kinds, such as birthdays, cannot be made by CalendarApp. */
  getEventType(): GasEnum {
    this.details();
    return enumValue('Calendar.EventType', 'DEFAULT');
  }

  getCreators(): string[] {
    return [this.details().creator];
  }

  getDateCreated(): Date {
    return new Date(this.details().createdAt);
  }

  getLastUpdated(): Date {
    return new Date(this.details().updatedAt);
  }

  getTag(key: string): string | null {
    const { tags } = this.details();
    return Object.hasOwn(tags, key) ? (tags[key] ?? null) : null;
  }

  setTag(key: string, value: string): this {
    return this.change((one) => {
      one.tags[key] = value;
    });
  }

  deleteTag(key: string): this {
    return this.change((one) => {
      delete one.tags[key];
    });
  }

  getAllTagKeys(): string[] {
    return Object.keys(this.details().tags);
  }
}
