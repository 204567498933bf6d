// The two cells of a round that say whom it asks, with what the clerk changed in the dialog.

import type { BodyId } from '../../domain/ids.ts';
import { Problem } from '../../domain/problem.ts';
import { readAsked, readList } from '../../domain/rounds/asked-cell.ts';
import { enums } from '../../workbook/enums.ts';
import type { Kept } from '../../workbook/schema.ts';
import type { OpeningInput } from '../input/opening.ts';

export interface AskedCells {
  /** Groups and single bodies, `SO, BAN, NATEC`. */
  readonly asked: string;
  /** Bodies that are left out, `STC, SNV`. */
  readonly excluded: string;
}

/**
 * The cells as they will stand. Throws `ROUND.ASKS_UNKNOWN` for a slip in the round's own cell,
 * which would leave somebody out in silence, and `BODY.UNKNOWN` for an added body that the
 * directory does not have.
 */
export function askedCells(
  input: OpeningInput,
  round: Kept<'rounds'>,
  bodies: readonly Kept<'bodies'>[],
): AskedCells {
  checkAsked(round, bodies);
  const known = new Set<string>(bodies.map(({ bodyId }) => bodyId));
  const named = readList(round.groups);
  const added = (input.added ?? []).filter((id) => !named.includes(id));
  const stranger = added.find((id) => !known.has(id));
  if (stranger !== undefined) throw new Problem('BODY.UNKNOWN', { body: stranger });
  return {
    asked: added.length === 0 ? round.groups : unique([...named, ...added]),
    excluded: input.excluded === undefined ? round.excluded : unique(input.excluded),
  };
}

function checkAsked(round: Kept<'rounds'>, bodies: readonly Kept<'bodies'>[]): void {
  const groups: readonly string[] = enums.bodyGroup;
  const found = readAsked(round.groups, bodies).unknown.filter((word) => !groups.includes(word));
  if (found.length === 0) return;
  const { roundId, rowNumber } = round;
  throw new Problem('ROUND.ASKS_UNKNOWN', { round: roundId, row: rowNumber, found });
}

function unique(ids: readonly (string | BodyId)[]): string {
  return Array.from(new Set<string>(ids)).join(', ');
}
