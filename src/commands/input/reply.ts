// What the page of the dialog sends in which staff enter a reply: the reply, a letter to split, a table to read.

import * as v from 'valibot';
import { Problem } from '../../domain/problem.ts';
import { columnMeanings } from '../../domain/replies/table/read-table.ts';
import { bodyId, dayOf, oneOf, optionalDay, read, roundId, words } from './fields.ts';

/** Some hundred pages: what is longer is no letter, and no execution should chew on it. */
const LONGEST_LETTER = 400_000;

const letter = v.pipe(
  v.string(),
  v.check((text) => {
    if (text.length > LONGEST_LETTER) {
      throw new Problem('INPUT.TOO_LONG', {
        field: 'letter',
        length: text.length,
        limit: LONGEST_LETTER,
      });
    }
    return true;
  }),
);

const comment = v.object({
  part: oneOf('part', 'part'),
  place: words('place'),
  content: words('content'),
  proposal: words('proposal'),
  reason: words('reason'),
  sourceText: v.optional(letter, ''),
});

const reply = v.object({
  roundId,
  bodyId,
  channel: oneOf('channel', 'channel'),
  docNo: words('docNo'),
  docDate: optionalDay('docDate'),
  receivedDay: dayOf('receivedDay'),
  signer: words('signer'),
  fileUrl: words('fileUrl'),
  position: oneOf('position', 'position'),
  replaces: v.boolean(),
  /** A person has seen that the register has a letter of this number, and says it is another. */
  repeated: v.optional(v.boolean(), false),
  comments: v.array(comment),
  letter: v.optional(letter, ''),
});

const pasted = v.object({ roundId, text: letter });

const table = v.object({
  roundId,
  text: letter,
  /** Cells that the page has read out of a copied table. */
  rows: v.pipe(
    v.array(v.array(v.string())),
    v.check((rows) => {
      const length = rows.reduce((sum, cells) => sum + cells.join('').length, 0);
      if (length > LONGEST_LETTER) {
        throw new Problem('INPUT.TOO_LONG', { field: 'letter', length, limit: LONGEST_LETTER });
      }
      return true;
    }),
  ),
  /** What a person says the columns mean; null for the first look. */
  columns: v.nullable(
    v.object({ meanings: v.array(v.picklist(columnMeanings)), headed: v.boolean() }),
  ),
});

export type LetterInput = v.InferOutput<typeof pasted>;
export type TableInput = v.InferOutput<typeof table>;

export const readLetterInput = (input: unknown): LetterInput => read(pasted, input);
export const readTableInput = (input: unknown): TableInput => read(table, input);

export type ReplyInput = v.InferOutput<typeof reply>;

export const readReplyInput = (input: unknown): ReplyInput => read(reply, input);
