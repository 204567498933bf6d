// What an answer to a comment must hold before it may stand, and before its round may be locked.

import type { Ids } from '../../workbook/enums.ts';
import type { Row } from '../../workbook/schema.ts';

export type Disposition = Ids<'disposition'>;

/** Whether a disposition must say why: all but a full acceptance. */
export function needsExplanation(disposition: Disposition): boolean {
  return disposition !== 'TIEP_THU';
}

/** Whether a disposition must point at a place in the new draft before its round is locked. */
export function needsChangeRef(disposition: Disposition): boolean {
  return disposition === 'TIEP_THU' || disposition === 'TIEP_THU_MOT_PHAN';
}

export type Lack = 'DISPOSITION' | 'EXPLANATION' | 'CHANGE_REF' | 'LEADER_DECISION';

export type AnsweredComment = Pick<
  Row<'comments'>,
  'disposition' | 'explanation' | 'changeRef' | 'leaderDecision'
>;

/**
 * What the answer to a comment lacks, [] when it is whole. Before a lock more is asked: a place in
 * the draft for what was accepted, a decision for what was put before the leader.
 */
export function lacksOf(comment: AnsweredComment, when: 'NOW' | 'BEFORE_LOCK'): Lack[] {
  const { disposition } = comment;
  if (disposition === null) return ['DISPOSITION'];
  const lacks: Lack[] = [];
  if (needsExplanation(disposition) && blank(comment.explanation)) lacks.push('EXPLANATION');
  if (when === 'NOW') return lacks;
  if (needsChangeRef(disposition) && blank(comment.changeRef)) lacks.push('CHANGE_REF');
  if (disposition === 'XIN_Y_KIEN' && blank(comment.leaderDecision)) lacks.push('LEADER_DECISION');
  return lacks;
}

/** The five classes under which a report counts comments (practice, 2.3). */
export type CommentClass = 'ACCEPTED' | 'PARTLY' | 'EXPLAINED' | 'UNANSWERED' | 'LEADER';

/**
 * The class of a disposition. A noted comment counts with those accepted in part, one out of scope
 * with those explained: the rule is printed under the table.
 */
export function classOf(disposition: Disposition | null): CommentClass {
  switch (disposition) {
    case 'TIEP_THU':
      return 'ACCEPTED';
    case 'TIEP_THU_MOT_PHAN':
    case 'GHI_NHAN':
      return 'PARTLY';
    case 'GIU_NGUYEN':
    case 'NGOAI_PHAM_VI':
      return 'EXPLAINED';
    case 'XIN_Y_KIEN':
      return 'LEADER';
    case null:
      return 'UNANSWERED';
  }
}

function blank(text: string): boolean {
  return text.trim() === '';
}
