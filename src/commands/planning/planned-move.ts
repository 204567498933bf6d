// What a move that a person asks for comes to: the cascade, the cells, the rounds.

import type { Day } from '../../domain/day.ts';
import type { RoundId } from '../../domain/ids.ts';
import { type Cascade, cascadeOf } from '../../domain/plan/cascade.ts';
import type { PhaseMove } from '../../domain/plan/move-target.ts';
import { type PhaseChange, planChanges } from '../../domain/plan/plan-change.ts';
import { type RoundEffect, roundEffects } from '../../domain/plan/round-effects.ts';
import { Problem } from '../../domain/problem.ts';
import type { Words } from '../../text/words.ts';
import type { Kept } from '../../workbook/schema.ts';
import type { MoveInput } from '../input/move-phase.ts';
import type { PlanBook } from './plan-book.ts';

export interface PlannedMove {
  readonly cascade: Cascade<Kept<'phases'>>;
  readonly changes: readonly PhaseChange[];
  readonly effects: readonly RoundEffect[];
  /** Planned days of sending that would change. */
  readonly sends: readonly { readonly roundId: RoundId; readonly from: Day; readonly to: Day }[];
  /** The phases that were moved by a person: “P6”. */
  readonly movers: string;
  /** Names all that would be written: the same only as long as plan and question are the same. */
  readonly seen: string;
}

/** Works a move out; writes nothing. Throws `MOVE.*` for one that cannot be made. */
export function planMove(
  input: MoveInput,
  book: PlanBook,
  today: Day,
  { reports: { planning } }: Words,
): PlannedMove {
  const moves = movesOf(input, book);
  const cascade = cascadeOf(book.works, moves, input.mode, today);
  const effects = roundEffects(cascade.moved, book.rounds, book.works);
  const sends = effects.flatMap((effect) =>
    effect.kind === 'SEND_DAY'
      ? [{ roundId: effect.roundId, from: effect.from, to: effect.to }]
      : [],
  );
  const movers = moves.map(({ phaseId }) => phaseId).join(', ');
  const changes = planChanges(cascade, ({ after }) =>
    input.reason === '' ? '' : planning.reason(input.reason, after === null ? '' : movers),
  );
  const days = cascade.moved.map(({ phase, start, end }) =>
    [phase.phaseId, phase.planStart, phase.planEnd, start, end].join(' '),
  );
  const seen = [...days, ...sends.map(({ roundId, from, to }) => [roundId, from, to].join(' '))];
  return { cascade, changes, effects, sends, movers, seen: seen.join('; ') };
}

function movesOf(input: MoveInput, { phases }: PlanBook): PhaseMove[] {
  const { phaseId, slip, newStart: start, newEnd: end } = input;
  switch (input.how) {
    case 'SLIP_DAYS':
      return [{ kind: 'SLIP', phaseId, days: slip, unit: 'NGAY' }];
    case 'SLIP_WORK':
      return [{ kind: 'SLIP', phaseId, days: slip, unit: 'NGAY_LAM_VIEC' }];
    case 'DAYS':
      return [{ kind: 'DAYS', phaseId, start, end }];
    case 'TRIAL':
      return typedTrial(phases);
  }
}

/** The days typed into the column of trials; throws `MOVE.NO_TRIAL` when there are none. */
function typedTrial(phases: readonly Kept<'phases'>[]): PhaseMove[] {
  const moves = phases.flatMap(({ phaseId, trialEnd, planEnd }): PhaseMove[] =>
    trialEnd === null || trialEnd === planEnd
      ? []
      : [{ kind: 'DAYS', phaseId, start: null, end: trialEnd }],
  );
  if (moves.length === 0) throw new Problem('MOVE.NO_TRIAL', {});
  return moves;
}
