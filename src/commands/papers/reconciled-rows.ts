// The rows of a round that papers are made of, refused while they do not agree with each other.

import { standing } from '../../domain/comments/standing.ts';
import { Problem } from '../../domain/problem.ts';
import { ofRound } from '../../domain/rounds/of-round.ts';
import { wordsOf } from '../../text/words.ts';
import type { Kept } from '../../workbook/schema.ts';
import { roundMismatches } from '../checking/round-mismatches.ts';
import type { Desk } from './desk.ts';

export interface ReconciledRows {
  readonly requests: readonly Kept<'requests'>[];
  /** Those that stand. */
  readonly comments: readonly Kept<'comments'>[];
}

/** Throws `COMMENTS.NOT_RECONCILED`, naming the rows, before anything is counted for a paper. */
export function reconciledRows(round: Kept<'rounds'>, { office, read }: Desk): ReconciledRows {
  const log = { requests: read('requests'), comments: standing(read('comments')) };
  const found = roundMismatches(round, log, wordsOf(office.language), office.tables.names);
  if (found.length > 0) {
    throw new Problem('COMMENTS.NOT_RECONCILED', {
      round: round.roundId,
      found: found.join('; '),
    });
  }
  return {
    requests: ofRound(log.requests, round.roundId),
    comments: ofRound(log.comments, round.roundId),
  };
}
