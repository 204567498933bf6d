// Dates as text by the patterns of Java's SimpleDateFormat, which Utilities.formatDate takes.

import { GasError } from '../core/service.ts';
import { type LocalTime, localTime } from './zoned-time.ts';

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const days = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

/**
 * The moment as text in the zone.
 * @example formatDate(Date.UTC(2021, 7, 23, 17), 'Asia/Ho_Chi_Minh', 'dd/MM/yyyy') // '24/08/2021'
 * @throws GasError for a letter that SimpleDateFormat does not know
 */
export function formatDate(at: number, zone: string, pattern: string): string {
  const local = localTime(at, zone);
  return pattern.replace(
    /''|'((?:[^']|'')*)'|([A-Za-z])\2*/g,
    (match, quoted?: string, letter?: string) => {
      if (match === "''") return "'";
      if (letter === undefined) return (quoted ?? '').replaceAll("''", "'");
      return part(letter, match.length, local, zone);
    },
  );
}

function part(letter: string, width: number, local: LocalTime, zone: string): string {
  const pad = (value: number) => String(value).padStart(width, '0');
  switch (letter) {
    case 'y':
    case 'Y': {
      const year = letter === 'y' ? local.year : weekYear(local);
      return width === 2 ? String(year % 100).padStart(2, '0') : pad(year);
    }
    case 'M':
    case 'L': {
      const name = months[local.month - 1] ?? '';
      return width >= 4 ? name : width === 3 ? name.slice(0, 3) : pad(local.month);
    }
    case 'd':
      return pad(local.day);
    case 'D':
      return pad(dayOfYear(local));
    case 'E': {
      const name = days[local.weekDay - 1] ?? '';
      return width >= 4 ? name : name.slice(0, 3);
    }
    case 'u':
      return pad(local.weekDay);
    case 'F':
      return pad(Math.ceil(local.day / 7));
    case 'w':
      return pad(weekOfYear(local));
    case 'W':
      return pad(
        Math.ceil(
          (local.day + ((new Date(Date.UTC(local.year, local.month - 1, 1)).getUTCDay() + 7) % 7)) /
            7,
        ),
      );
    case 'a':
      return local.hour < 12 ? 'AM' : 'PM';
    case 'H':
      return pad(local.hour);
    case 'k':
      return pad(local.hour || 24);
    case 'K':
      return pad(local.hour % 12);
    case 'h':
      return pad(local.hour % 12 || 12);
    case 'm':
      return pad(local.minute);
    case 's':
      return pad(local.second);
    case 'S':
      return pad(local.millisecond);
    case 'G':
      return local.year > 0 ? 'AD' : 'BC';
    case 'z':
      return zone === 'UTC' || zone === 'GMT' ? zone : `GMT${offset(local, ':')}`;
    case 'Z':
      return offset(local, '');
    case 'X':
      if (local.offset === 0) return 'Z';
      return width === 1 ? offset(local, '').slice(0, 3) : offset(local, width === 2 ? '' : ':');
    default:
      throw new GasError(`Illegal pattern character '${letter}'`);
  }
}

function offset(local: LocalTime, separator: string): string {
  const minutes = Math.abs(local.offset);
  const two = (value: number) => String(value).padStart(2, '0');
  return `${local.offset < 0 ? '-' : '+'}${two(Math.floor(minutes / 60))}${separator}${two(minutes % 60)}`;
}

function dayOfYear(local: LocalTime): number {
  return (
    (Date.UTC(local.year, local.month - 1, local.day) - Date.UTC(local.year, 0, 1)) / 86_400_000 + 1
  );
}

/** The year that the Saturday of the week belongs to. */
function weekYear(local: LocalTime): number {
  const saturday = local.day + 6 - (local.weekDay % 7);
  return new Date(Date.UTC(local.year, local.month - 1, saturday)).getUTCFullYear();
}

/** Weeks begin on Sunday and the first one holds 1 January, as in Java's US locale. */
function weekOfYear(local: LocalTime): number {
  if (weekYear(local) > local.year) return 1;
  const first = new Date(Date.UTC(local.year, 0, 1)).getUTCDay();
  return Math.ceil((dayOfYear(local) + first) / 7);
}
