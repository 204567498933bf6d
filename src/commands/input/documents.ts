// What the page that makes documents sends: of what, which kinds, the table in which form.

import * as v from 'valibot';
import { idOf, type MeetingId } from '../../domain/ids.ts';
import { Problem } from '../../domain/problem.ts';
import { oneOf, read, roundId } from './fields.ts';

/** An id that no kind has is quoted in a sentence: a page may send anything. */
const LONGEST_ID = 40;

const documents = v.object({
  /** A round or a meeting; neither for the papers of the Đề án. */
  roundId: v.optional(v.nullable(roundId), null),
  meetingId: v.optional(
    v.nullable(
      v.pipe(
        v.string(),
        v.transform((text) => idOf<MeetingId>(text.slice(0, LONGEST_ID))),
      ),
    ),
    null,
  ),
  kinds: v.pipe(
    v.array(
      v.pipe(
        v.string(),
        v.transform((text) => text.slice(0, LONGEST_ID)),
      ),
    ),
    v.check((kinds) => {
      if (kinds.length === 0) throw new Problem('INPUT.MISSING', { field: 'papers' });
      return true;
    }),
  ),
  /** Left out, the form that the settings name. */
  form: v.optional(v.nullable(oneOf('tableForm', 'tableForm')), null),
});

export type DocumentsInput = v.InferOutput<typeof documents>;

export const readDocuments = (input: unknown): DocumentsInput => read(documents, input);
