// What answers look like, kind by kind: the forms in which Google stores them. Pure.

import type { AnswerValue, FormItemState } from './state.ts';

/** Kinds whose unanswered question still shows up in `getItemResponses()`, as '' (platform.md §4.3). */
export const KEPT_WHEN_BLANK: ReadonlySet<string> = new Set([
  'TEXT',
  'PARAGRAPH_TEXT',
  'DATE',
  'DATETIME',
  'TIME',
  'DURATION',
]);

const LAYOUT: ReadonlySet<string> = new Set(['PAGE_BREAK', 'SECTION_HEADER', 'IMAGE', 'VIDEO']);

/** Whether the item asks something. */
export const isQuestion = (item: FormItemState) => !LAYOUT.has(item.type);

export const textsOf = (item: FormItemState, key: 'rows' | 'columns'): string[] => {
  const texts = item.more[key];
  return Array.isArray(texts) ? texts.map(String) : [];
};

export const numberOf = (item: FormItemState, key: string, fallback: number): number => {
  const value = item.more[key];
  return typeof value === 'number' ? value : fallback;
};

/** The least and the greatest number of a scale, or of a rating, as they are before any setter. */
export const boundsOf = (item: FormItemState): [low: number, high: number] =>
  item.type === 'RATING'
    ? [1, numberOf(item, 'upper', 3)]
    : [numberOf(item, 'lower', 1), numberOf(item, 'upper', 5)];

export const textOf = (item: FormItemState, key: string): string => {
  const value = item.more[key];
  return typeof value === 'string' ? value : '';
};

/** Dates are asked with their year unless the form says otherwise. */
export const includesYear = (item: FormItemState) => item.more.includesYear !== false;

/** Whether nothing was answered: blank text, no box ticked, no row of a grid filled. */
export function isBlank(answer: AnswerValue | undefined): boolean {
  if (answer === undefined || answer === '') return true;
  return typeof answer !== 'string' && answer.every((part) => part.length === 0);
}

const pad = (number: number) => String(number).padStart(2, '0');

/** `yyyy-MM-dd` (or `MM-dd` without year) of an instant, as read on a clock of that time zone. */
export function dateText(date: Date, timeZone: string, withYear: boolean): string {
  const { year, month, day } = clockParts(date, timeZone);
  return withYear
    ? `${String(year).padStart(4, '0')}-${pad(month)}-${pad(day)}`
    : `${pad(month)}-${pad(day)}`;
}

/** `HH:mm` of an instant, as read on a clock of that time zone. */
export function clockText(date: Date, timeZone: string): string {
  const { hour, minute } = clockParts(date, timeZone);
  return timeText(hour, minute);
}

export const timeText = (hour: number, minute: number) => `${pad(hour)}:${pad(minute)}`;

export const durationText = (hours: number, minutes: number, seconds: number) =>
  `${pad(hours)}:${pad(minutes)}:${pad(seconds)}`;

function clockParts(date: Date, timeZone: string) {
  const parts = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
  }).formatToParts(date);
  const part = (type: string) => Number(parts.find((one) => one.type === type)?.value);
  return {
    year: part('year'),
    month: part('month'),
    day: part('day'),
    hour: part('hour'),
    minute: part('minute'),
  };
}

/** Whether the text is a day that exists, `yyyy-MM-dd` or, without year, `MM-dd`. */
export function isDate(text: string, withYear: boolean): boolean {
  const match = (withYear ? /^(\d{4})-(\d\d)-(\d\d)$/ : /^()(\d\d)-(\d\d)$/).exec(text);
  if (!match) return false;
  // 2000 is a leap year: 29 February exists when no year is asked for.
  const year = match[1] ? Number(match[1]) : 2000;
  const month = Number(match[2]);
  const day = Number(match[3]);
  const date = new Date(Date.UTC(2000, month - 1, day));
  date.setUTCFullYear(year, month - 1, day);
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day && year >= 1;
}

/** Whether the text is a time of day, `HH:mm`. */
export const isClock = (text: string) => /^([01]\d|2[0-3]):[0-5]\d$/.test(text);

/** Whether the text is a duration, `HH:mm:ss`. */
export const isDuration = (text: string) => /^\d{2,}:[0-5]\d:[0-5]\d$/.test(text);
