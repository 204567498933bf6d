// What the page that checks layout sends: the address of a Google Doc.

import * as v from 'valibot';
import { fileIdOf } from '../../domain/documents/file-id.ts';
import { Problem } from '../../domain/problem.ts';
import { read } from './fields.ts';

/** Google's ids are some forty letters long. */
const SHORTEST_ID = 10;
const LONGEST_ID = 100;
/** What a sentence repeats of what was pasted. */
const LONGEST_QUOTE = 60;

const layout = v.object({
  link: v.pipe(
    v.string(),
    v.transform((text): string => {
      if (text.trim() === '') throw new Problem('INPUT.MISSING', { field: 'document' });
      const id = fileIdOf(text);
      if (id.length < SHORTEST_ID || id.length > LONGEST_ID)
        throw new Problem('LAYOUT.NO_LINK', { found: text.slice(0, LONGEST_QUOTE) });
      return id;
    }),
  ),
});

export interface LayoutInput {
  readonly fileId: string;
}

export const readLayout = (input: unknown): LayoutInput => ({ fileId: read(layout, input).link });
