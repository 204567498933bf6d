// What a spreadsheet's locale decides: separators, the order of a date, the default formats.

import { derivedFacts } from './derived-locale.ts';
import { invalidArgument } from './errors.ts';

export interface LocaleFacts {
  decimal: ',' | '.';
  thousands: string;
  /** Order of the parts of a typed date with slashes. */
  order: 'dmy' | 'mdy';
  date: string;
  dateTime: string;
  time: string;
  currency: { symbol: string; pattern: string; decimals: string };
}

const vietnamese: LocaleFacts = {
  decimal: ',',
  thousands: '.',
  order: 'dmy',
  date: 'dd/MM/yyyy',
  dateTime: 'dd/MM/yyyy H:mm:ss',
  time: 'H:mm:ss',
  currency: { symbol: '₫', pattern: '#,##0\\ "₫"', decimals: '#,##0.00\\ "₫"' },
};

const american: LocaleFacts = {
  decimal: '.',
  thousands: ',',
  order: 'mdy',
  date: 'M/d/yyyy',
  dateTime: 'M/d/yyyy H:mm:ss',
  time: 'h:mm:ss AM/PM',
  currency: { symbol: '$', pattern: '"$"#,##0', decimals: '"$"#,##0.00' },
};

const british: LocaleFacts = {
  ...american,
  order: 'dmy',
  date: 'dd/MM/yyyy',
  dateTime: 'dd/MM/yyyy H:mm:ss',
  time: 'H:mm:ss',
  currency: { symbol: '£', pattern: '"£"#,##0', decimals: '"£"#,##0.00' },
};

const known: Record<string, LocaleFacts> = {
  vi: vietnamese,
  vi_VN: vietnamese,
  en: american,
  en_US: american,
  en_GB: british,
};

const derived = new Map<string, LocaleFacts>();

/**
 * The facts of a locale such as `vi_VN`.
 * @throws GasError `Invalid argument: locale` for one that nobody has
 */
export function localeFacts(locale: string): LocaleFacts {
  const facts = known[locale.replace('-', '_')] ?? derived.get(locale) ?? derivedFacts(locale);
  if (!facts) throw invalidArgument('locale');
  derived.set(locale, facts);
  return facts;
}
