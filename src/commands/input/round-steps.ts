// What the page of the dialog of steps sends, as typed records.

import * as v from 'valibot';
import { type CommentId, idOf, type RoundId } from '../../domain/ids.ts';
import { Problem } from '../../domain/problem.ts';
import type { RoundStep } from '../../domain/rounds/round-steps.ts';
import { enums } from '../../workbook/enums.ts';
import { optionalDay, read, roundId, words } from './fields.ts';

const steps: readonly RoundStep[] = ['EXTEND', 'CARRY_OVER', ...enums.roundStatus];

/** What a sentence repeats of a value at most: a page may send anything. */
const LONGEST_QUOTE = 40;

const step = v.pipe(
  v.string(),
  v.transform((text): RoundStep => {
    const found = steps.find((known) => known === text);
    if (found !== undefined) return found;
    const field = 'step';
    throw text === ''
      ? new Problem('INPUT.MISSING', { field })
      : new Problem('INPUT.NOT_IN_LIST', { field, found: text.slice(0, LONGEST_QUOTE) });
  }),
);

const roundStep = v.object({
  roundId,
  step,
  newDay: optionalDay('newDay'),
  reason: v.pipe(
    words('stepReason'),
    v.transform((text) => text.trim()),
  ),
});

const carrying = v.object({
  roundId,
  laterRound: v.pipe(
    v.string(),
    v.transform((text): RoundId => {
      if (text === '') throw new Problem('INPUT.MISSING', { field: 'laterRound' });
      return idOf<RoundId>(text.slice(0, LONGEST_QUOTE));
    }),
  ),
  comments: v.pipe(
    v.array(
      v.pipe(
        v.string(),
        v.transform((text) => idOf<CommentId>(text.slice(0, LONGEST_QUOTE))),
      ),
    ),
    v.check((ids) => {
      if (ids.length === 0) throw new Problem('INPUT.MISSING', { field: 'carried' });
      return true;
    }),
  ),
});

export type StepInput = v.InferOutput<typeof roundStep>;
export type CarryInput = v.InferOutput<typeof carrying>;

export const readStep = (input: unknown): StepInput => read(roundStep, input);
export const readCarrying = (input: unknown): CarryInput => read(carrying, input);
