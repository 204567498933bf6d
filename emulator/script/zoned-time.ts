// Local date and time in a named zone, both ways.

export interface LocalTime {
  year: number;
  /** 1–12. */
  month: number;
  day: number;
  hour: number;
  minute: number;
  second: number;
  millisecond: number;
  /** 1 = Monday … 7 = Sunday. */
  weekDay: number;
  /** Minutes east of Greenwich. */
  offset: number;
}

const formats = new Map<string, Intl.DateTimeFormat>();

function formatFor(zone: string): Intl.DateTimeFormat {
  let format = formats.get(zone);
  if (!format) {
    format = new Intl.DateTimeFormat('en-US', {
      timeZone: zone,
      calendar: 'iso8601',
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
      era: 'short',
    });
    formats.set(zone, format);
  }
  return format;
}

/** Whether Google would know the zone; short names such as `GMT+7` count. */
export function isZone(zone: string): boolean {
  if (fixedOffset(zone) !== null) return true;
  try {
    formatFor(zone);
    return true;
  } catch {
    return false;
  }
}

/** Minutes east of Greenwich of `GMT+7` and `GMT+07:00`; null for a named zone. */
function fixedOffset(zone: string): number | null {
  const fixed = /^(?:GMT|UTC)([+-])(\d{1,2})(?::?(\d{2}))?$/.exec(zone);
  if (!fixed) return null;
  const minutes = Number(fixed[2]) * 60 + Number(fixed[3] ?? 0);
  return fixed[1] === '-' ? -minutes : minutes;
}

/** What clocks in the zone show at this moment. */
export function localTime(at: number, zone: string): LocalTime {
  const fixed = fixedOffset(zone);
  if (fixed !== null) return { ...localTime(at + fixed * 60_000, 'UTC'), offset: fixed };
  const parts: Record<string, string> = {};
  const seconds = Math.floor(at / 1000) * 1000;
  for (const { type, value } of formatFor(zone).formatToParts(seconds)) {
    parts[type] = value;
  }
  const number = (name: string) => Number(parts[name]);
  const before = parts.era === 'B' || parts.era === 'BC';
  const year = before ? 1 - number('year') : number('year');
  const shown = Date.UTC(
    2000,
    number('month') - 1,
    number('day'),
    number('hour'),
    number('minute'),
    number('second'),
  );
  const utc = new Date(shown);
  utc.setUTCFullYear(year);
  return {
    year,
    month: number('month'),
    day: number('day'),
    hour: number('hour'),
    minute: number('minute'),
    second: number('second'),
    millisecond: at - seconds,
    weekDay: utc.getUTCDay() || 7,
    offset: Math.round((utc.getTime() - seconds) / 60_000),
  };
}

/** The moment at which clocks in the zone show this; out-of-range parts roll over. */
export function momentOf(
  local: {
    year: number;
    month: number;
    day: number;
    hour?: number;
    minute?: number;
    second?: number;
    millisecond?: number;
  },
  zone: string,
): number {
  const naive = Date.UTC(
    local.year,
    local.month - 1,
    local.day,
    local.hour ?? 0,
    local.minute ?? 0,
    local.second ?? 0,
    local.millisecond ?? 0,
  );
  const first = naive - localTime(naive, zone).offset * 60_000;
  return naive - localTime(first, zone).offset * 60_000;
}
