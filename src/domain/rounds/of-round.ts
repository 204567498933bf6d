// The rows of one round among those of all.

import type { RoundId } from '../ids.ts';

/** In the order of the sheet. */
export function ofRound<Record extends { readonly roundId: RoundId }>(
  rows: readonly Record[],
  roundId: RoundId,
): Record[] {
  return rows.filter((row) => row.roundId === roundId);
}
