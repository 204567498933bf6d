// What the page that checks layout sends: the address of a Google Doc.

import * as v from 'valibot';
import { pointedFile } from '../../domain/documents/pointed-file.ts';
import { Problem } from '../../domain/problem.ts';
import { read } from './fields.ts';

/** What a sentence repeats of what was pasted. */
const LONGEST_QUOTE = 60;

const layout = v.object({
  link: v.pipe(
    v.string(),
    v.transform((text): string => {
      if (text.trim() === '') throw new Problem('INPUT.MISSING', { field: 'document' });
      const found = pointedFile(text);
      if (found?.kind !== 'DOC')
        throw new Problem('LAYOUT.NO_LINK', { found: text.slice(0, LONGEST_QUOTE) });
      return found.id;
    }),
  ),
});

export interface LayoutInput {
  readonly fileId: string;
}

export const readLayout = (input: unknown): LayoutInput => ({ fileId: read(layout, input).link });
