// Rows that do not agree with each other, named so that a person finds them. English.

import type { findings as vi } from '../vi/findings.ts';

export const findings: typeof vi = {
  round: (found) => {
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
        return `the round’s ${found.figure} shows ${found.shown}, counted ${found.counted}`;
      case 'SUM':
        return `a sum does not hold: ${found.sum.left} and ${found.sum.right}`;
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
  rows: (sheet, rows) => `sheet “${sheet}”, row ${rows.join(', ')}`,
};
