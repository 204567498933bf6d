// The rows that say whether a round may enter a state, each sheet read once.

import type { RoundCounts } from '../../domain/rounds/count-round.ts';
import type { EntryFacts } from '../../domain/rounds/entry.ts';
import { ofRound } from '../../domain/rounds/of-round.ts';
import type { Office } from '../../ports.ts';
import type { Kept } from '../../workbook/schema.ts';

/** The rows of one round for `obstaclesTo`. */
export function entryFactsOf(round: Kept<'rounds'>, { tables }: Office): EntryFacts {
  const { roundId } = round;
  const written = round.mode !== 'HOI_NGHI';
  return {
    mode: round.mode,
    requests: written ? ofRound(tables.read('requests').rows, roundId) : [],
    replies: written ? ofRound(tables.read('replies').rows, roundId) : [],
    comments: ofRound(tables.read('comments').rows, roundId),
    documents: written
      ? []
      : tables.read('documents').rows.filter(({ relatedRound }) => relatedRound === roundId),
    shown: shownFigures(round),
  };
}

/** The figures that the sheet computes for itself; null where somebody broke one. */
export function shownFigures(round: Kept<'rounds'>): RoundCounts | null {
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
