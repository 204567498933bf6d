// On which days a series takes place. Pure.

/** A day of a calendar, without a zone. */
export interface Day {
  year: number;
  /** 1–12. */
  month: number;
  day: number;
}

export type Period = 'DAILY' | 'WEEKLY' | 'MONTHLY' | 'YEARLY';

export interface Rule {
  period: Period;
  exclusion: boolean;
  interval: number;
  /** How often at most. */
  times: number | null;
  /** The last day that counts. */
  until: Day | null;
  /** 1 = Monday … 7 = Sunday. */
  weekdays: number[];
  monthDays: number[];
  months: number[];
  weeks: number[];
  yearDays: number[];
  weekStart: number;
}

export interface Recurrence {
  rules: Rule[];
  dates: Day[];
  exclusions: Day[];
}

/** Google Calendar keeps no more of an endless series, and looks no further than ten years. [K] */
const mostOccurrences = 730;
const farthest = 3653;
const dayLength = 86_400_000;

/** The days from the first one on, in order. */
export function daysWithin(recurrence: Recurrence, first: Day): Day[] {
  const added = new Set(recurrence.dates.map(numberOf));
  const dropped = new Set(recurrence.exclusions.map(numberOf));
  for (const rule of recurrence.rules) {
    for (const number of numbersOf(rule, first)) (rule.exclusion ? dropped : added).add(number);
  }
  return [...added]
    .filter((number) => !dropped.has(number))
    .sort((left, right) => left - right)
    .slice(0, mostOccurrences)
    .map(dayOf);
}

function numbersOf(rule: Rule, first: Day): number[] {
  const found: number[] = [];
  const start = numberOf(first);
  const end = rule.until ? numberOf(rule.until) : Number.POSITIVE_INFINITY;
  const most = rule.times ?? mostOccurrences;
  for (let ahead = 0; ahead <= farthest && found.length < most; ahead += 1) {
    const number = start + ahead;
    if (number > end) break;
    if (matches(rule, number, start)) found.push(number);
  }
  return found;
}

function matches(rule: Rule, number: number, start: number): boolean {
  return inPeriod(rule, number, start) && onDay(rule, number, start);
}

/** Whether the day lies in one of the periods that the interval leaves. */
function inPeriod(rule: Rule, number: number, start: number): boolean {
  const [day, first] = [dayOf(number), dayOf(start)];
  const apart = {
    DAILY: () => number - start,
    WEEKLY: () => (weekOf(number, rule.weekStart) - weekOf(start, rule.weekStart)) / 7,
    MONTHLY: () => (day.year - first.year) * 12 + day.month - first.month,
    YEARLY: () => day.year - first.year,
  };
  return apart[rule.period]() % rule.interval === 0;
}

/** Whether the day is one that the rule names; what it leaves open is as at the start. */
function onDay(rule: Rule, number: number, start: number): boolean {
  const [day, first] = [dayOf(number), dayOf(start)];
  const allows = (list: number[], value: number) => list.length === 0 || list.includes(value);
  const named = [rule.weekdays, rule.monthDays, rule.yearDays].some((list) => list.length > 0);
  const byWeek = rule.weeks.length > 0;
  const likeStart = {
    DAILY: () => true,
    WEEKLY: () => weekdayOf(number) === weekdayOf(start),
    MONTHLY: () => day.day === first.day,
    YEARLY: () =>
      byWeek
        ? weekdayOf(number) === weekdayOf(start)
        : day.day === first.day && (rule.months.length > 0 || day.month === first.month),
  };
  return (
    allows(rule.weekdays, weekdayOf(number)) &&
    allows(rule.monthDays, day.day) &&
    allows(rule.months, day.month) &&
    allows(rule.yearDays, number - numberOf({ year: day.year, month: 1, day: 1 }) + 1) &&
    allows(rule.weeks, isoWeekOf(number)) &&
    (named || likeStart[rule.period]())
  );
}

const numberOf = ({ year, month, day }: Day) => Date.UTC(year, month - 1, day) / dayLength;

function dayOf(number: number): Day {
  const date = new Date(number * dayLength);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** Day 0 was a Thursday. */
const weekdayOf = (number: number) => ((((number + 3) % 7) + 7) % 7) + 1;

/** The first day of the week that the day lies in. */
const weekOf = (number: number, weekStart: number) =>
  number - ((weekdayOf(number) - weekStart + 7) % 7);

function isoWeekOf(number: number): number {
  const thursday = weekOf(number, 1) + 3;
  const { year } = dayOf(thursday);
  return Math.floor((thursday - numberOf({ year, month: 1, day: 1 })) / 7) + 1;
}
