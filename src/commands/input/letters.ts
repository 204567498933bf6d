// What the page of the letters sends: which document, its number and its date.

import * as v from 'valibot';
import { type DocumentId, idOf } from '../../domain/ids.ts';
import { dayOf, read, words } from './fields.ts';

const letter = v.object({
  docId: v.pipe(
    v.string(),
    v.transform((text) => idOf<DocumentId>(text.slice(0, 40))),
  ),
  number: words('letterNumber'),
  date: dayOf('letterDate'),
  /** Whether the person has seen the warnings. */
  despite: v.boolean(),
});

export type LetterInput = v.InferOutput<typeof letter>;

export const readLetters = {
  letter: (input: unknown): LetterInput => read(letter, input),
};
