// What a spreadsheet's locale decides, for the locales that nobody has written down by hand: taken
// from the Unicode data that JavaScript carries.

import type { LocaleFacts } from './locale.ts';

/** Currencies of regions that do not pay in euros or dollars. */
const currencies: Readonly<Record<string, string>> = {
  ...{ AU: 'AUD', BR: 'BRL', CA: 'CAD', CH: 'CHF', CN: 'CNY', CZ: 'CZK', DK: 'DKK', GB: 'GBP' },
  ...{ HK: 'HKD', HU: 'HUF', ID: 'IDR', IL: 'ILS', IN: 'INR', JP: 'JPY', KR: 'KRW', MX: 'MXN' },
  ...{ MY: 'MYR', NO: 'NOK', NZ: 'NZD', PH: 'PHP', PL: 'PLN', RU: 'RUB', SE: 'SEK', SG: 'SGD' },
  ...{ TH: 'THB', TR: 'TRY', TW: 'TWD', UA: 'UAH', US: 'USD', VN: 'VND', ZA: 'ZAR' },
  ...{ AT: 'EUR', BE: 'EUR', DE: 'EUR', ES: 'EUR', FI: 'EUR', FR: 'EUR', GR: 'EUR', IE: 'EUR' },
  ...{ IT: 'EUR', NL: 'EUR', PT: 'EUR', SK: 'EUR' },
};

/** The facts of a locale such as `de_DE`; null for a name that is none. */
export function derivedFacts(locale: string): LocaleFacts | null {
  const tag = canonical(locale);
  if (!tag) return null;
  const { language, region = '' } = new Intl.Locale(tag).maximize();
  if (!Intl.DateTimeFormat.supportedLocalesOf(language).length) return null;
  const number = partsOf(new Intl.NumberFormat(tag, { useGrouping: true }).formatToParts(-12345.6));
  const date = datePattern(tag);
  return {
    decimal: number.decimal === ',' ? ',' : '.',
    thousands: number.group ?? (number.decimal === ',' ? '.' : ','),
    order: date.indexOf('d') < date.indexOf('M') ? 'dmy' : 'mdy',
    date,
    dateTime: `${date} H:mm:ss`,
    time: 'H:mm:ss',
    currency: currencyOf(tag, currencies[region] ?? 'USD'),
  };
}

function canonical(locale: string): string | null {
  try {
    return Intl.getCanonicalLocales(locale.replaceAll('_', '-'))[0] ?? null;
  } catch {
    return null;
  }
}

function partsOf(parts: readonly { type: string; value: string }[]): Record<string, string> {
  return Object.fromEntries(parts.map(({ type, value }) => [type, value]));
}

function datePattern(tag: string): string {
  const parts: Record<string, string> = { day: 'dd', month: 'MM', year: 'yyyy' };
  return new Intl.DateTimeFormat(tag, {
    ...{ year: 'numeric', month: '2-digit', day: '2-digit' },
    ...{ calendar: 'gregory', numberingSystem: 'latn' },
  })
    .formatToParts(0)
    .map(({ type, value }) => parts[type] ?? value.trim())
    .join('');
}

function currencyOf(tag: string, currency: string): LocaleFacts['currency'] {
  const parts = new Intl.NumberFormat(tag, {
    style: 'currency',
    currency,
    currencyDisplay: 'narrowSymbol',
  }).formatToParts(1);
  const symbol = parts.find(({ type }) => type === 'currency')?.value ?? currency;
  const first = parts[0]?.type === 'currency';
  const shown = (digits: string) => (first ? `"${symbol}"${digits}` : `${digits}\\ "${symbol}"`);
  return { symbol, pattern: shown('#,##0'), decimals: shown('#,##0.00') };
}
