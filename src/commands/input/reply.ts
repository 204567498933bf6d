// What the page of the dialog sends in which staff enter a reply: the reply, a letter to split, a table to read.

import * as v from 'valibot';
import { Problem } from '../../domain/problem.ts';
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

export type ReplyInput = v.InferOutput<typeof reply>;

export const readReplyInput = (input: unknown): ReplyInput => read(reply, input);
