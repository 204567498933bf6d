// What scripts hand over beside title and times: places, guests, pages of events.

import { GasEnum } from '../core/service.ts';
import { readAddresses } from '../mail/addresses.ts';
import { holds } from '../mail/search-words.ts';
import { invalidArgument } from './errors.ts';
import type { EventDetails, EventState } from './state.ts';

export type Options = Readonly<Record<string, unknown>>;

/** A text among options; anything else than none is made one. */
export function textOf(options: Options, key: string): string {
  const value = options[key];
  return value === undefined || value === null ? '' : String(value);
}

/** A new event's details: `description`, `location`, `guests` of the options. */
export function detailsOf(
  title: string,
  options: Options,
  creator: string,
  now: number,
): EventDetails {
  return {
    title,
    description: textOf(options, 'description'),
    location: textOf(options, 'location'),
    color: '',
    visibility: 'DEFAULT',
    transparency: 'OPAQUE',
    guests: readAddresses(textOf(options, 'guests')).map((email) => ({ email, status: 'INVITED' })),
    anyoneCanAddSelf: false,
    guestsCanInviteOthers: true,
    guestsCanModify: false,
    guestsCanSeeGuests: true,
    reminders: null,
    tags: {},
    creator,
    createdAt: now,
    updatedAt: now,
  };
}

/** The events that `search`, `author` and `statusFilters` leave, from `start` on, `max` of them. */
export function chosen(
  events: readonly EventState[],
  options: Options,
  statusOf: (event: EventState) => string | null,
): EventState[] {
  const search = textOf(options, 'search');
  const author = textOf(options, 'author');
  const statuses = options.statusFilters;
  const fitting = events.filter(
    (event) =>
      (search === '' || holds(searchable(event), search)) &&
      (author === '' || event.creator === author) &&
      (!Array.isArray(statuses) || statuses.some((one) => nameOf(one) === statusOf(event))),
  );
  const start = numberOf(options, 'start') ?? 0;
  const max = numberOf(options, 'max');
  return fitting.slice(start, max === undefined ? undefined : start + max);
}

function searchable({ title, description, location, guests }: EventState): string {
  return [title, description, location, ...guests.map(({ email }) => email)].join(' ');
}

function nameOf(value: unknown): unknown {
  return value instanceof GasEnum ? value.name : value;
}

function numberOf(options: Options, key: string): number | undefined {
  const value = options[key];
  if (value === undefined || value === null) return undefined;
  if (typeof value !== 'number' || value < 0) throw invalidArgument(key);
  return value;
}
