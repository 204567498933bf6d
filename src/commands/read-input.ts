// Reads what a dialog's page sent: its shape by valibot, its values with a sentence for each that cannot be used.

import * as v from 'valibot';
import { type Day, readDay } from '../domain/day.ts';
import { type BodyId, idOf, type RoundId } from '../domain/ids.ts';
import { type InputField, Problem } from '../domain/problem.ts';
import { type EnumName, enums, type Ids } from '../workbook/enums.ts';
import { LONGEST_TEXT } from '../workbook/write-cells.ts';

/** What a sentence repeats of a value at most: a page may send anything. */
const LONGEST_QUOTE = 40;

const words = (field: InputField) =>
  v.pipe(
    v.string(),
    v.check((text) => {
      if (text.length > LONGEST_TEXT) {
        throw new Problem('INPUT.TOO_LONG', { field, length: text.length, limit: LONGEST_TEXT });
      }
      return true;
    }),
  );

const oneOf = <Name extends EnumName>(field: InputField, name: Name) =>
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

const dayOf = (field: InputField) =>
  v.pipe(
    v.string(),
    v.transform((text): Day => {
      if (text.trim() === '') throw new Problem('INPUT.MISSING', { field });
      const read = readDay(text);
      if (read === null) throw new Problem('INPUT.NOT_A_DAY', { field, found: quoted(text) });
      return read;
    }),
  );

const optionalDay = (field: InputField) =>
  v.union([
    v.pipe(
      v.literal(''),
      v.transform((): Day | null => null),
    ),
    dayOf(field),
  ]);

/** A number as a page's field gives it; a whole number is asked for where it is counted with. */
const count = (field: InputField) =>
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

const roundId = v.pipe(
  v.string(),
  v.transform((text) => idOf<RoundId>(quoted(text))),
);

const opening = v.object({
  roundId,
  sendDay: dayOf('sendDay'),
  periodN: count('period'),
  periodUnit: oneOf('periodUnit', 'periodUnit'),
  silence: oneOf('silence', 'silencePolicy'),
});

const comment = v.object({
  part: oneOf('part', 'part'),
  place: words('place'),
  content: words('content'),
  proposal: words('proposal'),
  reason: words('reason'),
});

const reply = v.object({
  roundId,
  bodyId: v.pipe(
    v.string(),
    v.transform((text) => {
      if (text === '') throw new Problem('INPUT.MISSING', { field: 'body' });
      return idOf<BodyId>(quoted(text));
    }),
  ),
  channel: oneOf('channel', 'channel'),
  docNo: words('docNo'),
  docDate: optionalDay('docDate'),
  receivedDay: dayOf('receivedDay'),
  signer: words('signer'),
  fileUrl: words('fileUrl'),
  position: oneOf('position', 'position'),
  replaces: v.boolean(),
  comments: v.array(comment),
});

const documents = v.object({
  roundId,
  kinds: v.pipe(
    v.array(oneOf('papers', 'documentType')),
    v.check((kinds) => {
      if (kinds.length === 0) throw new Problem('INPUT.MISSING', { field: 'papers' });
      return true;
    }),
  ),
});

const round = v.object({ roundId });

export type OpeningInput = v.InferOutput<typeof opening>;
export type ReplyInput = v.InferOutput<typeof reply>;
export type DocumentsInput = v.InferOutput<typeof documents>;

/** Throws `INPUT.SHAPE` for what our own pages never send, and a `Problem` naming the field for a value. */
function read<Schema extends v.GenericSchema>(
  schema: Schema,
  input: unknown,
): v.InferOutput<Schema> {
  const result = v.safeParse(schema, input);
  if (!result.success) throw new Problem('INPUT.SHAPE', {});
  return result.output;
}

export const readInput = {
  opening: (input: unknown): OpeningInput => read(opening, input),
  round: (input: unknown): { roundId: RoundId } => read(round, input),
  reply: (input: unknown): ReplyInput => read(reply, input),
  documents: (input: unknown): DocumentsInput => read(documents, input),
};
