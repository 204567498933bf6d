// A cell's date is a serial number without zone (day 0 = 30 December 1899); here it becomes an
// instant of a zone and back (platform.md §2.4).

const DAY = 86_400_000;
/** The serial number of 1 January 1970. */
const EPOCH = 25_569;

const formatters = new Map<string, Intl.DateTimeFormat>();
const offsets = new Map<string, Map<number, number>>();

function computeOffset(zone: string, instant: number): number {
  let formatter = formatters.get(zone);
  if (!formatter) {
    formatter = new Intl.DateTimeFormat('en-US', {
      timeZone: zone,
      hourCycle: 'h23',
      era: 'short',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
    formatters.set(zone, formatter);
  }
  const part: Record<string, number> = {};
  for (const { type, value } of formatter.formatToParts(instant)) part[type] = Number(value);
  const wall = Date.UTC(
    part.year ?? 0,
    (part.month ?? 1) - 1,
    part.day ?? 1,
    part.hour ?? 0,
    part.minute ?? 0,
    part.second ?? 0,
  );
  return wall - Math.floor(instant / 1000) * 1000;
}

/** Milliseconds that a zone is ahead of UTC at an instant. Zones change on the quarter hour. */
export function zoneOffset(zone: string, instant: number): number {
  const quarter = Math.floor(instant / 900_000);
  let ofZone = offsets.get(zone);
  if (!ofZone || ofZone.size > 50_000) {
    ofZone = new Map();
    offsets.set(zone, ofZone);
  }
  let offset = ofZone.get(quarter);
  if (offset === undefined) {
    offset = computeOffset(zone, instant);
    ofZone.set(quarter, offset);
  }
  return offset;
}

/** The serial number of a wall clock reading; `month` is 1 to 12. */
export function serialOf(
  year: number,
  month: number,
  day: number,
  hour = 0,
  minute = 0,
  second = 0,
): number {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  date.setUTCHours(hour, minute, second);
  return date.getTime() / DAY + EPOCH;
}

/** The serial number that a clock in `zone` shows at an instant (milliseconds since 1970). */
export function serialAt(instant: number, zone: string): number {
  return (instant + zoneOffset(zone, instant)) / DAY + EPOCH;
}

/** The instant (milliseconds since 1970) at which a clock in `zone` shows the serial number. */
export function instantOf(serial: number, zone: string): number {
  const wall = Math.round((serial - EPOCH) * DAY);
  const guess = wall - zoneOffset(zone, wall);
  return wall - zoneOffset(zone, guess);
}

export interface Wall {
  year: number;
  month: number;
  day: number;
  /** 0 = Sunday. */
  weekday: number;
  hour: number;
  minute: number;
  second: number;
  millisecond: number;
}

/** The wall clock reading of a serial number, rounded to the millisecond. */
export function wallOf(serial: number): Wall {
  const date = new Date(Math.round((serial - EPOCH) * DAY));
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    weekday: date.getUTCDay(),
    hour: date.getUTCHours(),
    minute: date.getUTCMinutes(),
    second: date.getUTCSeconds(),
    millisecond: date.getUTCMilliseconds(),
  };
}
