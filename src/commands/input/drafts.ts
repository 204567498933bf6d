// What the page of versions sends, field by field.

import * as v from 'valibot';
import { type DraftCheck, draftChecks } from '../../domain/drafts/checks.ts';
import { type DraftId, idOf } from '../../domain/ids.ts';
import { type InputField, Problem } from '../../domain/problem.ts';
import { read, words } from './fields.ts';

/** What a sentence repeats of a value at most: a page may send anything. */
const LONGEST_QUOTE = 40;

const draftId = (field: InputField) =>
  v.pipe(
    v.string(),
    v.transform((text): DraftId => {
      if (text === '') throw new Problem('INPUT.MISSING', { field });
      return idOf<DraftId>(text.slice(0, LONGEST_QUOTE));
    }),
  );

const check = v.pipe(
  v.string(),
  v.transform((text): DraftCheck => {
    const found = draftChecks.find((one) => one === text);
    if (found !== undefined) return found;
    throw new Problem('INPUT.NOT_IN_LIST', {
      field: 'draftCheck',
      found: text.slice(0, LONGEST_QUOTE),
    });
  }),
);

/** Blank, or the address of a page. */
const link = v.pipe(
  words('draftLink'),
  v.transform((text) => text.trim()),
  v.check((text) => {
    if (text === '' || /^https:\/\/\S+$/.test(text)) return true;
    throw new Problem('DRAFT.NO_LINK', { found: text.slice(0, LONGEST_QUOTE) });
  }),
);

const checking = v.object({ draftId: draftId('draft'), check });
const newVersion = v.object({ draftId: draftId('draft'), link });
const comparing = v.object({ draftId: draftId('draft'), otherId: draftId('otherDraft') });

export type CheckingInput = v.InferOutput<typeof checking>;
export type NewVersionInput = v.InferOutput<typeof newVersion>;
export type ComparingInput = v.InferOutput<typeof comparing>;

export const readDrafts = {
  checking: (input: unknown): CheckingInput => read(checking, input),
  newVersion: (input: unknown): NewVersionInput => read(newVersion, input),
  comparing: (input: unknown): ComparingInput => read(comparing, input),
};
