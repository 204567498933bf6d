// What can be put before the leader in a round: comments marked for it, and bodies against each other.

import type { LeaderQuestions, PossibleQuestion } from '../../dialogs/data/ask-leader.ts';
import { proseMoment } from '../../domain/calendar/print.ts';
import { isMerged } from '../../domain/comments/count-comments.ts';
import { type Conflict, conflictsOf } from '../../domain/deciding/conflicts.ts';
import type { RoundId } from '../../domain/ids.ts';
import type { Office } from '../../ports.ts';
import { wordsOf } from '../../text/words.ts';
import type { Kept } from '../../workbook/schema.ts';
import { checkBook } from '../this-book.ts';
import { bodiesOf, type LogOfRound, logOfRound, viewOf } from './log-of-round.ts';
import { notTakenOf } from './not-taken.ts';
import { standingLog } from './standing-log.ts';

/** A page with more fields than that is none. */
const MOST = 60;
const LONGEST_MATTER = 240;

export function leaderQuestions(roundId: RoundId, office: Office): LeaderQuestions {
  checkBook(office);
  const { askLeader } = wordsOf(office.language).dialogs;
  const log = logOfRound(roundId, office);
  const free = log.comments.filter(({ commentId }) => !log.waiting.has(commentId));
  const conflicts = conflictsOf(free).filter(
    ({ one, other }) => !(isDecided(one) && isDecided(other)),
  );
  const paired = new Set(conflicts.flatMap(({ one, other }) => [one.commentId, other.commentId]));
  return {
    conflicts: conflicts.slice(0, MOST).map((conflict) => ofPair(conflict, log, office)),
    comments: free
      .filter((comment) => comment.disposition === 'XIN_Y_KIEN' && !isMerged(comment))
      .filter(({ commentId }) => !paired.has(commentId))
      .slice(0, MOST)
      .map((comment) => ofComment(comment, log, office)),
    waiting: log.decisions
      .filter((row) => row.roundId === roundId && row.decision.trim() === '')
      .map(({ decisionId, matter, askedAt }) =>
        askLeader.waitingLine(
          decisionId,
          short(matter),
          askedAt === null ? '' : proseMoment(askedAt),
        ),
      ),
    notTaken: notTakenOf(log.decisions, () => standingLog(log.rows), office),
  };
}

function ofPair(
  { one, other, why, accepted }: Conflict<Kept<'comments'>>,
  log: LogOfRound,
  office: Office,
): PossibleQuestion {
  const { reports, dialogs } = wordsOf(office.language);
  const [first, second] = [bodiesOf(one, log), bodiesOf(other, log)];
  return {
    heading: reports.deciding.against(
      placeOf(one, office) || placeOf(other, office),
      reports.deciding.conflict[why],
      accepted,
    ),
    matter: dialogs.askLeader.matterOfPair(placeOf(one, office), first, second),
    sides: [one, other].map((comment) => sideOf(comment, log, office)),
    explanation: one.explanation,
  };
}

function ofComment(comment: Kept<'comments'>, log: LogOfRound, office: Office): PossibleQuestion {
  const { askLeader } = wordsOf(office.language).dialogs;
  const side = sideOf(comment, log, office);
  return {
    heading: `${comment.commentId} – ${side.bodies}`,
    matter: askLeader.matterOf(placeOf(comment, office), short(comment.content)),
    sides: [side],
    explanation: comment.explanation,
  };
}

function sideOf(comment: Kept<'comments'>, log: LogOfRound, office: Office) {
  return {
    id: comment.commentId,
    bodies: bodiesOf(comment, log),
    view: viewOf(comment, log, office),
  };
}

function placeOf({ part, clauseText }: Kept<'comments'>, office: Office): string {
  const file = part === null ? '' : wordsOf(office.language).enums.part[part];
  return [clauseText.trim(), file].filter((text) => text !== '').join(', ');
}

function isDecided({ leaderDecision }: Kept<'comments'>): boolean {
  return leaderDecision.trim() !== '';
}

function short(text: string): string {
  const line = text.trim().replace(/\s+/g, ' ');
  return line.length > LONGEST_MATTER ? `${line.slice(0, LONGEST_MATTER)}…` : line;
}
