// Values written in a query.

import { serialOf } from '../serial.ts';
import type { Expression } from './ast.ts';
import { QueryError } from './errors.ts';
import type { Reader } from './reader.ts';

type Constant = Extract<Expression, { kind: 'constant' }>;

const time = '(\\d{1,2}):(\\d{2}):(\\d{2})(?:\\.(\\d{3}))?';
const timePattern = new RegExp(`^${time}$`);
const momentPattern = new RegExp(`^(\\d{4})-(\\d{1,2})-(\\d{1,2})(?: ${time})?$`);

/** Sentences of Google's published library. */
const wrong = (kind: string, text: string, form: string) =>
  new QueryError(
    `Invalid ${kind} literal [${text}]. ${kind === 'date' ? 'Date' : kind} literals should be of form ${form}.`,
  );

function partOfDay(hour: string, minute: string, second: string, thousandth = '0'): number {
  const seconds = Number(hour) * 3600 + Number(minute) * 60 + Number(second);
  return (seconds + Number(thousandth) / 1000) / 86_400;
}

function dayConstant(text: string): Constant {
  const [, year, month, day, hour] = momentPattern.exec(text) ?? [];
  if (year === undefined || hour !== undefined) throw wrong('date', text, 'yyyy-MM-dd');
  const value = serialOf(Number(year), Number(month), Number(day));
  return { kind: 'constant', type: 'date', value, text: `date '${text}'` };
}

function momentConstant(text: string): Constant {
  const [, year, month, day, hour, minute = '0', second = '0', thousandth] =
    momentPattern.exec(text) ?? [];
  if (year === undefined || hour === undefined)
    throw wrong('datetime', text, 'yyyy-MM-dd HH:mm:ss[.SSS]');
  const value =
    serialOf(Number(year), Number(month), Number(day)) +
    partOfDay(hour, minute, second, thousandth);
  return { kind: 'constant', type: 'datetime', value, text: `datetime '${text}'` };
}

function timeConstant(text: string): Constant {
  const [, hour, minute = '0', second = '0', thousandth] = timePattern.exec(text) ?? [];
  if (hour === undefined) throw wrong('timeofday', text, 'HH:mm:ss[.SSS]');
  const value = partOfDay(hour, minute, second, thousandth);
  return { kind: 'constant', type: 'timeofday', value, text: `timeofday '${text}'` };
}

/** The value that is written next; null for none. */
export function literal(reader: Reader): Constant | null {
  const { kind, text } = reader.next;
  if (kind === 'string') {
    reader.take();
    return { kind: 'constant', type: 'text', value: text, text: `"${text}"` };
  }
  const negative = kind === 'sign' && text === '-' && reader.ahead(1).kind === 'number';
  if (kind === 'number' || negative) {
    if (negative) reader.take();
    const value = Number(reader.take().text) * (negative ? -1 : 1);
    return { kind: 'constant', type: 'number', value, text: String(value) };
  }
  if (reader.takes('true')) return { kind: 'constant', type: 'boolean', value: true, text: 'true' };
  if (reader.takes('false')) {
    return { kind: 'constant', type: 'boolean', value: false, text: 'false' };
  }
  if (reader.takes('date')) return dayConstant(reader.string());
  if (reader.takes('datetime') || reader.takes('timestamp')) return momentConstant(reader.string());
  return reader.takes('timeofday') ? timeConstant(reader.string()) : null;
}
