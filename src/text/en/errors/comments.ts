// What stands against answering a comment. English.

import type { CommentState, MayTake, StateLack } from '../../../domain/comments/comment-states.ts';
import type { CommentField } from '../../../domain/problems/comments.ts';
import type { BookNames } from '../../../workbook/words.ts';
import type { ProblemSentences } from '../../problem-sentences.ts';
import { answerComments } from '../dialogs/answer-comments.ts';
import { bulkAnswer } from '../dialogs/bulk-answer.ts';
import { enums } from '../enums.ts';
import { menu } from '../menu.ts';

/** What each question is called on the screen. */
export const commentFields: Record<CommentField, string> = {
  disposition: answerComments.disposition,
  explanation: answerComments.explanation,
  changeRef: answerComments.changeRef,
  handler: answerComments.handler,
  commentStep: answerComments.step,
  backReason: answerComments.reason,
  chosenComments: bulkAnswer.chosen,
};

const state = (id: CommentState): string => `“${enums.commentStatus[id]}”`;

const who: Record<MayTake, string> = {
  HANDLER: 'its handler, the secretary or the head of the team',
  HEAD: 'the head of the team or the approving leader',
  HEAD_OR_SECRETARY: 'the secretary, the head of the team or the approving leader',
};

/** What is lacking, and where it goes; also said of rows that people typed. */
export function lackOf(lack: StateLack, book: BookNames): string {
  const column = (
    name: 'ownerId' | 'disposition' | 'explanation' | 'changeRef' | 'leaderDecision',
  ): string => `“${book.column('comments', name)}”`;
  switch (lack) {
    case 'OWNER':
      return `a handler (column ${column('ownerId')})`;
    case 'DISPOSITION':
      return `a result (column ${column('disposition')})`;
    case 'EXPLANATION':
      return `an explanation, compulsory for all but full acceptance (column ${column('explanation')})`;
    case 'CHANGE_REF':
      return `the place in the new draft (column ${column('changeRef')})`;
    case 'LEADER_DECISION':
      return `the leader’s decision (column ${column('leaderDecision')})`;
    case 'NOTHING_TO_SHOW':
      return `acceptance; what is not accepted goes on to ${state('DONG')}, not to ${state('DA_SUA')}`;
  }
}

export const commentErrors = {
  'COMMENT.UNKNOWN': ({ comment }, book) =>
    `Comment “${comment}” is no more in the tab “${book.tab('comments')}”. To mend it: open ${menu.title} › ${menu.answering} › ${menu.answerComments} again`,
  'COMMENT.REPLACED': ({ comment }) =>
    `Comment ${comment} is of a reply that was replaced and is not answered any more. To mend it: answer the comments of the body’s new reply.`,
  'COMMENT.MERGED': ({ comment, into }) =>
    `Comment ${comment} was merged into ${into} and has its answer. To mend it: answer ${into}.`,
  'COMMENT.ROUND_LOCKED': ({ comment, round }) =>
    `Comment ${comment} is of round ${round}, which is locked. To mend it: move the round back with ${menu.title} › ${menu.roundSteps}`,
  'COMMENT.NO_WAY': ({ comment, from, to }) =>
    `Comment ${comment} is ${state(from)} and cannot pass to ${state(to)}. To mend it: choose a step of the list.`,
  'COMMENT.MAY_NOT': ({ comment, to, who: allowed, address }, book) =>
    `Comment ${comment}: only ${who[allowed]} may pass it to ${state(to)}; the account in use is ${address === '' ? 'not known' : `“${address}”`}. To mend it: ask them to; if it is them, write this address into “${book.column('team', 'email')}” of the tab “${book.tab('team')}”.`,
  'COMMENT.LACKS': ({ comment, state: at, lacks }, book) =>
    `Comment ${comment} (${state(at)}) lacks ${lacks.map((lack) => lackOf(lack, book)).join('; ')}. Nothing was written. To mend it: fill it in and save again.`,
  'COMMENT.APPROVED': ({ comment, state: at }) =>
    `Comment ${comment} is ${state(at)}: result and explanation stay as they were approved. To mend it: move it back to ${state('DE_XUAT')} with a reason, then change it.`,
  'COMMENT.NO_MEMBER': ({ comment, member }, book) =>
    `Comment ${comment}: the team has no member “${member}” who takes part. To mend it: choose somebody of the tab “${book.tab('team')}”.`,
} satisfies Partial<ProblemSentences>;
