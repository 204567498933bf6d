// What people who look through the replies read about each of them. Vietnamese.

import type { Match } from '../../domain/replies/match-reply.ts';
import type { PositionNote } from '../../domain/replies/reply-comments.ts';
import { menu } from './menu.ts';

type Note = Match['notes'][number] | PositionNote;

const enter = `${menu.title} › ${menu.enterReply}`;
const mend = `Chưa được tính. Cách sửa: hỏi lại cơ quan; nếu đúng là ý kiến của cơ quan, nhập bằng ${enter}`;

const notes: Record<Note, string> = {
  CODE_UNREADABLE: `Ô mã phiếu để trống hoặc không đọc được. ${mend}`,
  CODE_FALSE: `Mã phiếu không đúng, có thể đã bị sửa. ${mend}`,
  CODE_OF_OTHER_ROUND: `Mã phiếu thuộc đợt khác. ${mend}`,
  NOT_ASKED: `Mã phiếu đúng nhưng cơ quan này không có phiếu trong đợt. ${mend}`,
  NAME_OF_OTHER_BODY: `Mã phiếu và tên cơ quan là của hai cơ quan khác nhau. ${mend}`,
  POSITION_UNREADABLE: `Không đọc được ý kiến chung. ${mend}`,
  SAME_CONTENT: 'Trùng nội dung với trả lời đã nhận: giữ lại, không tính thêm.',
  REPLACES: 'Thay thế trả lời trước của cơ quan này.',
  AFTER_CLOSE: `Đến sau khi đóng đợt, cơ quan đã có trả lời. ${mend}`,
  OLDER_THAN_STANDING: 'Gửi trước trả lời đang được tính: giữ lại, không thay thế.',
  LATE: 'Trả lời muộn.',
  AGREED_WITH_COMMENTS: 'Chọn “Thống nhất” nhưng có góp ý: ghi là “Thống nhất, có ý kiến góp ý”.',
  NO_COMMENT_WITH_COMMENTS:
    'Chọn “Không có ý kiến” nhưng có góp ý: ghi là “Thống nhất, có ý kiến góp ý”.',
  COMMENTS_MISSING: 'Chọn có ý kiến nhưng chưa ghi nội dung góp ý: đề nghị hỏi lại cơ quan.',
};

export const replies = {
  explain: (given: readonly Note[], candidates: readonly string[]): string =>
    [
      ...given.map((note) => notes[note]),
      ...(candidates.length === 0 ? [] : [`Có thể là: ${candidates.join(', ')}.`]),
    ].join(' '),
  cutNotice: '[… dài quá một ô: toàn văn ở Sổ góp ý và trong biểu mẫu]',
};
