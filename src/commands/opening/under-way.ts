// Openings that were begun and are not finished: kept where every execution sees them, so that the
// tick goes on with them when a run was killed (platform.md §13.5).

import { type Moment, moment } from '../../domain/day.ts';
import { idOf, type RoundId } from '../../domain/ids.ts';
import type { Memory } from '../../ports.ts';
import { read } from '../input/fields.ts';
import { type OpeningInput, opening } from '../input/opening.ts';
import { keepSurely } from './keep-surely.ts';
import { silenceKey } from './said-of-silence.ts';

/** Times that the ten-minute tick tries; after that the daily one does, until the replies are due. */
const TRIES = 5;

/** One property for all of them: the properties are read at once, and written and removed in one call. */
const KEY = 'openings';

export interface BegunOpening {
  readonly input: OpeningInput;
  /** When the button was pressed: hours run from here, however late the work is finished. */
  readonly begunAt: Moment;
  /** When the replies are due: an opening that was not finished by then is given up. */
  readonly dueAt: Moment | null;
  readonly tries: number;
}

type Kept = Readonly<Record<string, unknown>>;

/**
 * Keeps that an opening has begun, or is tried once more. The lists of bodies are not kept here:
 * a property holds 9 KB, and the round's row has them by now.
 */
export function rememberOpening(begun: BegunOpening, memory: Memory): void {
  const { excluded: _excluded, added: _added, dueDay, dueHour, ...input } = begun.input;
  const written = {
    ...input,
    dueDay: dueDay ?? '',
    // Left out by the page it stays left out: the round's row has it.
    ...(dueHour === undefined ? {} : { dueHour: dueHour ?? '' }),
  };
  const openings = { ...kept(memory), [input.roundId]: { ...begun, input: written } };
  keepSurely(
    { [KEY]: JSON.stringify(openings), [silenceKey(input.roundId)]: input.silence },
    memory,
  );
}

/** The opening of a round that was begun and not finished; null when there is none. */
export function begunOpening(round: RoundId, memory: Memory): BegunOpening | null {
  const found = kept(memory)[round];
  if (found === undefined) return null;
  const { input, begunAt, dueAt, tries } = found as Kept;
  return {
    input: read(opening, input),
    begunAt: moment(String(begunAt)),
    dueAt: dueAt === null ? null : moment(String(dueAt)),
    tries: Number(tries),
  };
}

export function forgetOpening(round: RoundId, memory: Memory): void {
  const { [round]: found, ...others } = kept(memory);
  if (found === undefined) return;
  if (Object.keys(others).length === 0) memory.remove(KEY);
  else memory.set({ [KEY]: JSON.stringify(others) });
}

/** The rounds whose opening was begun and not finished. */
export function begunRounds(memory: Memory): RoundId[] {
  return Object.keys(kept(memory)).map((id) => idOf<RoundId>(id));
}

/** Whether a tick has an opening to go on with: the frequent one soon stops, the daily one does not. */
export function isOpeningUnderWay(memory: Memory, reach: 'new' | 'all' = 'new'): boolean {
  return begunRounds(memory).some((round) => mayTry(begunOpening(round, memory), reach));
}

export function mayTry(begun: BegunOpening | null, reach: 'new' | 'all'): boolean {
  return begun !== null && (reach === 'all' || begun.tries < TRIES);
}

function kept(memory: Memory): Kept {
  const text = memory.get(KEY);
  return text === null ? {} : (JSON.parse(text) as Kept);
}
