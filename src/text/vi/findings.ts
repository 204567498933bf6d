// Rows that do not agree with each other, named so that a person finds them. Vietnamese.

import type { CommentFinding } from '../../domain/rounds/reconcile-comments.ts';
import type { RoundFinding } from '../../domain/rounds/reconcile-round.ts';

export const findings = {
  round: (found: RoundFinding): string => {
    switch (found.code) {
      case 'BODY_TWICE':
        return `cơ quan ${found.bodyId} có nhiều phiếu (${found.requestIds.join(', ')})`;
      case 'POSITION_WITHOUT_DATE':
        return `phiếu ${found.requestId} có ý kiến chung nhưng thiếu ngày trả lời`;
      case 'DATE_WITHOUT_POSITION':
        return `phiếu ${found.requestId} có ngày trả lời nhưng thiếu ý kiến chung`;
      case 'LATE_WITHOUT_ANSWER':
        return `phiếu ${found.requestId} ghi muộn nhưng chưa trả lời`;
      case 'COMMENTS_DIFFER':
        return `phiếu ${found.requestId} ghi ${found.told} nội dung góp ý, Sổ góp ý có ${found.inLog}`;
      case 'SHOWN_DIFFERS':
        return `cột ${found.figure} của đợt hiện ${found.shown}, đếm được ${found.counted}`;
      case 'SUM':
        return `tổng không khớp: ${found.sum.left} và ${found.sum.right}`;
    }
  },
  comment: (found: CommentFinding): string => {
    switch (found.code) {
      case 'TARGET_UNKNOWN':
        return `ý kiến ${found.commentId} được gộp vào ${found.target}, không còn trong Sổ góp ý`;
      case 'TARGET_OF_OTHER_ROUND':
        return `ý kiến ${found.commentId} được gộp vào ${found.target} của đợt khác`;
      case 'MERGED_IN_A_RING':
        return `ý kiến ${found.commentId} được gộp thành vòng, không có ý kiến chính`;
      case 'COMMENT_WITHOUT_ANSWER':
        return `ý kiến ${found.commentId} của cơ quan ${found.bodyId} không thuộc phiếu nào đã trả lời`;
      case 'COMMENT_SUM':
        return `tổng số ý kiến không khớp: ${found.left} và ${found.right}`;
    }
  },
  rows: (sheet: string, rows: readonly number[]): string =>
    `trang “${sheet}”, hàng ${rows.join(', ')}`,
};
