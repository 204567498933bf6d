// What the page of the dialog that makes a new book sends, as a typed record.

import * as v from 'valibot';
import { Problem } from '../../domain/problem.ts';
import { optionalDay, read, words } from './fields.ts';

const plan = v.pipe(
  v.string(),
  v.transform((text): 'TRONG' | 'CHUNG' => {
    if (text === 'TRONG' || text === 'CHUNG') return text;
    throw new Problem('INPUT.NOT_IN_LIST', { field: 'planKind', found: text.slice(0, 40) });
  }),
);

const newBook = v.object({
  programme: v.pipe(
    words('programme'),
    v.transform((text) => text.normalize('NFC').replace(/\s+/g, ' ').trim()),
  ),
  plan,
  start: optionalDay('planStart'),
  team: v.boolean(),
});

export type NewBookInput = v.InferOutput<typeof newBook>;

export const readNewBook = (input: unknown): NewBookInput => read(newBook, input);
