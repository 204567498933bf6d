// One answer for many comments: shown first, then written in one go; never over an answer that was not ticked.

import type { BulkAnswerData, BulkPreview } from '../../dialogs/data/bulk-answer.ts';
import type { Report } from '../../dialogs/data.ts';
import { type BulkPlan, planBulkAnswer } from '../../domain/comments/bulk-answer.ts';
import { needsExplanation } from '../../domain/comments/disposition.ts';
import { idOf } from '../../domain/ids.ts';
import { Problem } from '../../domain/problem.ts';
import { ofRound } from '../../domain/rounds/of-round.ts';
import { activeMembers, memberAt } from '../../domain/tasks/people.ts';
import { googleOffice } from '../../google/office.ts';
import type { Office } from '../../ports.ts';
import { wordsOf } from '../../text/words.ts';
import type { Kept } from '../../workbook/schema.ts';
import { choicesOf } from '../choices.ts';
import type { BulkInput } from '../input/comments.ts';
import { findRound } from '../opening/plan-opening.ts';
import { roundLabel } from '../round-label.ts';
import { checkBook } from '../this-book.ts';
import { commentsOfRound, roundsWithComments } from './comment-cards.ts';
import { phrasesOf } from './show-answer-comments.ts';
import { writeComments } from './write-comments.ts';

/** Opens the dialog on the last round that is not locked. */
export function showBulkAnswer(office: Office = googleOffice()): void {
  checkBook(office);
  const { dialogs, enums: labels } = wordsOf(office.language);
  const log = office.tables.read('comments').rows;
  const rounds = roundsWithComments(office.tables.read('rounds').rows, log).filter(
    ({ status }) => status !== 'KHOA',
  );
  const round = rounds[rounds.length - 1];
  const { disposition, explanation, phrase, choosePhrase } = dialogs.answerComments;
  const data: BulkAnswerData = {
    common: dialogs.common,
    words: dialogs.bulkAnswer,
    fields: { disposition, explanation, phrase, choosePhrase },
    rounds: rounds.map((one) => ({ id: one.roundId, label: roundLabel(one) })).reverse(),
    dispositions: choicesOf('disposition', labels.disposition),
    kinds: choicesOf('commentKind', labels.commentKind),
    phrases: phrasesOf(office),
    log:
      round === undefined
        ? { roundId: '', locked: false, comments: [], clauses: {} }
        : commentsOfRound(round, log, office),
  };
  office.screen.show('bulk-answer', dialogs.bulkAnswer.title, data);
}

/** What would be written. Throws `COMMENT.LACKS` for a result that lacks its reason. */
export function previewBulkAnswer(input: BulkInput, office: Office): BulkPreview {
  const { plan, log } = planOf(input, office);
  const { enums, reports } = wordsOf(office.language);
  const { answering } = reports;
  const byId = new Map(log.map((row) => [row.commentId, row]));
  return {
    lead: answering.bulkLead(plan.answered.length),
    count: plan.changes.length,
    lines: plan.answered.flatMap((id) => {
      const row = byId.get(id);
      if (row === undefined) return [];
      const old = row.disposition === null ? '' : enums.disposition[row.disposition];
      return [answering.bulkLine({ id, row: row.rowNumber, body: row.bodyName }, old)];
    }),
    notes: notesOf(plan, log, office),
  };
}

/** Writes the answer; pressed twice it changes nothing the second time. */
export function bulkAnswer(input: BulkInput, office: Office): Report {
  return office.locked(() => {
    checkBook(office);
    const { plan, log } = planOf(input, office);
    const { answering } = wordsOf(office.language).reports;
    const lines = notesOf(plan, log, office);
    writeComments(plan.changes, log, { action: 'BULK_ANSWER' }, office);
    return {
      lead: answering.bulkDone(plan.answered.length),
      sections: lines.length === 0 ? [] : [{ title: answering.notes, tone: 'warn', lines }],
      links: [],
    };
  });
}

function planOf(
  { roundId, commentIds, disposition, explanation, overwrite }: BulkInput,
  office: Office,
): { readonly plan: BulkPlan; readonly log: readonly Kept<'comments'>[] } {
  const [first = idOf('')] = commentIds;
  if (findRound(office.tables.read('rounds').rows, roundId).status === 'KHOA') {
    throw new Problem('COMMENT.ROUND_LOCKED', { comment: first, round: roundId });
  }
  if (needsExplanation(disposition) && explanation.trim() === '') {
    throw new Problem('INPUT.MISSING', { field: 'explanation' });
  }
  const log = ofRound(office.tables.read('comments').rows, roundId);
  const team = activeMembers(office.tables.read('team').rows);
  const acting = memberAt(team, office.person);
  const order = { commentIds, disposition, explanation, overwrite, acting, team };
  return { plan: planBulkAnswer(order, log), log };
}

/** What goes along, what keeps its answer and why, what cannot be proposed yet. */
function notesOf(plan: BulkPlan, log: readonly Kept<'comments'>[], office: Office): string[] {
  const { answering } = wordsOf(office.language).reports;
  const states = new Map(plan.changes.map(({ commentId, set }) => [commentId, set.ownerId]));
  const answered = new Set<string>(plan.answered);
  const unowned = log
    .filter(
      ({ commentId, ownerId }) =>
        answered.has(commentId) && ownerId === '' && !states.get(commentId),
    )
    .map(({ commentId }) => commentId);
  const told: readonly (readonly [readonly string[], (ids: string) => string])[] = [
    [plan.merged, answering.bulkMerged],
    [plan.kept, answering.bulkKept],
    [plan.approved, answering.bulkApproved],
    [plan.notTheirs, answering.bulkNotTheirs],
    [plan.gone, answering.bulkGone],
    [unowned, answering.bulkUnowned],
  ];
  return told.filter(([ids]) => ids.length > 0).map(([ids, tell]) => tell(answering.some(ids)));
}
