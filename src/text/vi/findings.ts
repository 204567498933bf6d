// Rows that do not agree with each other, named so that a person finds them. Vietnamese.

import type { BrokenSum } from '../../domain/rounds/count-round.ts';
import type { LostRow } from '../../domain/rounds/lost-rows.ts';
import type { CommentFinding } from '../../domain/rounds/reconcile-comments.ts';
import type { RoundFinding } from '../../domain/rounds/reconcile-round.ts';
import type { BookNames } from '../../workbook/words.ts';

export const findings = {
  round: (found: RoundFinding, book: BookNames): string => {
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
        return `phiếu ${found.requestId} ghi ${found.told} nội dung góp ý, ${book.tab('comments')} có ${found.inLog}`;
      case 'SHOWN_DIFFERS':
        return `cột “${book.column('rounds', found.figure)}” của đợt hiện ${found.shown}, đếm được ${found.counted}`;
      case 'SUM':
        return sum(found.sum);
    }
  },
  comment: (found: CommentFinding, book: BookNames): string => {
    switch (found.code) {
      case 'TARGET_UNKNOWN':
        return `ý kiến ${found.commentId} được gộp vào ${found.target}, không còn trong ${book.tab('comments')}`;
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
  lost: (found: LostRow, book: BookNames): string => {
    switch (found.code) {
      case 'REPLY_GONE':
        return `ý kiến ${found.commentId} thuộc trả lời ${found.replyId}, không còn trong trang “${book.tab('replies')}”`;
      case 'BODY_GONE':
        return `phiếu ${found.requestId} gửi cơ quan ${found.bodyId}, không còn trong trang “${book.tab('bodies')}”`;
    }
  },
  remedy: (book: BookNames): string =>
    `Cách sửa: đối chiếu với trang “${book.tab('replies')}” rồi sửa lại các hàng nêu trên; hàng bị xóa hay sửa nhầm thì lấy lại từ Tệp › Lịch sử phiên bản.`,
  rows: (sheet: string, rows: readonly number[]): string =>
    `trang “${sheet}”, hàng ${rows.join(', ')}`,
};

function sum({ code, left, right }: BrokenSum): string {
  switch (code) {
    case 'POSITIONS_ARE_ANSWERED':
      return `các ý kiến chung cộng lại là ${left}, số đã trả lời là ${right}`;
    case 'ANSWERED_AND_SILENT_ARE_INVITED':
      return `số đã trả lời và chưa trả lời cộng lại là ${left}, số được hỏi là ${right}`;
    case 'LATE_AT_MOST_ANSWERED':
      return `số trả lời muộn là ${left}, nhiều hơn số đã trả lời ${right}`;
  }
}
