// The digits of a number under a pattern of `0`, `#`, `?`, `,`, `.`, `%`, `E+0` and `/`, as Google
// describes them: developers.google.com/workspace/sheets/api/guides/formats.

import type { LocaleFacts } from './locale.ts';

/** From the first place for a digit to the last, with what stands between them. */
const digitPlaces = /[0#?](?:.*[0#?])?/s;
const power = /[eE]([+-])(0+)/;

/**
 * The pattern with the digits of the number in its places; all else of it stays.
 * @param value not negative
 */
export function digitsUnder(pattern: string, value: number, facts: LocaleFacts): string {
  const fraction = /(?:([0#?]+)\s+)?([0#?]+)\/([0#?]+|\d+)/.exec(pattern);
  if (fraction) return pattern.replace(fraction[0], fractionUnder(fraction, value));
  const scientific = power.exec(pattern);
  if (scientific) return scientificUnder(pattern, scientific, value, facts);
  const places = digitPlaces.exec(pattern);
  if (!places) return pattern;
  const end = places.index + places[0].length;
  // A comma behind the last place divides by a thousand, a percent sign multiplies by a hundred.
  const commas = /^,*/.exec(pattern.slice(end))?.[0].length ?? 0;
  const scale = (pattern.includes('%') ? 2 : 0) - 3 * commas;
  const digits = inPlaces(places[0], shifted(value, scale), facts);
  return pattern.slice(0, places.index) + digits + pattern.slice(end + commas);
}

/** The number times a power of ten, without the noise of a binary multiplication. */
function shifted(value: number, tens: number): number {
  const [digits, exponent = '0'] = String(value).split('e');
  return Number(`${digits}e${Number(exponent) + tens}`);
}

/** Rounded as its decimal digits say, half up: 1.005 is 1.01. */
function rounded(value: number, decimals: number): string {
  if (value >= 1e21) return String(BigInt(value));
  return shifted(Math.round(shifted(Number(value.toPrecision(15)), decimals)), -decimals).toFixed(
    decimals,
  );
}

function inPlaces(places: string, value: number, facts: LocaleFacts): string {
  const [whole = '', decimals = ''] = places.split('.');
  const least = (decimals.match(/0/g) ?? []).length;
  const most = decimals.replace(/[^0#?]/g, '').length;
  let [left = '0', right = ''] = rounded(value, most).split('.');
  while (right.length > least && right.endsWith('0')) right = right.slice(0, -1);
  if (left === '0') left = '';
  const grouped = /[0#?],[0#?]/.test(whole);
  const text = wholeInPlaces(grouped ? whole.replaceAll(',', '') : whole, left, grouped, facts);
  return right === '' ? text : `${text}${facts.decimal}${right}`;
}

/** The digits before the point, filled in from the right; signs between places stay where they are. */
function wholeInPlaces(
  places: string,
  digits: string,
  grouped: boolean,
  facts: LocaleFacts,
): string {
  let left = digits;
  let text = '';
  let filled = 0;
  const put = (digit: string) => {
    if (grouped && filled > 0 && filled % 3 === 0 && digit !== ' ') text = facts.thousands + text;
    text = digit + text;
    filled += 1;
  };
  for (const place of [...places].reverse()) {
    if (!/[0#?]/.test(place)) {
      text = place + text;
      continue;
    }
    const digit = left.slice(-1);
    left = left.slice(0, -1);
    if (digit !== '') put(digit);
    else if (place === '0') put('0');
    else if (place === '?') put(' ');
  }
  for (const digit of [...left].reverse()) put(digit);
  return text;
}

function scientificUnder(
  pattern: string,
  [all, sign, zeros = '']: RegExpExecArray,
  value: number,
  facts: LocaleFacts,
): string {
  const decimals = /\.([0#?]+)/.exec(pattern)?.[1]?.length ?? 0;
  const [digits = '0', exponent = '0'] = value.toExponential(decimals).split('e');
  const size = String(Math.abs(Number(exponent))).padStart(zeros.length, '0');
  const shownSign = Number(exponent) < 0 ? '-' : sign === '+' ? '+' : '';
  const shown = `${digits.replace('.', facts.decimal)}E${shownSign}${size}`;
  return pattern.replace(all, '').replace(/[0#?](?:[0#?,.]*[0#?])?/, shown);
}

/** `# ?/?`: the nearest fraction whose lower part has no more digits than there are places. */
function fractionUnder([, whole, , below = '']: RegExpExecArray, value: number): string {
  const units = whole === undefined ? 0 : Math.floor(value);
  const rest = value - units;
  const given = /^[1-9]\d*$/.test(below) ? Number(below) : null;
  let best: [number, number] = [Math.round(rest * (given ?? 1)), given ?? 1];
  const most = given ?? 10 ** below.length - 1;
  for (let lower = given ?? 1; lower <= most; lower++) {
    const upper = Math.round(rest * lower);
    if (Math.abs(rest - upper / lower) < Math.abs(rest - best[0] / best[1]) - 1e-12) {
      best = [upper, lower];
    }
  }
  const [upper, lower] = best;
  if (whole === undefined) return `${upper}/${lower}`;
  if (upper === 0) return String(units);
  if (upper === lower) return String(units + 1);
  return units === 0 ? `${upper}/${lower}` : `${units} ${upper}/${lower}`;
}
