// Functions of Google Sheets that the library lacks (support.google.com/docs/table/25273).

import { numberIn, scalarDefinition, textIn, Unfit } from './scalar.ts';

/** A function of numbers alone. */
const ofNumbers = (name: string, parameters: string[], by: (...numbers: number[]) => number) =>
  scalarDefinition(parameters, (values) =>
    by(...values.map((value, at) => numberIn(value, name, at + 1))),
  );

function divided(dividend: number, divisor: number): number {
  if (divisor === 0) {
    throw new Unfit('Function QUOTIENT parameter 2 cannot be zero.', '#DIV/0!');
  }
  return Math.trunc(dividend / divisor);
}

function rounded(value: number, factor: number): number {
  if (factor === 0) return 0;
  if (value * factor < 0) {
    throw new Unfit('Function MROUND parameters must have the same sign.', '#NUM!');
  }
  // Halves go away from zero.
  return Math.sign(value) * Math.round(Math.abs(value / factor)) * Math.abs(factor);
}

function factorial(value: number): number {
  if (value < 0) {
    throw new Unfit(
      'Function FACT parameter 1 value should be greater than or equal to 0.',
      '#NUM!',
    );
  }
  // Beyond it no number of a cell is large enough.
  if (value >= 171) throw new Unfit('The result of function FACT is too large.', '#NUM!');
  let product = 1;
  for (let factor = 2; factor <= Math.trunc(value); factor++) product *= factor;
  return product;
}

function repeated(text: string, count: number): string {
  if (count < 0) {
    throw new Unfit('Function REPT parameter 2 value should be greater than or equal to 0.');
  }
  // A cell holds so many characters at most.
  if (text.length * Math.trunc(count) > 32_000) {
    throw new Unfit('The result of function REPT is too long.');
  }
  return text.repeat(Math.trunc(count));
}

function codeOf(name: string, text: string): number {
  const code = text.codePointAt(0);
  if (code === undefined) {
    throw new Unfit(`Function ${name} parameter 1 value should be non-empty.`);
  }
  return code;
}

function character(code: number): string {
  if (code < 1 || code > 0x10ffff) {
    throw new Unfit('Function UNICHAR parameter 1 value is not a valid character.', '#NUM!');
  }
  return String.fromCodePoint(code);
}

export const plainFunctions: Readonly<Record<string, object>> = {
  SIGN: ofNumbers('SIGN', ['value'], Math.sign),
  QUOTIENT: ofNumbers('QUOTIENT', ['dividend', 'divisor'], divided),
  MROUND: ofNumbers('MROUND', ['value', 'factor'], rounded),
  FACT: ofNumbers('FACT', ['value'], factorial),
  T: scalarDefinition(['value'], ([value]) => (typeof value === 'string' ? value : '')),
  N: scalarDefinition(['value'], ([value = null]) =>
    typeof value === 'string' ? 0 : numberIn(value, 'N', 1),
  ),
  REPT: scalarDefinition(
    ['text_to_repeat', 'number_of_repetitions'],
    ([text = null, count = null]) => repeated(textIn(text), numberIn(count, 'REPT', 2)),
  ),
  CODE: scalarDefinition(['string'], ([text = null]) => codeOf('CODE', textIn(text))),
  UNICODE: scalarDefinition(['text'], ([text = null]) => codeOf('UNICODE', textIn(text))),
  UNICHAR: scalarDefinition(['number'], ([code = null]) => character(numberIn(code, 'UNICHAR', 1))),
  ENCODEURL: scalarDefinition(['text'], ([text = null]) => encodeURIComponent(textIn(text))),
};
