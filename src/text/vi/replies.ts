// What people who look through the replies read about each of them. Vietnamese.

import type { Match } from '../../domain/replies/match-reply.ts';
import type { PositionNote } from '../../domain/replies/reply-comments.ts';

type Note = Match['notes'][number] | PositionNote;

const notes: Record<Note, string> = {
  CODE_UNREADABLE: 'Không đọc được mã phiếu: chọn phiếu đúng ở cột Phiếu khớp.',
  CODE_FALSE: 'Mã phiếu không đúng (có thể đã bị sửa): hỏi lại cơ quan rồi chọn phiếu đúng.',
  CODE_OF_OTHER_ROUND: 'Mã phiếu thuộc đợt khác.',
  NOT_ASKED: 'Cơ quan này không có phiếu trong đợt.',
  NAME_OF_OTHER_BODY: 'Mã phiếu và tên cơ quan không khớp nhau: hỏi lại hai cơ quan.',
  POSITION_UNREADABLE: 'Không đọc được ý kiến chung.',
  SAME_CONTENT: 'Trùng nội dung với trả lời đã nhận.',
  REPLACES: 'Thay thế trả lời trước của cơ quan này.',
  AFTER_CLOSE: 'Đến sau khi đóng đợt, cơ quan đã có trả lời: người phụ trách quyết định.',
  OLDER_THAN_STANDING: 'Gửi trước trả lời đang được tính: giữ lại, không thay thế.',
  LATE: 'Trả lời muộn.',
  AGREED_WITH_COMMENTS: 'Chọn “Thống nhất” nhưng có góp ý: ghi là “Thống nhất, có ý kiến góp ý”.',
  NO_COMMENT_WITH_COMMENTS:
    'Chọn “Không có ý kiến” nhưng có góp ý: ghi là “Thống nhất, có ý kiến góp ý”.',
  COMMENTS_MISSING: 'Chọn có ý kiến nhưng chưa ghi nội dung góp ý: hỏi lại cơ quan.',
};

export const replies = {
  explain: (given: readonly Note[]): string => given.map((note) => notes[note]).join(' '),
  cutNotice: '[… dài quá một ô: toàn văn ở Sổ góp ý và trong biểu mẫu]',
};
