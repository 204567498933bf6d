// What is wrong with a text of named fields that staff have edited, before anything is made of it.

import { nearestName } from './nearest-name.ts';
import { filledIn, partsOf } from './template-text.ts';

export type TextFault<Field extends string = string> =
  /** `nearest` is '' where the text may name no field at all. */
  | { readonly kind: 'UNKNOWN_FIELD'; readonly found: string; readonly nearest: Field | '' }
  | { readonly kind: 'BROKEN'; readonly near: string };

/** A value that no template writes by itself. */
const SEEN = '\u2060seen\u2060';

/** Names that are none of the known fields, and places that cannot be read, in the text's order. */
export function faultsInText<Field extends string>(
  text: string,
  known: readonly Field[],
): TextFault<Field>[] {
  return partsOf(text).flatMap((part): TextFault<Field>[] => {
    if (part.kind === 'BROKEN') return [{ kind: 'BROKEN', near: part.near }];
    if (known.some((field) => field === part.name)) return [];
    const nearest = known.length === 0 ? '' : nearestName(part.name, known);
    return [{ kind: 'UNKNOWN_FIELD', found: part.name, nearest }];
  });
}

/**
 * Required fields that do not print when every other field has a value, or when none has. The text
 * must be free of faults.
 */
export function lackingFields<Field extends string>(
  text: string,
  known: readonly Field[],
  required: readonly Field[],
): Field[] {
  return required.filter((field) =>
    ['x', ''].some((others) => {
      const values = Object.fromEntries(known.map((name) => [name, others]));
      return !filledIn(text, { ...values, [field]: SEEN }).includes(SEEN);
    }),
  );
}
