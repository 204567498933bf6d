// The rows that say whether a round may enter a state, each sheet read once.

import type { RoundCounts } from '../../domain/rounds/count-round.ts';
import type { EntryFacts } from '../../domain/rounds/entry.ts';
import type { Office } from '../../ports.ts';
import type { Kept } from '../../workbook/schema.ts';

/** The rows of one round for `obstaclesTo`. */
export function entryFactsOf(round: Kept<'rounds'>, { tables }: Office): EntryFacts {
  const ours = <RowType extends { readonly roundId: string }>(
    rows: readonly RowType[],
  ): RowType[] => rows.filter(({ roundId }) => roundId === round.roundId);
  const written = round.mode !== 'HOI_NGHI';
  return {
    mode: round.mode,
    requests: written ? ours(tables.read('requests').rows) : [],
    replies: written ? ours(tables.read('replies').rows) : [],
    comments: ours(tables.read('comments').rows),
    documents: written
      ? []
      : tables.read('documents').rows.filter(({ relatedRound }) => relatedRound === round.roundId),
    shown: shownFigures(round),
  };
}

/** The figures that the sheet computes for itself; null where somebody broke one. */
function shownFigures(round: Kept<'rounds'>): RoundCounts | null {
  const { invited, answered, agreed, withComments, noComment, disagreed, silent, late } = round;
  return typeof invited === 'number' &&
    typeof answered === 'number' &&
    typeof agreed === 'number' &&
    typeof withComments === 'number' &&
    typeof noComment === 'number' &&
    typeof disagreed === 'number' &&
    typeof silent === 'number' &&
    typeof late === 'number'
    ? { invited, answered, agreed, withComments, noComment, disagreed, silent, late }
    : null;
}
