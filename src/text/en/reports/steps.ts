// What is told of a round that closes, is extended, moves on, goes back or hands comments on. English.

import type { Lack } from '../../../domain/comments/disposition.ts';
import type { MergeFault } from '../../../domain/comments/merged-comments.ts';
import type { RoundState } from '../../../domain/rounds/states.ts';
import type { BookNames } from '../../../workbook/words.ts';
import type { steps as vi } from '../../vi/reports/steps.ts';
import { enums } from '../enums.ts';
import { findings } from '../findings.ts';
import { menu } from '../menu.ts';

const state = (id: RoundState): string => `“${enums.roundStatus[id]}”`;

export const steps: typeof vi = {
  closedByItself: (days, how) =>
    `Closed by itself: ${days} working days after it was due${how === '' ? '' : ` (${how})`}.`,
  formGone: 'The round’s form is gone',
  formGoneTaken: (replies, comments) =>
    `The form was deleted, or the book may no longer open it. Before that it brought ${replies} replies with ${comments} comments; all of them are still in the book.`,
  formGoneRemedy:
    'Replies that were put into the form and never taken in: ask those bodies for a letter and enter it by Sổ Đề án › Enter a reply by letter, a meeting’s conclusion…',

  extend: 'Extend the time to reply',
  carryOver: 'Carry comments on which views differ into a later round',
  way: (way, to) => {
    switch (way) {
      case 'OPEN':
        return 'Open the round';
      case 'CLOSE':
        return 'Close the round';
      case 'REOPEN':
        return 'Reopen the round with a new due day';
      case 'FORWARD':
        return to === 'KHOA' ? 'Lock the round' : `Move on to ${state(to)}`;
      case 'BACK':
        return `Move back to ${state(to)} (with a reason)`;
    }
  },

  facts: {
    state: 'State now',
    due: 'Due now',
    firstDue: 'First due',
    newDue: 'Newly due',
    skipped: 'Days off between the old and the new due day',
    answered: 'Answered',
    owing: 'Extended for',
    owingLine: (bodies, mails) =>
      `${bodies} bodies that have not answered; ${mails} mails about the new due day`,
    comments: 'Comments',
    commentsLine: (total, open) =>
      open === 0 ? `${total} comments, all settled` : `${total} comments, ${open} not settled`,
    overdue: 'Answers overdue',
    overdueLine: (count, since) => `${count} comments; the phase ended on ${since}`,
    shared: 'Merged comments',
    sharedLine: (count) =>
      `${count} merged comments take the answer of the one they are merged into`,
    carried: 'Views differ',
    carriedLine: (count) =>
      count === 0
        ? 'nothing to carry into a later round'
        : `${count} comments can be carried into a later round`,
  },
  rolled: (asked, name, due) =>
    `${asked} is a day off${name === '' ? '' : ` (${name})`}: the new due day is ${due}.`,
  breaksPhase:
    'The new due day lies past the end of the phase: choose an earlier day or change the plan.',
  lockWarning: 'Once locked, the round takes no more replies and no more dispositions.',
  noOwing: 'Every body has answered: an extension changes nothing in the requests.',
  letterOnly: 'no email – tell by letter',
  formGoneExtend:
    'The form was deleted, or the book may no longer open it: it will not show the new due day, and replies have to be entered by letter.',

  extended: (round, due) => `Round ${round} was extended: ${due}.`,
  reopened: (round, due) =>
    due === '' ? `Round ${round} was reopened.` : `Round ${round} was reopened: ${due}.`,
  oldDueKept: (due) => `The first due moment is kept in the book: ${due}.`,
  requestsMoved: (count) => `${count} open requests have the new due moment.`,
  mailsQueued: (count) => `${count} mails about it are in the queue.`,
  byLetter: (names) => `Without an email, to be told by letter: ${names}.`,
  moved: (round, from, to) => `Round ${round}: ${state(from)} → ${state(to)}.`,
  sharedAnswers: (count) =>
    `${count} merged comments took the answer of the one they are merged into.`,
  carriedOver: (count, from, to) =>
    count === 0
      ? `Round ${to} had the chosen comments already; nothing was added.`
      : `Carried ${count} comments from round ${from} into round ${to}.`,
  carryNext: (count) =>
    `Views still differ on ${count} comments. Next: open Sổ Đề án › ${menu.roundSteps} and choose “Carry comments on which views differ into a later round”.`,
  dueText: (latest, first, rolledFrom) =>
    `${latest} (extended${rolledFrom === '' ? '' : `, moved from ${rolledFrom}, a day off`}; first due ${first})`,
  history: (round, result, explanation) =>
    `[Round ${round}: ${result}${explanation === '' ? '' : ` – ${explanation}`}]`,
  mailOvertaken: 'Cancelled: there is a newer due moment.',
  done: 'Written into the book',
  noPerson: 'by itself',
  dueMoved: (from, to) => `${to}; before that ${from}`,
  proposal: (f) =>
    `${f.id} – ${f.body}${f.place === '' ? '' : ` (${f.place})`}: ${shortened(f.content)} Result: ${f.result} (${f.why}).`,

  why: {
    UNDECIDED: 'the leader has not decided',
    DISAGREES: 'of a body that does not agree, not taken in whole',
    PRINCIPLE: 'a matter of principle, the draft was kept',
    CARRIED_AGAIN: 'carried over before, the draft was kept again',
  },

  obstacle: (found, book) => {
    switch (found.code) {
      case 'NO_CONCLUSION':
        return `The sheet “${book.tab('documents')}” has no conclusion and no minutes of the meeting. To mend it: enter the conclusion by ${menu.title} › ${menu.enterReply}`;
      case 'IN_TRAY':
        return `In the sheet “${book.tab('replies')}” ${found.replyIds.length} replies wait for a person (${some(found.replyIds)}). To mend it: decide on each at ${menu.title} › ${menu.tray}`;
      case 'ROWS':
        return `The figures do not agree: ${findings.round(found.finding, book)}. To mend it: correct that row in the sheet “${book.tab('requests')}” or “${book.tab('comments')}”.`;
      case 'FIGURES_BROKEN':
        return `The sheet “${book.tab('rounds')}”: the figures of the round cannot be computed. To mend it: run ${menu.title} › ${menu.setUp}, which puts the formulas back.`;
      case 'COMMENT_SUM':
        return `The comments do not add up: ${found.left} and ${found.right}. To mend it: run ${menu.title} › ${menu.checkBook}.`;
      case 'MERGE':
        return `The sheet “${book.tab('comments')}”, comment ${found.fault.commentId}: ${merged(found.fault)}. To mend it: write the id of a comment of the same round into the column “${book.column('comments', 'duplicateOf')}”, or leave it blank.`;
      case 'LACK':
        return `The sheet “${book.tab('comments')}”: ${found.commentIds.length} comments ${lack(found.lack, book)} (${some(found.commentIds)}).${found.lack === 'CHANGE_REF' ? ` The whole list: ${menu.title} › ${menu.answering} › ${menu.notSeen}.` : ''}`;
    }
  },
};

