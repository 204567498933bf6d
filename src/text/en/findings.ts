// Rows that do not agree with each other, named so that a person finds them. English.

import type { BrokenSum } from '../../domain/rounds/count-round.ts';
import type { findings as vi } from '../vi/findings.ts';

export const findings: typeof vi = {
  round: (found, book) => {
    switch (found.code) {
      case 'BODY_TWICE':
        return `body ${found.bodyId} has several requests (${found.requestIds.join(', ')})`;
      case 'POSITION_WITHOUT_DATE':
        return `request ${found.requestId} has a position but no day of reply`;
      case 'DATE_WITHOUT_POSITION':
        return `request ${found.requestId} has a day of reply but no position`;
      case 'LATE_WITHOUT_ANSWER':
        return `request ${found.requestId} is marked late but not answered`;
      case 'COMMENTS_DIFFER':
        return `request ${found.requestId} tells of ${found.told} comments, the log has ${found.inLog}`;
      case 'SHOWN_DIFFERS':
        return `the round’s column “${book.column('rounds', found.figure)}” shows ${found.shown}, counted ${found.counted}`;
      case 'SUM':
        return sum(found.sum);
    }
  },
  comment: (found) => {
    switch (found.code) {
      case 'TARGET_UNKNOWN':
        return `comment ${found.commentId} is merged into ${found.target}, which is no longer in the log`;
      case 'TARGET_OF_OTHER_ROUND':
        return `comment ${found.commentId} is merged into ${found.target} of another round`;
      case 'MERGED_IN_A_RING':
        return `comment ${found.commentId} is merged in a ring without a main comment`;
      case 'COMMENT_WITHOUT_ANSWER':
        return `comment ${found.commentId} of ${found.bodyId} belongs to no request that was answered`;
      case 'COMMENT_SUM':
        return `the comments do not add up: ${found.left} and ${found.right}`;
    }
  },
  lost: (found, book) => {
    switch (found.code) {
      case 'REPLY_GONE':
        return `comment ${found.commentId} belongs to reply ${found.replyId}, which is no longer in the sheet “${book.tab('replies')}”`;
      case 'BODY_GONE':
        return `request ${found.requestId} went to body ${found.bodyId}, which is no longer in the sheet “${book.tab('bodies')}”`;
    }
  },
  remedy: (book) =>
    `To mend it: compare with the sheet “${book.tab('replies')}” and correct the rows named above; take back a row that was deleted or changed by mistake from File › Version history.`,
  rows: (sheet, rows) => `sheet “${sheet}”, row ${rows.join(', ')}`,
};

function sum({ code, left, right }: BrokenSum): string {
  switch (code) {
    case 'POSITIONS_ARE_ANSWERED':
      return `the positions add up to ${left}, ${right} have answered`;
    case 'ANSWERED_AND_SILENT_ARE_INVITED':
      return `answered and silent add up to ${left}, ${right} were asked`;
    case 'LATE_AT_MOST_ANSWERED':
      return `${left} were late, more than the ${right} that have answered`;
  }
}
