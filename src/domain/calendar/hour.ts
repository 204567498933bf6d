// An hour of the day as offices write it: “14:00”, “14h30”, “14 giờ 30”.

declare const brand: unique symbol;

/** An hour and minute of a day, `14:00`. */
export type Hour = string & { readonly [brand]: 'Hour' };

const WRITTEN = /^(\d{1,2})(?:\s*(?::|h|giờ)\s*(\d{2})?\s*(?:phút)?)?$/;

/**
 * An hour as people type it; null for what is none. Midnight is none: “0 giờ” of a day is taken for
 * its beginning by some and for its end by others, and the end of a day needs no hour.
 * @example readHour('16 giờ 30') //=> '16:30'
 * @example readHour('24:00') //=> null
 */
export function readHour(text: string): Hour | null {
  const found = WRITTEN.exec(text.normalize('NFC').trim().toLowerCase());
  if (found === null) return null;
  const hour = Number(found[1]);
  const minute = Number(found[2] ?? '0');
  if (hour > 23 || minute > 59 || hour + minute === 0) return null;
  return `${two(hour)}:${two(minute)}` as Hour;
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}
