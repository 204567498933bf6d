// What can stand against answering a comment.

import type { CommentState, MayTake, StateLack } from '../comments/comment-states.ts';

/** Questions of the sidebar and the dialogs that answer comments. */
export type CommentField =
  | 'disposition'
  | 'explanation'
  | 'changeRef'
  | 'handler'
  | 'commentStep'
  | 'backReason'
  | 'chosenComments';

export interface CommentProblems {
  'COMMENT.UNKNOWN': { comment: string };
  'COMMENT.REPLACED': { comment: string };
  /** Its answer is that of the comment it is merged into. */
  'COMMENT.MERGED': { comment: string; into: string };
  'COMMENT.ROUND_LOCKED': { comment: string; round: string };
  'COMMENT.NO_WAY': { comment: string; from: CommentState; to: CommentState };
  'COMMENT.MAY_NOT': { comment: string; to: CommentState; who: MayTake; address: string };
  'COMMENT.LACKS': { comment: string; state: CommentState; lacks: readonly StateLack[] };
  /** An approved answer is changed only after it went back. */
  'COMMENT.APPROVED': { comment: string; state: CommentState };
  'COMMENT.NO_MEMBER': { comment: string; member: string };
}
