// The colours that CalendarApp has names for.

import { GasEnum } from '../core/service.ts';
import { enumOf } from '../core/signatures.ts';
import { invalidArgument } from './errors.ts';

/** developers.google.com/apps-script/reference/calendar/color */
const calendarColours: Readonly<Record<string, string>> = {
  BLUE: '#2952a3',
  BROWN: '#8d6f47',
  CHARCOAL: '#4e5d6c',
  CHESTNUT: '#865a5a',
  GRAY: '#5a6986',
  GREEN: '#0d7813',
  INDIGO: '#5229a3',
  LIME: '#528800',
  MUSTARD: '#88880e',
  OLIVE: '#6e6e41',
  ORANGE: '#be6d00',
  PINK: '#b1365f',
  PLUM: '#705770',
  PURPLE: '#7a367a',
  RED: '#a32929',
  RED_ORANGE: '#b1440e',
  SEA_BLUE: '#29527a',
  SLATE: '#4a716c',
  TEAL: '#28754e',
  TURQOISE: '#1b887a',
  YELLOW: '#ab8b00',
};

/** `#rrggbb` of what a script calls a calendar's colour. */
export function calendarColour(given: unknown): string {
  if (given instanceof GasEnum) return calendarColours[given.name] ?? '';
  const text = String(given).toLowerCase();
  if (!/^#[0-9a-f]{6}$/.test(text)) throw invalidArgument('color');
  return text;
}

/** `1` to `11`, in the order of the names; blank goes back to the calendar's own. */
export function eventColour(given: string | GasEnum): string {
  if (given instanceof GasEnum) return String(given.ordinal + 1);
  const count = Object.keys(enumOf('Calendar.EventColor')).length;
  if (given !== '' && !(Number(given) >= 1 && Number(given) <= count))
    throw invalidArgument('color');
  return given;
}