function lack(what: Lack, book: BookNames): string {
  const column = (name: 'disposition' | 'explanation' | 'changeRef' | 'leaderDecision'): string =>
    `the column “${book.column('comments', name)}”`;
  switch (what) {
    case 'DISPOSITION':
      return `have no disposition; choose it in ${column('disposition')}`;
    case 'EXPLANATION':
      return `have no explanation; write it into ${column('explanation')}`;
    case 'CHANGE_REF':
      return `are accepted but name no place in the new draft; write it into ${column('changeRef')}`;
    case 'LEADER_DECISION':
      return `wait for the leader’s decision; write it into ${column('leaderDecision')}`;
  }
}

/** What is wrong with a merge, without where and how to mend it. */
export function merged(fault: MergeFault): string {
  switch (fault.code) {
    case 'TARGET_UNKNOWN':
      return `merged into “${fault.target}”, which does not exist`;
    case 'TARGET_OF_OTHER_ROUND':
      return `merged into “${fault.target}”, which belongs to another round`;
    case 'MERGED_IN_A_RING':
      return 'merged in a ring, with no comment that speaks for it';
  }
}

function some(ids: readonly string[]): string {
  const first = ids.slice(0, 8).join(', ');
  return ids.length > 8 ? `${first} and ${ids.length - 8} more` : first;
}

/** The beginning of a comment, closed by a full stop. */
function shortened(content: string): string {
  const line = content.trim().replace(/\s+/g, ' ');
  if (line.length > 160) return `${line.slice(0, 160)}…`;
  return /[.!?…]$/.test(line) ? line : `${line}.`;
}
