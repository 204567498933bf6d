// What the page of the dialog that moves a phase sends, as typed records.

import * as v from 'valibot';
import { idOf, type PhaseId } from '../../domain/ids.ts';
import type { BufferMode } from '../../domain/plan/follow.ts';
import { type InputField, Problem } from '../../domain/problem.ts';
import { optionalDay, read, words } from './fields.ts';

/** How a phase is moved; TRIAL takes the days that stand in the column of trials. */
export type MoveHow = 'SLIP_DAYS' | 'SLIP_WORK' | 'DAYS' | 'TRIAL';

const hows: readonly MoveHow[] = ['SLIP_DAYS', 'SLIP_WORK', 'DAYS', 'TRIAL'];
const modes: readonly BufferMode[] = ['CONSUME', 'KEEP', 'IGNORE'];

/** What a sentence repeats of a value at most: a page may send anything. */
const LONGEST_QUOTE = 40;
/** A reason is a sentence, not a report. */
const LONGEST_REASON = 300;

const known = <Value extends string>(field: InputField, values: readonly Value[]) =>
  v.pipe(
    v.string(),
    v.transform((text): Value => {
      const found = values.find((value) => value === text);
      if (found !== undefined) return found;
      throw new Problem('INPUT.NOT_IN_LIST', { field, found: text.slice(0, LONGEST_QUOTE) });
    }),
  );

/** A whole number, with its sign; nothing typed is 0. */
const slip = v.pipe(
  v.string(),
  v.transform((text): number => {
    const typed = text.trim().replace(/[−–]/g, '-');
    if (typed === '') return 0;
    if (/^[+-]?\d{1,5}$/.test(typed)) return Number(typed);
    throw new Problem('INPUT.NOT_A_NUMBER', {
      field: 'slip',
      found: text.slice(0, LONGEST_QUOTE),
    });
  }),
);

const move = v.object({
  phaseId: v.pipe(
    v.string(),
    v.transform((text) => idOf<PhaseId>(text.slice(0, LONGEST_QUOTE))),
  ),
  how: known('moveHow', hows),
  slip,
  newStart: optionalDay('newStart'),
  newEnd: optionalDay('newEnd'),
  mode: known('buffer', modes),
  reason: v.pipe(
    words('slipReason'),
    v.transform((text) => text.trim().replace(/\s+/g, ' ')),
    v.check((text) => {
      if (text.length > LONGEST_REASON) {
        throw new Problem('INPUT.TOO_LONG', {
          field: 'slipReason',
          length: text.length,
          limit: LONGEST_REASON,
        });
      }
      return true;
    }),
  ),
  moveSends: v.boolean(),
  /** What the preview showed, as it names it; '' where nothing was shown. */
  seen: v.string(),
});

const made = v.object({ runId: v.string() });

export type MoveInput = v.InferOutput<typeof move>;

export const readMove = (input: unknown): MoveInput => read(move, input);
export const readMade = (input: unknown): { runId: string } => read(made, input);
