// What the page of the directory sends: a pasted text, the columns, the lines and bodies that were ticked.

import * as v from 'valibot';
import { type ImportField, importFields } from '../../domain/bodies/paste-columns.ts';
import { Problem } from '../../domain/problem.ts';
import { bodyId, read } from './fields.ts';

/** A province's directory with all its columns is far below. */
const LONGEST_PASTE = 1_000_000;

const text = v.pipe(
  v.string(),
  v.check((pasted) => {
    if (pasted.trim() === '') throw new Problem('INPUT.MISSING', { field: 'pasted' });
    if (pasted.length <= LONGEST_PASTE) return true;
    const { length } = pasted;
    throw new Problem('INPUT.TOO_LONG', { field: 'pasted', length, limit: LONGEST_PASTE });
  }),
);

/** The columns as a person chose them; null leaves it to the list's own head and content. */
const fields = v.nullable(
  v.array(
    v.pipe(
      v.string(),
      v.transform((field): ImportField | null => importFields.find((one) => one === field) ?? null),
    ),
  ),
);

const paste = v.object({ text, fields });
const chosenLines = v.object({
  text,
  fields,
  chosen: v.array(v.object({ line: v.number(), as: v.string(), seen: v.string() })),
});
const confirmation = v.object({
  chosen: v.array(v.object({ bodyId, paperOnly: v.boolean() })),
});

export type PasteInput = v.InferOutput<typeof paste>;
export type ImportInput = v.InferOutput<typeof chosenLines>;
export type ConfirmationInput = v.InferOutput<typeof confirmation>;

export const readBodies = {
  paste: (input: unknown): PasteInput => read(paste, input),
  chosen: (input: unknown): ImportInput => read(chosenLines, input),
  confirmation: (input: unknown): ConfirmationInput => read(confirmation, input),
};
