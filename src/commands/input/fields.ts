// The fields of the dialogs' pages, each read by valibot, with a sentence for each value that cannot be used.

import * as v from 'valibot';
import { type Day, readDay } from '../../domain/day.ts';
import { type BodyId, idOf, type RoundId } from '../../domain/ids.ts';
import { type InputField, Problem } from '../../domain/problem.ts';
import { type EnumName, enums, type Ids } from '../../workbook/enums.ts';
import { LONGEST_TEXT } from '../../workbook/write-cells.ts';

/** What a sentence repeats of a value at most: a page may send anything. */
const LONGEST_QUOTE = 40;

export const words = (field: InputField) =>
  v.pipe(
    v.string(),
    v.check((text) => {
      if (text.length > LONGEST_TEXT) {
        throw new Problem('INPUT.TOO_LONG', { field, length: text.length, limit: LONGEST_TEXT });
      }
      return true;
    }),
  );

export const oneOf = <Name extends EnumName>(field: InputField, name: Name) =>
  v.pipe(
    v.string(),
    v.transform((text): Ids<Name> => {
      const known: readonly Ids<Name>[] = enums[name];
      const found = known.find((value) => value === text);
      if (found !== undefined) return found;
      throw text === ''
        ? new Problem('INPUT.MISSING', { field })
        : new Problem('INPUT.NOT_IN_LIST', { field, found: quoted(text) });
    }),
  );

export const dayOf = (field: InputField) =>
  v.pipe(
    v.string(),
    v.transform((text): Day => {
      if (text.trim() === '') throw new Problem('INPUT.MISSING', { field });
      const read = readDay(text);
      if (read === null) throw new Problem('INPUT.NOT_A_DAY', { field, found: quoted(text) });
      return read;
    }),
  );

export const optionalDay = (field: InputField) =>
  v.union([
    v.pipe(
      v.literal(''),
      v.transform((): Day | null => null),
    ),
    dayOf(field),
  ]);

/** A number as a page's field gives it; a whole number is asked for where it is counted with. */
export const count = (field: InputField) =>
  v.pipe(
    v.unknown(),
    v.transform((value): number => {
      if (value === null || value === undefined || value === '') {
        throw new Problem('INPUT.MISSING', { field });
      }
      if (typeof value === 'number' && Number.isFinite(value)) return value;
      throw new Problem('INPUT.NOT_A_NUMBER', { field, found: quoted(String(value)) });
    }),
  );

function quoted(text: string): string {
  return text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE)}…` : text;
}

export const roundId = v.pipe(
  v.string(),
  v.transform((text) => idOf<RoundId>(quoted(text))),
);

export const bodyId = v.pipe(
  v.string(),
  v.transform((text) => {
    if (text === '') throw new Problem('INPUT.MISSING', { field: 'body' });
    return idOf<BodyId>(quoted(text));
  }),
);

/** Throws `INPUT.SHAPE` for what our own pages never send, and a `Problem` naming the field for a value. */
export function read<Schema extends v.GenericSchema>(
  schema: Schema,
  input: unknown,
): v.InferOutput<Schema> {
  const result = v.safeParse(schema, input);
  if (!result.success) throw new Problem('INPUT.SHAPE', {});
  return result.output;
}
