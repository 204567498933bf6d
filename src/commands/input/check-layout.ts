// What the page that checks layout sends: the address of a Google Doc.

import * as v from 'valibot';
import { Problem } from '../../domain/problem.ts';
import { read } from './fields.ts';

/** What a sentence repeats of what was pasted. */
const LONGEST_QUOTE = 60;

/** `docs.google.com/document/d/<id>/…`, or `/document/u/1/d/<id>`. */
const ADDRESS =
  /^https:\/\/docs\.google\.com\/document\/(?:u\/\d+\/)?d\/([\w-]{10,100})(?:[/?#]|$)/;

const layout = v.object({
  link: v.pipe(
    v.string(),
    v.transform((text): string => {
      if (text.trim() === '') throw new Problem('INPUT.MISSING', { field: 'document' });
      const id = ADDRESS.exec(text.trim())?.[1];
      if (id === undefined)
        throw new Problem('LAYOUT.NO_LINK', { found: text.slice(0, LONGEST_QUOTE) });
      return id;
    }),
  ),
});

export interface LayoutInput {
  readonly fileId: string;
}

export const readLayout = (input: unknown): LayoutInput => ({ fileId: read(layout, input).link });
