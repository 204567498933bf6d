// What each dialog's page sends, as a typed record; its fields are read in input/fields.ts.

import * as v from 'valibot';
import type { RoundId } from '../domain/ids.ts';
import { Problem } from '../domain/problem.ts';
import { bodyId, count, dayOf, oneOf, optionalDay, read, roundId, words } from './input/fields.ts';

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
  bodyId,
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

export const readInput = {
  opening: (input: unknown): OpeningInput => read(opening, input),
  round: (input: unknown): { roundId: RoundId } => read(round, input),
  reply: (input: unknown): ReplyInput => read(reply, input),
  documents: (input: unknown): DocumentsInput => read(documents, input),
};
