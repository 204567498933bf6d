// What stands against answering a comment. Vietnamese.

import type { CommentState, MayTake, StateLack } from '../../../domain/comments/comment-states.ts';
import type { CommentField } from '../../../domain/problems/comments.ts';
import type { BookNames } from '../../../workbook/words.ts';
import type { ProblemSentences } from '../../problem-sentences.ts';
import { answerComments } from '../dialogs/answer-comments.ts';
import { bulkAnswer } from '../dialogs/bulk-answer.ts';
import { enums } from '../enums.ts';
import { menu } from '../menu.ts';

/** What each question is called on the screen. */
export const commentFields: Record<CommentField, string> = {
  disposition: answerComments.disposition,
  explanation: answerComments.explanation,
  changeRef: answerComments.changeRef,
  handler: answerComments.handler,
  commentStep: answerComments.step,
  backReason: answerComments.reason,
  chosenComments: bulkAnswer.chosen,
};

const state = (id: CommentState): string => `“${enums.commentStatus[id]}”`;

const who: Record<MayTake, string> = {
  HANDLER: 'người được phân công xử lý, Thư ký hoặc Tổ trưởng',
  HEAD: 'Tổ trưởng hoặc lãnh đạo phê duyệt',
  HEAD_OR_SECRETARY: 'Thư ký, Tổ trưởng hoặc lãnh đạo phê duyệt',
};

/** What is lacking, and where it goes; also said of rows that people typed. */
export function lackOf(lack: StateLack, book: BookNames): string {
  const column = (
    name: 'ownerId' | 'disposition' | 'explanation' | 'changeRef' | 'leaderDecision',
  ): string => `“${book.column('comments', name)}”`;
  switch (lack) {
    case 'OWNER':
      return `người xử lý (cột ${column('ownerId')})`;
    case 'DISPOSITION':
      return `kết quả xử lý (cột ${column('disposition')})`;
    case 'EXPLANATION':
      return `giải trình, bắt buộc trừ khi tiếp thu hoàn toàn (cột ${column('explanation')})`;
    case 'CHANGE_REF':
      return `vị trí đã sửa trong dự thảo mới (cột ${column('changeRef')})`;
    case 'LEADER_DECISION':
      return `ý kiến của lãnh đạo (cột ${column('leaderDecision')})`;
    case 'NOTHING_TO_SHOW':
      return `kết quả tiếp thu; ý kiến không tiếp thu thì chọn ${state('DONG')}, không chọn ${state('DA_SUA')}`;
  }
}

export const commentErrors = {
  'COMMENT.UNKNOWN': ({ comment }, book) =>
    `Không còn ý kiến “${comment}” trong trang “${book.tab('comments')}”. Cách sửa: mở lại ${menu.title} › ${menu.answering} › ${menu.answerComments}`,
  'COMMENT.REPLACED': ({ comment }) =>
    `Ý kiến ${comment} thuộc trả lời đã được thay thế nên không xử lý nữa. Cách sửa: xử lý ý kiến trong trả lời mới của cơ quan.`,
  'COMMENT.MERGED': ({ comment, into }) =>
    `Ý kiến ${comment} đã gộp vào ${into} nên lấy kết quả của ý kiến đó. Cách sửa: xử lý ý kiến ${into}.`,
  'COMMENT.ROUND_LOCKED': ({ comment, round }) =>
    `Ý kiến ${comment} thuộc đợt ${round} đã khóa nên không sửa được. Cách sửa: nếu cần sửa, đưa đợt về bước trước tại ${menu.title} › ${menu.roundSteps}`,
  'COMMENT.NO_WAY': ({ comment, from, to }) =>
    `Ý kiến ${comment} đang ở ${state(from)}, không chuyển thẳng sang ${state(to)} được. Cách sửa: chọn một bước có trong danh sách.`,
  'COMMENT.MAY_NOT': ({ comment, to, who: allowed, address }, book) =>
    `Ý kiến ${comment}: chỉ ${who[allowed]} được chuyển sang ${state(to)}; tài khoản đang dùng là ${address === '' ? 'không rõ' : `“${address}”`}. Cách sửa: đề nghị người đó thực hiện; nếu đúng là người đó, ghi địa chỉ này vào cột “${book.column('team', 'email')}” của trang “${book.tab('team')}”.`,
  'COMMENT.LACKS': ({ comment, state: at, lacks }, book) =>
    `Ý kiến ${comment} (${state(at)}) còn thiếu ${lacks.map((lack) => lackOf(lack, book)).join('; ')}. Chưa có gì được ghi. Cách sửa: bổ sung rồi lưu lại.`,
  'COMMENT.APPROVED': ({ comment, state: at }) =>
    `Ý kiến ${comment} ${at === 'DUYET' ? 'đã được duyệt' : `đã duyệt, đang ở ${state(at)}`} nên không sửa kết quả, giải trình được. Cách sửa: đưa ý kiến về ${state('DE_XUAT')}, nêu lý do, rồi sửa.`,
  'COMMENT.NO_MEMBER': ({ comment, member }, book) =>
    `Ý kiến ${comment}: không có thành viên “${member}” đang tham gia Tổ. Cách sửa: chọn người có trong trang “${book.tab('team')}”.`,
} satisfies Partial<ProblemSentences>;
