// Single values that a script passes as attributes: taken if they are of the kind, else refused.

import { GasEnum } from '../core/service.ts';
import { colour } from '../spreadsheet/colours.ts';
import { invalidArgument } from '../spreadsheet/errors.ts';

export function numberOrNull(name: string, value: unknown): number | null {
  if (value === null || value === undefined) return null;
  if (typeof value !== 'number') throw invalidArgument(name);
  return value;
}

export function colourOrNull(name: string, value: unknown): string | null {
  const text = textOrNull(name, value);
  if (text === null) return null;
  const known = colour(text);
  if (known === undefined) throw invalidArgument(name);
  return known;
}

export function booleanOrNull(name: string, value: unknown): boolean | null {
  if (value === null || value === undefined) return null;
  if (typeof value !== 'boolean') throw invalidArgument(name);
  return value;
}

export function textOrNull(name: string, value: unknown): string | null {
  if (value === null || value === undefined) return null;
  if (typeof value !== 'string') throw invalidArgument(name);
  return value;
}

/** The name of an enum's value, if it is one of these. */
export function oneOf<N extends string>(
  names: readonly N[],
  attribute: string,
  value: unknown,
): N | null {
  if (value === null || value === undefined) return null;
  const known = names.find((name) => value instanceof GasEnum && value.name === name);
  if (known === undefined) throw invalidArgument(attribute);
  return known;
}
