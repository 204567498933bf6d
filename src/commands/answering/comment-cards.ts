// The comments of a round as the sidebar and the bulk answer show them, made from sheets read once.

import type { CommentCard, CommentsOfRound } from '../../dialogs/data/answer-comments.ts';
import { stateOf } from '../../domain/comments/comment-states.ts';
import { isMerged } from '../../domain/comments/count-comments.ts';
import { wordingFinder } from '../../domain/comments/draft-wording.ts';
import { mergedInto } from '../../domain/comments/merged-comments.ts';
import { standing } from '../../domain/comments/standing.ts';
import type { RoundId } from '../../domain/ids.ts';
import { clauseHeading, clausePath } from '../../domain/outline/clause-tree.ts';
import { ofRound } from '../../domain/rounds/of-round.ts';
import type { Office } from '../../ports.ts';
import { type Words, wordsOf } from '../../text/words.ts';
import type { Kept, Row } from '../../workbook/schema.ts';

/** The comments that answer for themselves; those merged into them go along. Reads three sheets. */
export function commentsOfRound(
  round: Kept<'rounds'>,
  log: readonly Kept<'comments'>[],
  office: Office,
): CommentsOfRound {
  const { tables } = office;
  const words = wordsOf(office.language);
  const clauses = tables.read('clauses').rows;
  const wordingsOf = wordingFinder(
    tables.read('drafts').rows,
    clauses,
    tables.read('clauseTexts').rows,
  );
  const comments = standing(ofRound(log, round.roundId));
  const merged = mergedInto(comments);
  const cards = comments
    .filter((comment) => !isMerged(comment))
    .map((comment) => ({
      ...cardOf(comment, merged.get(comment.commentId) ?? [], words),
      path: clausePath(comment.clauseId, clauses).map(({ clauseId }) => clauseId),
    }));
  const used = new Set(cards.flatMap(({ path }) => path));
  return {
    roundId: round.roundId,
    locked: round.status === 'KHOA',
    comments: cards,
    clauses: Object.fromEntries(
      clauses
        .filter(({ clauseId }) => used.has(clauseId))
        .map((clause) => [
          clause.clauseId,
          {
            heading: clauseHeading(clause),
            drafts: wordingsOf(clause.clauseId),
          },
        ]),
    ),
  };
}

/** A comment with its texts; the chain of its clauses is for who has read them. */
export function cardOf(
  comment: Row<'comments'>,
  merged: readonly Row<'comments'>[],
  { enums }: Words,
): CommentCard {
  const { kind, severity, theme, sourceText, content } = comment;
  return {
    id: comment.commentId,
    bodyId: comment.bodyId,
    body: comment.bodyName,
    part: comment.part ?? 'CHUNG',
    partLabel: enums.part[comment.part ?? 'CHUNG'],
    place: comment.clauseText,
    clauseId: comment.clauseId,
    path: [],
    quote: comment.quote,
    content,
    proposal: comment.proposal,
    reason: comment.reason,
    kind: kind ?? '',
    theme,
    about: [
      kind === null ? '' : enums.commentKind[kind],
      severity === null ? '' : enums.severity[severity],
      theme,
    ]
      .filter((text) => text !== '')
      .join(' · '),
    source: sourceText.trim() === content.trim() ? '' : sourceText,
    readVersion: comment.readVersion,
    leaderDecision: comment.leaderDecision,
    answer: {
      ownerId: comment.ownerId,
      disposition: comment.disposition ?? '',
      explanation: comment.explanation,
      changeRef: comment.changeRef,
      state: stateOf(comment) ?? 'MOI',
    },
    merged: merged.map((row) => ({ id: row.commentId, body: row.bodyName, content: row.content })),
  };
}

/** The rounds whose log has comments, in the order of their sheet. */
export function roundsWithComments(
  rounds: readonly Kept<'rounds'>[],
  log: readonly Kept<'comments'>[],
): Kept<'rounds'>[] {
  const known = new Set<RoundId>(log.map(({ roundId }) => roundId));
  return rounds.filter(({ roundId }) => known.has(roundId));
}
