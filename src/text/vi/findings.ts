// Rows that do not agree with each other, named so that a person finds them. Vietnamese.

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
};
