// What stands against merging comments and putting questions before the leader. Vietnamese.

import type { DecidingField } from '../../../domain/problems/deciding.ts';
import type { ProblemSentences } from '../../problem-sentences.ts';
import { askLeader } from '../dialogs/ask-leader.ts';
import { mergeComments } from '../dialogs/merge-comments.ts';
import { menu } from '../menu.ts';

/** What each question is called on the screen. */
export const decidingFields: Record<DecidingField, string> = {
  matter: askLeader.page.matter,
  leaderProposal: askLeader.page.proposal,
  leaderExplanation: askLeader.page.explanation,
  merged: mergeComments.page.main,
  theme: mergeComments.page.theme,
};

const place = `${menu.title} › ${menu.answering}`;

export const decidingErrors = {
  'DECISION.LOCKED': ({ round }) =>
    `Đợt ${round} đã khóa nên không gộp, không trình ý kiến được nữa. Cách sửa: đưa đợt về bước trước, ghi rõ lý do.`,
  'DECISION.UNKNOWN_COMMENTS': ({ comments }, book) =>
    `Ý kiến ${comments.join(', ')} không còn trong đợt (trang ${book.tab('comments')}); chưa có gì được thay đổi. Cách sửa: đóng hộp thoại, mở lại ${place} rồi chọn lại.`,
  'DECISION.ASKED': ({ comments }, book) =>
    `Ý kiến ${comments.join(', ')} đang chờ lãnh đạo trong một nội dung khác (trang ${book.tab('decisions')}); chưa có gì được thay đổi. Cách sửa: chờ lãnh đạo cho ý kiến về nội dung đó.`,
  'MERGE.RING': ({ comment, into }, book) =>
    `Không gộp ${comment} vào ${into} được: ${into} lại đang gộp vào ${comment}. Cách sửa: xem cột ${book.column('comments', 'duplicateOf')} của trang ${book.tab('comments')}, bỏ một trong hai.`,
  'MERGE.OTHER_ROUND': ({ comment, into }) =>
    `Không gộp ${comment} vào ${into} được: hai ý kiến thuộc hai đợt. Cách sửa: chỉ gộp các ý kiến của cùng một đợt.`,
} satisfies Partial<ProblemSentences>;
