// What “Kiểm tra sổ” finds in the rounds that were opened: the mismatches over which no paper is made, and
// rows that rest on a row which is gone.

import { standing } from '../../domain/comments/standing.ts';
import type { RoundId } from '../../domain/ids.ts';
import { lostRows } from '../../domain/rounds/lost-rows.ts';
import { ofRound } from '../../domain/rounds/of-round.ts';
import type { Office } from '../../ports.ts';
import type { Words } from '../../text/words.ts';
import { type LoggedRows, placer, roundMismatches } from './round-mismatches.ts';
import type { ProblemLines } from './shape-problems.ts';

/** One line each: the round, what does not agree, tabs and rows; the remedy once, below them. */
export function roundProblems({ tables }: Office, words: Words): ProblemLines {
  const { names } = tables;
  const log: LoggedRows = {
    requests: tables.read('requests').rows,
    comments: standing(tables.read('comments').rows),
  };
  const asked = tables
    .read('rounds')
    .rows.filter(({ status, mode }) => status !== 'NHAP' && mode !== 'HOI_NGHI');
  const at = placer(log, words, names);
  const lost = (roundId: RoundId): string[] =>
    lostRows(
      { requests: ofRound(log.requests, roundId), comments: ofRound(log.comments, roundId) },
      tables.read('replies').rows,
      tables.read('bodies').rows,
    ).map((found) =>
      found.code === 'BODY_GONE'
        ? at(words.findings.lost(found, names), [found.requestId])
        : at(words.findings.lost(found, names), [], [found.commentId]),
    );
  const lines = asked.flatMap((round) =>
    [...roundMismatches(round, log, words, names), ...lost(round.roundId)].map(
      (line) => `${round.roundId}: ${line}`,
    ),
  );
  const remedy = lines.length === 0 ? [] : [words.findings.remedy(names)];
  return { lines: [...lines, ...remedy], count: lines.length };
}
