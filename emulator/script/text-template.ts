// Utilities.formatString: a small printf.

import { GasError } from '../core/service.ts';

/**
 * Fills `%s`, `%d`, `%f`, `%x`, `%e` with flags, width and precision.
 * @example formatString('%03d|%.2f|%-5s|', [7, 2.5, 'ab']) // '007|2.50|ab   |'
 */
export function formatString(template: string, values: readonly unknown[]): string {
  let next = 0;
  return template.replace(
    /%([-+0 ]*)(\d*)(?:\.(\d+))?([a-zA-Z%])/g,
    (_match, flags: string, width: string, precision: string | undefined, letter: string) => {
      if (letter === '%') return '%';
      const text = one(
        letter,
        values[next++],
        precision === undefined ? undefined : Number(precision),
      );
      const signed =
        flags.includes('+') && 'dife'.includes(letter) && !text.startsWith('-') ? `+${text}` : text;
      if (flags.includes('-')) return signed.padEnd(Number(width));
      if (flags.includes('0') && letter !== 's') {
        const sign = /^[+-]/.exec(signed)?.[0] ?? '';
        return sign + signed.slice(sign.length).padStart(Number(width) - sign.length, '0');
      }
      return signed.padStart(Number(width));
    },
  );
}

function one(letter: string, value: unknown, precision: number | undefined): string {
  switch (letter) {
    case 's': {
      const text = String(value);
      return precision === undefined ? text : text.slice(0, precision);
    }
    case 'd':
    case 'i':
      return String(Math.trunc(Number(value)));
    case 'f':
      return Number(value).toFixed(precision ?? 6);
    case 'e':
      return Number(value).toExponential(precision ?? 6);
    case 'x':
      return Math.trunc(Number(value)).toString(16);
    case 'X':
      return Math.trunc(Number(value)).toString(16).toUpperCase();
    case 'o':
      return Math.trunc(Number(value)).toString(8);
    default:
      throw new GasError(`Invalid argument: %${letter}`);
  }
}
