// What does not agree among the rows of a round, in words, each with its tabs and rows: the check of the
// book says it, and no paper is made over it.

import { ofRound } from '../../domain/rounds/of-round.ts';
import { reconcileComments } from '../../domain/rounds/reconcile-comments.ts';
import { type RoundFinding, reconcileRound } from '../../domain/rounds/reconcile-round.ts';
import type { Words } from '../../text/words.ts';
import type { Kept } from '../../workbook/schema.ts';
import type { BookNames } from '../../workbook/words.ts';
import { shownFigures } from '../rounds/entry-facts.ts';

/** The rows of every round; of the comments those that stand. */
export interface LoggedRows {
  readonly requests: readonly Kept<'requests'>[];
  readonly comments: readonly Kept<'comments'>[];
}

/** One line a mismatch; [] when all agree, and for a meeting, which counts no bodies. */
export function roundMismatches(
  round: Kept<'rounds'>,
  log: LoggedRows,
  words: Words,
  names: BookNames,
): string[] {
  if (round.mode === 'HOI_NGHI') return [];
  const requests = ofRound(log.requests, round.roundId);
  const comments = ofRound(log.comments, round.roundId);
  const { findings } = words;
  const at = placer({ requests, comments }, words, names);
  const logged = (found: RoundFinding): string[] =>
    found.code === 'COMMENTS_DIFFER'
      ? comments
          .filter(({ requestId }) => requestId === found.requestId)
          .map(({ commentId }) => commentId)
      : [];
  return [
    ...reconcileRound(requests, shownFigures(round) ?? undefined, comments).map((found) =>
      at(findings.round(found, names), requestsNamed(found), logged(found)),
    ),
    ...reconcileComments(comments, log.comments, requests).map((found) =>
      at(findings.comment(found, names), [], 'commentId' in found ? [found.commentId] : []),
    ),
  ];
}

/** Puts tabs and rows of requests and comments behind what is said of them. */
export function placer({ requests, comments }: LoggedRows, words: Words, names: BookNames) {
  return (
    said: string,
    requestIds: readonly string[],
    commentIds: readonly string[] = [],
  ): string => {
    const places = {
      requests: requests.filter(({ requestId }) => requestIds.includes(requestId)),
      comments: comments.filter(({ commentId }) => commentIds.includes(commentId)),
    };
    const told = (['requests', 'comments'] as const)
      .map((sheet) => [names.tab(sheet), places[sheet].map(({ rowNumber }) => rowNumber)] as const)
      .filter(([, rows]) => rows.length > 0)
      .map(([tab, rows]) => words.findings.rows(tab, rows));
    return told.length === 0 ? said : `${said} (${told.join('; ')})`;
  };
}

function requestsNamed(found: RoundFinding): readonly string[] {
  switch (found.code) {
    case 'BODY_TWICE':
      return found.requestIds;
    case 'POSITION_WITHOUT_DATE':
    case 'DATE_WITHOUT_POSITION':
    case 'LATE_WITHOUT_ANSWER':
    case 'COMMENTS_DIFFER':
      return [found.requestId];
    case 'SHOWN_DIFFERS':
    case 'SUM':
      return [];
  }
}
