// Days and times as Vietnamese type and read them (23/8/2021, 14:30) and as Forms stores them
// (2021-08-23, 14:30). The page asks in plain text: a browser's own date field would show the day
// and the month in the order of the browser's language, and people would mix them up. Pure.

import { includesYear } from './answer-format.ts';
import type { FormItemState } from './state.ts';

const two = (digits: string) => digits.padStart(2, '0');

/** What was typed, as it is stored; text that is no day or time is left as it is, to be refused. */
export function storedMoment(item: FormItemState, typed: string): string {
  const text = typed.trim();
  switch (item.type) {
    case 'DATE':
      return storedDay(item, text);
    case 'DATETIME': {
      const match = /^(\S+?),?[\sT]+(\S+)$/.exec(text);
      if (!match) return storedDay(item, text);
      return `${storedDay(item, match[1] ?? '')} ${storedClock(match[2] ?? '')}`;
    }
    case 'TIME':
      return storedClock(text);
    default:
      return typed;
  }
}

function storedDay(item: FormItemState, text: string): string {
  const pattern = includesYear(item)
    ? /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/
    : /^(\d{1,2})[/.](\d{1,2})$/;
  const [, day, month, year] = pattern.exec(text) ?? [];
  if (day === undefined || month === undefined) return text;
  const monthAndDay = `${two(month)}-${two(day)}`;
  return year === undefined ? monthAndDay : `${year}-${monthAndDay}`;
}

function storedClock(text: string): string {
  const [, hour, minute] = /^(\d{1,2})(?::|h|g|giờ)\s?(\d{1,2})?$/i.exec(text) ?? [];
  return hour === undefined ? text : `${two(hour)}:${two(minute ?? '0')}`;
}

/** A stored day or time as people read it; other text as it is. */
export function shownMoment(item: FormItemState, stored: string): string {
  if (item.type !== 'DATE' && item.type !== 'DATETIME') return stored;
  return stored.replace(
    /^(?:(\d{4})-)?(\d\d)-(\d\d)(?=$| )/,
    (_, year: string | undefined, month: string, day: string) =>
      [Number(day), Number(month), ...(year ? [year] : [])].join('/'),
  );
}
