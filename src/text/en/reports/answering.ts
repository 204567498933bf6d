// What is told of comments given out, answered, checked, and not seen in the draft. English.

import type { CommentFinding } from '../../../domain/comments/check-comments.ts';
import type { Unseen } from '../../../domain/comments/not-seen.ts';
import type { BookNames } from '../../../workbook/words.ts';
import { rowRanges } from '../../row-ranges.ts';
import type { CommentPlace, answering as vi } from '../../vi/reports/answering.ts';
import { enums } from '../enums.ts';
import { lackOf } from '../errors/comments.ts';
import { menu } from '../menu.ts';
import { merged } from './steps.ts';

const placed = ({ id, row, body }: CommentPlace, book: BookNames): string =>
  `${id} (${body}; tab “${book.tab('comments')}”, row ${row})`;

export const answering: typeof vi = {
  by: (by) => {
    if (by === null) return 'chosen here';
    return by.kind === 'RULE' ? `rule ${by.ruleId}` : `looks after clause ${by.clauseId}`;
  },
  some: (ids) =>
    ids.length > 8 ? `${ids.slice(0, 8).join(', ')} and ${ids.length - 8} more` : ids.join(', '),
  assignLead: (given, left) =>
    `${given} comments are given out${left === 0 ? '' : `; ${left} are not`}.`,
  lifted: (count) =>
    `${count} comments that have a handler pass to “${enums.commentStatus.PHAN_CONG}”.`,
  assigned: (count) =>
    count === 0 ? 'There is nothing to give out.' : `${count} comments were given out.`,
  stillLeft: (ids, book) =>
    `Not given out: ${ids}. To mend it: add a row to the tab “${book.tab('handlerRules')}” and give them out again, or write a member’s id into “${book.column('comments', 'ownerId')}” of the tab “${book.tab('comments')}”.`,
  noRules: (book) =>
    `The tab “${book.tab('handlerRules')}” has no rule yet. Add some first, or choose somebody for the comments without a rule.`,
  ruleFault: ({ code, ruleId, found }, book) =>
    code === 'NO_MEMBER'
      ? `Tab “${book.tab('handlerRules')}”, rule ${ruleId}: the team has no member “${found}” who takes part; the rule is passed over. To mend it: write the right id into “${book.column('handlerRules', 'ownerId')}”.`
      : `Tab “${book.tab('handlerRules')}”, rule ${ruleId}: there is no clause “${found}”; the rule fits no comment. To mend it: write the right id into “${book.column('handlerRules', 'clauseId')}”.`,

  historyLine: (when, by, column, old, next) =>
    `${when}${by === '' ? '' : `, ${by}`} – ${column}: ${old === '' ? 'blank' : `“${old}”`} → ${next === '' ? 'blank' : `“${next}”`}`,
  historyReason: (reason) => `Reason: ${reason}`,

  bulkLead: (count) =>
    count === 0 ? 'No comment takes the answer.' : `${count} comments take this answer.`,
  bulkDone: (count) =>
    count === 0 ? 'Nothing was written.' : `The answer was written into ${count} comments.`,
  bulkMerged: (ids) => `With their main comment: ${ids}.`,
  bulkKept: (ids) => `They keep their answer: ${ids}.`,
  bulkApproved: (ids) => `Approved, they stay as they are: ${ids}.`,
  bulkNotTheirs: (ids) =>
    `Given to somebody else, they stay as they are: ${ids}. Remedy: let the handler answer, or change the handler.`,
  bulkGone: (ids) => `Not answered by themselves (merged or replaced): ${ids}.`,
  bulkUnowned: (ids) =>
    `They have the answer but no handler, and do not pass to “${enums.commentStatus.DE_XUAT}”: ${ids}.`,
  bulkLine: (place, old) => `${place.id}, ${place.body}${old === '' ? '' : `: before “${old}”`}`,

  unseenLead: (count, book) =>
    count === 0
      ? 'The draft shows every accepted comment.'
      : `${count} comments are accepted and not seen in the draft. To mend it: change the draft, write the place into “${book.column('comments', 'changeRef')}”, then choose “${enums.commentStatus.DA_SUA}” in “${book.column('comments', 'status')}” of the sheet “${book.tab('comments')}”.`,
  unseenRound: (round, count) => `Round ${round}: ${count} comments`,
  unseen: (place, why, book) =>
    `${placed(place, book)}: ${why.map((one) => unseen(one, book)).join('; ')}.`,

  checkLead: (count) =>
    count === 0 ? 'No row of the log contradicts the rules.' : `${count} points are to be mended.`,
  notes: 'Note',
  checkTitle: 'To be mended',
  checkHint: 'States to be brought up to date',
  answeredButLeft: (ids, book) =>
    `Answered, but not yet “${enums.commentStatus.DE_XUAT}”: ${ids}. To mend it: choose it in “${book.column('comments', 'status')}”, or save them in ${menu.title} › ${menu.answering} › ${menu.answerComments}`,
  toShareTitle: 'Merged comments',
  toShare: (ids) => `Without the answer of their main comment: ${ids}.`,
  shared: (count) =>
    count === 0
      ? 'Merged comments have the answers of their main ones.'
      : `The answers of the main comments were written into ${count} merged ones.`,
  finding: (place, found, book) => `${placed(place, book)}: ${finding(found, book)}`,
  findingOfMany: (rows, found, book) =>
    `${rows.length} comments (sheet “${book.tab('comments')}”, rows ${rowRanges(rows)}): ${finding(found, book)}`,
};

function unseen(why: Unseen, book: BookNames): string {
  switch (why.code) {
    case 'NO_PLACE':
      return `no place in “${book.column('comments', 'changeRef')}”`;
    case 'NOT_CHANGED':
      return `the state is not yet “${enums.commentStatus.DA_SUA}”`;
    case 'SAME_WORDING':
      return `the clause reads in ${why.newest} as in ${why.read}`;
  }
}

function finding(found: CommentFinding, book: BookNames): string {
  const column = (name: Parameters<typeof book.column<'comments'>>[1]): string =>
    `“${book.column('comments', name)}”`;
  switch (found.code) {
    case 'LACKS':
      return `the state is “${enums.commentStatus[found.state]}”, but it lacks ${found.lacks.map((lack) => lackOf(lack, book)).join('; ')}. To mend it: fill it in, or choose another state in ${column('status')}.`;
    case 'UNKNOWN_HANDLER':
      return `the team has no “${found.found}”. To mend it: write the right id into ${column('ownerId')}.`;
    case 'UNKNOWN_CLAUSE':
      return `there is no clause “${found.found}”. To mend it: write an id of the tab “${book.tab('clauses')}” into ${column('clauseId')}, or leave it blank.`;
    case 'UNKNOWN_DRAFT':
      return `there is no draft “${found.found}”. To mend it: write an id of the tab “${book.tab('drafts')}” into ${column('changedIn')}, or leave it blank.`;
    case 'MAIN_REPLACED':
      return `merged into ${found.into}, which was replaced. To mend it: merge it into one that stands in ${column('duplicateOf')}, or leave it blank.`;
    case 'MERGE':
      return `${merged(found.fault)}. To mend it: write into ${column('duplicateOf')} the id of a comment of the same round, or leave it blank.`;
  }
}
