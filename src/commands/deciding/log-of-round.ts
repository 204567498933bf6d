// The comments of a round with what was put before the leader, each sheet read once.

import type { StandingLog } from '../../domain/deciding/follow.ts';
import { questionOf } from '../../domain/deciding/question.ts';
import type { RoundId } from '../../domain/ids.ts';
import type { Office } from '../../ports.ts';
import { wordsOf } from '../../text/words.ts';
import type { Kept } from '../../workbook/schema.ts';
import { LONGEST_TEXT } from '../../workbook/write-cells.ts';
import { standingLog } from './standing-log.ts';

export interface LogOfRound extends StandingLog<Kept<'comments'>> {
  /** The comments of the round that stand. */
  readonly comments: readonly Kept<'comments'>[];
  /** The whole sheet, of all rounds. */
  readonly rows: readonly Kept<'comments'>[];
  /** Every question, of all rounds: their ids must not be given twice. */
  readonly decisions: readonly Kept<'decisions'>[];
  /** Comments whose question the leader has not answered yet. */
  readonly waiting: ReadonlySet<string>;
}

export function logOfRound(roundId: RoundId, { tables }: Office): LogOfRound {
  const { rows } = tables.read('comments');
  const decisions = tables.read('decisions').rows;
  const open = decisions.filter(({ decision }) => decision.trim() === '');
  return {
    ...standingLog(rows.filter((comment) => comment.roundId === roundId)),
    rows,
    decisions,
    waiting: new Set(
      open.flatMap(({ commentIds }) => {
        const { proposed, against } = questionOf(commentIds);
        return [...proposed, ...against];
      }),
    ),
  };
}

/** Every body that says what a comment says: its own and those merged into it, each once. */
export function bodiesOf(comment: Kept<'comments'>, { merged }: LogOfRound): string {
  const group = [comment, ...(merged.get(comment.commentId) ?? [])];
  return [...new Set(group.map(({ bodyName }) => bodyName))].join('; ');
}

/** A view as the leader reads it: who, which comment, in its own words. */
export function viewOf(comment: Kept<'comments'>, log: LogOfRound, office: Office): string {
  const { commentId, content, proposal } = comment;
  const { deciding } = wordsOf(office.language).reports;
  return deciding.view(bodiesOf(comment, log), commentId, content.trim(), proposal.trim());
}

/** Each view on its line; what one cell cannot hold is cut evenly, and stands whole in the log. */
export function viewsOf(
  comments: readonly Kept<'comments'>[],
  log: LogOfRound,
  office: Office,
): string {
  const { cut } = wordsOf(office.language).reports.deciding;
  const room = Math.floor(LONGEST_TEXT / Math.max(comments.length, 1)) - cut.length - 1;
  return comments
    .map((comment) => viewOf(comment, log, office))
    .map((view) => (view.length > room ? view.slice(0, room) + cut : view))
    .join('\n');
}
