// What stands against the papers of a meeting and the letters that answer bodies. Vietnamese.

import type { ProblemSentences } from '../../problem-sentences.ts';
import { enums } from '../enums.ts';

export const paperErrors = {
  'MEETING.LACKS': ({ meeting, row, columns, paper }, book) =>
    `Cuộc họp ${meeting} (trang “${book.tab('meetings')}”, hàng ${row}) chưa có ${columns.map((column) => `“${book.column('meetings', column)}”`).join(', ')} nên chưa lập được ${enums.documentType[paper].toLocaleLowerCase('vi')}. Cách sửa: điền các ô này ở hàng ${row} rồi lập lại.`,
  'MEETING.REVERSED': ({ meeting, row }, book) =>
    `Cuộc họp ${meeting} (trang “${book.tab('meetings')}”, hàng ${row}): “${book.column('meetings', 'endAt')}” không sau “${book.column('meetings', 'startAt')}”. Cách sửa: sửa lại một trong hai ô rồi lập lại.`,
  'REPLIES.UNANSWERED': ({ round, body, comments }, book) =>
    `Đợt ${round}: chưa lập được công văn trả lời ${body} vì còn ý kiến chưa có kết quả, giải trình hoặc ý kiến của lãnh đạo: ${comments.map(({ id, row }) => `${id} (hàng ${row})`).join(', ')}. Cách sửa: điền “${book.column('comments', 'disposition')}”, “${book.column('comments', 'explanation')}” của các hàng này ở trang “${book.tab('comments')}” rồi lập lại.`,
  'REPLIES.NO_POINTS': ({ round, body }, book) =>
    `Đợt ${round}: “${body}” không có ý kiến nào đang tính trong trang “${book.tab('comments')}” nên không có gì để trả lời. Cách sửa: đóng hộp thoại, mở lại rồi chọn cơ quan khác.`,
} satisfies Partial<ProblemSentences>;
