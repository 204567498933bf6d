// Writes one answer with those of the comments merged into it; refused when somebody was there before.

import type { AnswerSaved } from '../../dialogs/data/answer-comments.ts';
import { type AnsweringFacts, answerComment, withMerged } from '../../domain/comments/answering.ts';
import { stateOf } from '../../domain/comments/comment-states.ts';
import { mergedInto } from '../../domain/comments/merged-comments.ts';
import { standing } from '../../domain/comments/standing.ts';
import { draftInForce } from '../../domain/drafts/versions.ts';
import { idOf } from '../../domain/ids.ts';
import { Problem } from '../../domain/problem.ts';
import { activeMembers, memberAt } from '../../domain/tasks/people.ts';
import type { Office } from '../../ports.ts';
import { wordsOf } from '../../text/words.ts';
import type { Kept } from '../../workbook/schema.ts';
import type { AnswerOrder } from '../input/comments.ts';
import { checkBook } from '../this-book.ts';
import { cardOf } from './comment-cards.ts';
import { writeComments } from './write-comments.ts';

/**
 * One write and its audit rows, however many comments are merged into the one. Throws `COMMENT.*`
 * and writes nothing when the answer cannot stand; tells how the comment stands now, and writes
 * nothing, when it is not what the page was given.
 */
export function saveAnswer(input: AnswerOrder, office: Office): AnswerSaved {
  return office.locked(() => {
    checkBook(office);
    const { tables } = office;
    const log = tables.read('comments').rows;
    const comment = log.find(({ commentId }) => commentId === input.commentId);
    if (comment === undefined) throw new Problem('COMMENT.UNKNOWN', { comment: input.commentId });
    checkRound(comment, office);
    const words = wordsOf(office.language);
    const merged = mergedInto(standing(log)).get(comment.commentId) ?? [];
    if (!isAsSeen(comment, input)) {
      return { kind: 'CHANGED', card: cardOf(comment, merged, words) };
    }
    const set = answerComment(comment, input, factsFor(comment, input, office));
    const changes = withMerged(comment, set, merged);
    writeComments(changes, log, { action: 'ADJUDICATE', reason: input.reason.trim() }, office);
    const card = cardOf({ ...comment, ...set }, merged, words);
    const along = changes.filter(({ commentId }) => commentId !== comment.commentId).length;
    return { kind: 'SAVED', card, merged: along };
  });
}

function checkRound({ commentId, roundId }: Kept<'comments'>, { tables }: Office): void {
  const round = tables.read('rounds').rows.find((row) => row.roundId === roundId);
  if (round?.status !== 'KHOA') return;
  throw new Problem('COMMENT.ROUND_LOCKED', { comment: commentId, round: roundId });
}

function isAsSeen(comment: Kept<'comments'>, { seen }: AnswerOrder): boolean {
  return (
    comment.ownerId === seen.ownerId &&
    comment.disposition === seen.disposition &&
    comment.explanation === seen.explanation &&
    comment.changeRef === seen.changeRef &&
    stateOf(comment) === seen.state
  );
}

function factsFor(
  comment: Kept<'comments'>,
  { state }: AnswerOrder,
  office: Office,
): AnsweringFacts {
  const team = activeMembers(office.tables.read('team').rows);
  return {
    acting: memberAt(team, office.person),
    address: office.person,
    team,
    currentDraft:
      state === 'DA_SUA'
        ? (draftInForce(office.tables.read('drafts').rows, comment.part)?.draftId ?? idOf(''))
        : idOf(''),
  };
}
