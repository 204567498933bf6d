// What the page that keeps and restores the book sends, as typed records.

import * as v from 'valibot';
import { Problem } from '../../domain/problem.ts';
import { read, words } from './fields.ts';

/** More is no reason but a text. */
const LONGEST_NOTE = 300;

const note = v.object({
  note: v.pipe(
    words('keptNote'),
    v.transform((text) => {
      const said = text.normalize('NFC').replace(/\s+/g, ' ').trim();
      if (said.length <= LONGEST_NOTE) return said;
      throw new Problem('INPUT.TOO_LONG', {
        ...{ field: 'keptNote', length: said.length, limit: LONGEST_NOTE },
      });
    }),
  ),
});

/** An id of Drive's: letters, digits, `-` and `_`. */
const fileId = v.pipe(
  words('keptFile'),
  v.transform((text) => {
    if (/^[\w-]{10,100}$/.test(text)) return text;
    throw text === ''
      ? new Problem('INPUT.MISSING', { field: 'keptFile' })
      : new Problem('INPUT.NOT_IN_LIST', { field: 'keptFile', found: text.slice(0, 40) });
  }),
);

const chosen = v.object({ fileId });
const restore = v.object({ fileId, confirm: words('keptConfirm') });

export type NoteInput = v.InferOutput<typeof note>;
export type ChosenCopyInput = v.InferOutput<typeof chosen>;
export type RestoreInput = v.InferOutput<typeof restore>;

export const readKeeping = {
  note: (input: unknown): NoteInput => read(note, input),
  chosen: (input: unknown): ChosenCopyInput => read(chosen, input),
  restore: (input: unknown): RestoreInput => read(restore, input),
};
