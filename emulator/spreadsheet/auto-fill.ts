// How a row or column of values goes on when it is filled further, as dragging the handle does.

import { serialOf, wallOf } from './serial.ts';
import type { CellValue } from './state.ts';

/** The value `step` places behind the last one (1 is the next); null leaves the copy of a source. */
export type Series = (step: number) => CellValue | null;

const repeated: Series = () => null;

/** The straight line through the values; exact where they are evenly spaced. */
function line(values: readonly number[]): Series {
  const [first = 0, second = 0] = values;
  const last = values.at(-1) ?? 0;
  const gap = second - first;
  const even = values.every((value, at) => at === 0 || value - (values[at - 1] ?? 0) === gap);
  if (even) return (step) => last + gap * step;
  const count = values.length;
  const middle = (count - 1) / 2;
  const mean = values.reduce((sum, value) => sum + value, 0) / count;
  let rise = 0;
  let run = 0;
  values.forEach((value, at) => {
    rise += (at - middle) * (value - mean);
    run += (at - middle) ** 2;
  });
  return (step) => mean + (rise / run) * (count - 1 + step - middle);
}

/** The same day of later months, when the dates are whole months apart. */
function months(dates: readonly number[]): Series | null {
  const walls = dates.map(wallOf);
  const [first, second] = walls;
  const last = walls.at(-1);
  if (!first || !second || !last || walls.some(({ day }) => day !== first.day)) return null;
  const number = (wall: { year: number; month: number }) => wall.year * 12 + wall.month;
  const gap = number(second) - number(first);
  const even = walls.every((wall, at) => number(wall) === number(first) + gap * at);
  if (!even || gap === 0) return null;
  const time = (dates.at(-1) ?? 0) % 1;
  return (step) => {
    const at = number(last) - 1 + gap * step;
    const year = Math.floor(at / 12);
    const month = at - year * 12 + 1;
    const days = new Date(Date.UTC(year, month, 0)).getUTCDate();
    return serialOf(year, month, Math.min(last.day, days)) + time;
  };
}

const numbered = /^(.*?)(\d+)$/s;

/** `Phiếu 1`, `Phiếu 2` … with the zeros in front kept. */
function numberedTexts(texts: readonly string[]): Series | null {
  const parts = texts.map((text) => numbered.exec(text));
  const [first] = parts;
  if (!first || parts.some((part) => part?.[1] !== first[1])) return null;
  const numbers = parts.map((part) => Number(part?.[2]));
  const width = parts.at(-1)?.[2]?.length ?? 0;
  const go = numbers.length === 1 ? line([(numbers[0] ?? 0) - 1, numbers[0] ?? 0]) : line(numbers);
  return (step) => `${first[1]}${String(Math.abs(Number(go(step)))).padStart(width, '0')}`;
}

const cycles = [
  ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
  ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'],
  [
    ...['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September'],
    ...['October', 'November', 'December'],
  ],
  ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
];

function namesOfTime(texts: readonly string[]): Series | null {
  for (const cycle of cycles) {
    const places = texts.map((text) => cycle.indexOf(text));
    if (places.includes(-1)) continue;
    const [first = 0, second = first + 1] = places;
    const last = places.at(-1) ?? 0;
    const size = cycle.length;
    const gap = second - first;
    return (step) => cycle[(((last + gap * step) % size) + size) % size] ?? null;
  }
  return null;
}

/**
 * How the values go on: numbers by their trend, one date by days, dates by months where they are
 * months apart, numbered texts, days and months by name [K]; everything else is repeated.
 */
export function seriesOf(values: readonly CellValue[], areDates: boolean): Series {
  const numbers = values.filter((value) => typeof value === 'number');
  const texts = values.flatMap((value) =>
    typeof value === 'string' && value !== '' ? [value] : [],
  );
  if (values.length > 0 && numbers.length === values.length) {
    const [only = 0] = numbers;
    if (numbers.length > 1) return (areDates ? months(numbers) : null) ?? line(numbers);
    return areDates ? (step) => only + step : repeated;
  }
  if (values.length > 0 && texts.length === values.length) {
    return namesOfTime(texts) ?? numberedTexts(texts) ?? repeated;
  }
  return repeated;
}
