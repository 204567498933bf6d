// Opens the sidebar that answers comments one after another, at the comment selected in the log.

import type { AnswerCommentsData, CommentsOfRound } from '../../dialogs/data/answer-comments.ts';
import { finalTarget } from '../../domain/comments/merged-comments.ts';
import type { RoundId } from '../../domain/ids.ts';
import { activeMembers, calledAs, memberAt } from '../../domain/tasks/people.ts';
import { googleOffice } from '../../google/office.ts';
import type { Office } from '../../ports.ts';
import { wordsOf } from '../../text/words.ts';
import type { Kept } from '../../workbook/schema.ts';
import { choicesOf } from '../choices.ts';
import { findRound } from '../opening/plan-opening.ts';
import { roundLabel } from '../round-label.ts';
import { checkBook } from '../this-book.ts';
import { commentsOfRound, roundsWithComments } from './comment-cards.ts';

/** Begins with the round of the selected comment, else with the last one that is not locked. */
export function showAnswerComments(office: Office = googleOffice()): void {
  checkBook(office);
  const { tables } = office;
  const { dialogs, enums: labels } = wordsOf(office.language);
  const log = tables.read('comments').rows;
  const rounds = roundsWithComments(tables.read('rounds').rows, log);
  const begin = commentAt(tables.selectedRow('comments'), log);
  const round =
    rounds.find(({ roundId }) => roundId === begin?.roundId) ??
    [...rounds].reverse().find(({ status }) => status !== 'KHOA') ??
    rounds[rounds.length - 1];
  const team = activeMembers(tables.read('team').rows);
  const data: AnswerCommentsData = {
    common: dialogs.common,
    words: dialogs.answerComments,
    rounds: rounds.map((one) => ({ id: one.roundId, label: roundLabel(one) })),
    members: team.map((member) => ({ id: member.memberId, label: calledAs(member) })),
    dispositions: choicesOf('disposition', labels.disposition),
    states: choicesOf('commentStatus', labels.commentStatus).filter(({ id }) => id !== 'THAY_THE'),
    phrases: phrasesOf(office),
    acting: actingOf(team, office),
    substitutes: Object.fromEntries(
      team
        .filter(({ substituteId }) => substituteId !== '')
        .map(({ memberId, substituteId }) => [memberId, substituteId]),
    ),
    log:
      round === undefined
        ? { roundId: '', locked: false, comments: [], clauses: {} }
        : commentsOfRound(round, log, office),
    begin: begin?.commentId ?? '',
  };
  office.screen.showBeside('answer-comments', dialogs.answerComments.title, data);
}

/** The comments of a round as they stand now. */
export function loadComments({ roundId }: { roundId: RoundId }, office: Office): CommentsOfRound {
  checkBook(office);
  const round = findRound(office.tables.read('rounds').rows, roundId);
  return commentsOfRound(round, office.tables.read('comments').rows, office);
}

/** The comment of the row that is selected in the log now, '' for none; a merged one leads to its main one. */
export function selectedComment(office: Office): { readonly commentId: string } {
  const row = office.tables.selectedRow('comments');
  if (row === 0) return { commentId: '' };
  const log = office.tables.read('comments').rows;
  return { commentId: commentAt(row, log)?.commentId ?? '' };
}

function commentAt(row: number, log: readonly Kept<'comments'>[]): Kept<'comments'> | undefined {
  const selected = log.find(({ rowNumber }) => rowNumber === row);
  if (selected === undefined) return undefined;
  const byId = new Map<string, Kept<'comments'>>(log.map((one) => [one.commentId, one]));
  return finalTarget(selected, byId) ?? selected;
}

/** The phrases that staff keep, in their order. */
export function phrasesOf({ tables }: Office): AnswerCommentsData['phrases'] {
  return [...tables.read('phrases').rows]
    .sort((one, other) => (one.sortOrder ?? 0) - (other.sortOrder ?? 0))
    .filter(({ text }) => text.trim() !== '')
    .map(({ disposition, text }) => ({ disposition: disposition ?? '', text: text.trim() }));
}

/** Only who it is and in which role: nothing else of the member goes to the page. */
function actingOf(team: readonly Kept<'team'>[], office: Office): AnswerCommentsData['acting'] {
  const member = memberAt(team, office.person);
  return member === null ? null : { memberId: member.memberId, teamRole: member.teamRole };
}
