// Calendars and their events, as plain data.

export type GuestStatusName = 'INVITED' | 'MAYBE' | 'NO' | 'OWNER' | 'YES';
/** What a guest can answer. */
export type GuestAnswer = Exclude<GuestStatusName, 'OWNER'>;

export interface GuestState {
  email: string;
  status: GuestStatusName;
}

/** What an event and a series have in common. */
export interface EventDetails {
  title: string;
  description: string;
  location: string;
  /** `1` to `11` as `EventColor` names them; blank for the calendar's own. */
  color: string;
  visibility: string;
  transparency: string;
  guests: GuestState[];
  anyoneCanAddSelf: boolean;
  guestsCanInviteOthers: boolean;
  guestsCanModify: boolean;
  guestsCanSeeGuests: boolean;
  /** Minutes before the start; null while the calendar's default holds. */
  reminders: { popup: number[]; email: number[]; sms: number[] } | null;
  tags: Record<string, string>;
  creator: string;
  createdAt: number;
  updatedAt: number;
}

/** One event, or one occurrence of a series. */
export interface EventState extends EventDetails {
  /** The iCalendar id; occurrences have that of their series. */
  id: string;
  start: number;
  end: number;
  /** Then start and end are midnights, the end that of the day after the last one. */
  allDay: boolean;
  recurring: boolean;
}

export interface SeriesState extends EventDetails {
  id: string;
}

export interface CalendarState {
  /** The address of the account for its own first calendar. */
  id: string;
  owner: string;
  name: string;
  description: string;
  timeZone: string;
  /** `#rrggbb`. */
  color: string;
  hidden: boolean;
  selected: boolean;
  events: EventState[];
  series: SeriesState[];
}

export interface CalendarsState {
  calendars: CalendarState[];
}
