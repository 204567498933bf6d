// What people who look through the replies read about each of them. Vietnamese.

import { proseMoment } from '../../domain/calendar/print.ts';
import type { Moment } from '../../domain/day.ts';
import type { Match } from '../../domain/replies/match-reply.ts';
import type { PositionNote } from '../../domain/replies/reply-comments.ts';
import { menu } from './menu.ts';

type Note = Match['notes'][number] | PositionNote;

const mend = `Chưa được tính. Cách sửa: hỏi lại cơ quan nếu cần, rồi quyết định tại ${menu.title} › ${menu.tray}`;

const notes: Record<Note, string> = {
  CODE_UNREADABLE: 'Ô mã phiếu để trống hoặc không đọc được.',
  CODE_FALSE: 'Mã phiếu không đúng, có thể đã bị sửa.',
  CODE_OF_OTHER_ROUND: 'Mã phiếu thuộc đợt khác.',
  NOT_ASKED: 'Mã phiếu đúng nhưng cơ quan này không có phiếu trong đợt.',
  NAME_OF_OTHER_BODY: 'Mã phiếu và tên cơ quan là của hai cơ quan khác nhau.',
  POSITION_UNREADABLE: 'Không đọc được ý kiến chung.',
  SAME_CONTENT: 'Trùng nội dung với trả lời đã nhận: giữ lại, không tính thêm.',
  REPLACES: 'Thay thế trả lời trước của cơ quan này.',
  AFTER_CLOSE: 'Đến sau khi đóng đợt.',
  OLDER_THAN_STANDING: 'Gửi trước trả lời đang được tính.',
  LATE: 'Trả lời muộn.',
  AGREED_WITH_COMMENTS: 'Chọn “Thống nhất” nhưng có góp ý: ghi là “Thống nhất, có ý kiến góp ý”.',
  NO_COMMENT_WITH_COMMENTS:
    'Chọn “Không có ý kiến” nhưng có góp ý: ghi là “Thống nhất, có ý kiến góp ý”.',
  COMMENTS_MISSING: 'Chọn có ý kiến nhưng chưa ghi nội dung góp ý: đề nghị hỏi lại cơ quan.',
};

/** Notes of replies that do not count until a person has decided. */
const waiting: readonly Note[] = [
  'CODE_UNREADABLE',
  'CODE_FALSE',
  'CODE_OF_OTHER_ROUND',
  'NOT_ASKED',
  'NAME_OF_OTHER_BODY',
  'POSITION_UNREADABLE',
  'AFTER_CLOSE',
  'OLDER_THAN_STANDING',
];

export const replies = {
  /** Why a reply was taken as it was, without what to do. */
  why: (given: readonly Note[]): string => given.map((note) => notes[note]).join(' '),
  explain: (given: readonly Note[], candidates: readonly string[]): string =>
    [
      ...given.map((note) => (waiting.includes(note) ? `${notes[note]} ${mend}` : notes[note])),
      ...(candidates.length === 0 ? [] : [`Có thể là: ${candidates.join(', ')}.`]),
    ].join(' '),
  history: (said: {
    by: string;
    at: Moment;
    request: string;
    replaces: string | null;
    before: string;
  }): string =>
    `Đã tính cho ${said.request}${said.replaces === null ? '' : `, thay ${said.replaces}`} (${said.by}, ${proseMoment(said.at)}).${earlier(said.before)}`,
  dismissed: (said: { by: string; at: Moment; reason: string; before: string }): string =>
    `Không tính: ${said.reason} (${said.by}, ${proseMoment(said.at)}).${earlier(said.before)}`,
  byHand: 'ghi tay trong trang Trả lời',
  cutNotice: '[… dài quá một ô: toàn văn ở Sổ góp ý và trong biểu mẫu]',
  letterCut: '[… dài quá một ô: xem tiếp trong văn bản của cơ quan]',
};

function earlier(note: string): string {
  return note === '' ? '' : ` Trước đó: ${note}`;
}
