// The rows of a round that papers are made of, held against each other; what does not agree is named by sheet and row.

import { standing } from '../../domain/comments/standing.ts';
import { Problem } from '../../domain/problem.ts';
import { ofRound } from '../../domain/rounds/of-round.ts';
import { type CommentFinding, reconcileComments } from '../../domain/rounds/reconcile-comments.ts';
import { type RoundFinding, reconcileRound } from '../../domain/rounds/reconcile-round.ts';
import { wordsOf } from '../../text/words.ts';
import type { Kept } from '../../workbook/schema.ts';
import { shownFigures } from '../rounds/entry-facts.ts';
import type { Desk } from './desk.ts';

export interface ReconciledRows {
  readonly requests: readonly Kept<'requests'>[];
  /** Those that stand. */
  readonly comments: readonly Kept<'comments'>[];
}

/** Throws `COMMENTS.NOT_RECONCILED`, naming the rows, before anything is counted for a paper. */
export function reconciledRows(round: Kept<'rounds'>, { office, read }: Desk): ReconciledRows {
  const requests = ofRound(read('requests'), round.roundId);
  const log = standing(read('comments'));
  const comments = ofRound(log, round.roundId);
  if (round.mode === 'HOI_NGHI') return { requests, comments };
  const { findings: words } = wordsOf(office.language);
  const { names } = office.tables;
  const inSheet = (sheet: 'requests' | 'comments', rows: readonly number[]): string =>
    rows.length === 0 ? '' : words.rows(names.tab(sheet), rows);
  const placed = (said: string, ...places: string[]): string => {
    const known = places.filter((place) => place !== '');
    return known.length === 0 ? said : `${said} (${known.join('; ')})`;
  };
  const rowsOf = (ids: readonly string[]): number[] =>
    requests.filter(({ requestId }) => ids.includes(requestId)).map(({ rowNumber }) => rowNumber);
  const logged = (ids: readonly string[]): number[] =>
    comments.filter(({ requestId }) => ids.includes(requestId)).map(({ rowNumber }) => rowNumber);
  const roundLine = (found: RoundFinding): string => {
    const ids = requestsNamed(found);
    const also = found.code === 'COMMENTS_DIFFER' ? inSheet('comments', logged(ids)) : '';
    return placed(words.round(found), inSheet('requests', rowsOf(ids)), also);
  };
  const commentLine = (found: CommentFinding): string => {
    const rows = comments
      .filter(({ commentId }) => 'commentId' in found && commentId === found.commentId)
      .map(({ rowNumber }) => rowNumber);
    return placed(words.comment(found), inSheet('comments', rows));
  };
  const lines = [
    ...reconcileRound(requests, shownFigures(round) ?? undefined, comments).map(roundLine),
    ...reconcileComments(comments, log, requests).map(commentLine),
  ];
  if (lines.length > 0) {
    throw new Problem('COMMENTS.NOT_RECONCILED', {
      round: round.roundId,
      found: lines.join('; '),
    });
  }
  return { requests, comments };
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
