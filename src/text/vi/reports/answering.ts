// What is told of comments given out, answered, checked, and not seen in the draft. Vietnamese.

import type { CommentFinding } from '../../../domain/comments/check-comments.ts';
import type { FoundHandler, RuleFault } from '../../../domain/comments/handler-rules.ts';
import type { Unseen } from '../../../domain/comments/not-seen.ts';
import type { BookNames } from '../../../workbook/words.ts';
import { rowRanges } from '../../row-ranges.ts';
import { enums } from '../enums.ts';
import { lackOf } from '../errors/comments.ts';
import { menu } from '../menu.ts';
import { merged } from './steps.ts';

/** Where a comment is found. */
export interface CommentPlace {
  readonly id: string;
  readonly row: number;
  readonly body: string;
}

const placed = ({ id, row, body }: CommentPlace, book: BookNames): string =>
  `${id} (${body}; trang “${book.tab('comments')}”, hàng ${row})`;

export const answering = {
  by: (by: FoundHandler['by'] | null): string => {
    if (by === null) return 'người dùng chọn';
    return by.kind === 'RULE' ? `quy tắc ${by.ruleId}` : `phụ trách mục ${by.clauseId}`;
  },
  some: (ids: readonly string[]): string =>
    ids.length > 8
      ? `${ids.slice(0, 8).join(', ')} và ${ids.length - 8} ý kiến khác`
      : ids.join(', '),
  assignLead: (given: number, left: number): string =>
    `${given} ý kiến được giao${left === 0 ? '' : `; ${left} ý kiến chưa giao`}.`,
  lifted: (count: number): string =>
    `${count} ý kiến đã ghi người xử lý được chuyển sang “${enums.commentStatus.PHAN_CONG}”.`,
  assigned: (count: number): string =>
    count === 0 ? 'Không có ý kiến nào cần phân công.' : `Đã phân công ${count} ý kiến.`,
  stillLeft: (ids: string, book: BookNames): string =>
    `Chưa giao: ${ids}. Cách sửa: thêm dòng ở trang “${book.tab('handlerRules')}” rồi phân công lại, hoặc ghi mã thành viên ở cột “${book.column('comments', 'ownerId')}” của trang “${book.tab('comments')}”.`,
  noRules: (book: BookNames): string =>
    `Trang “${book.tab('handlerRules')}” chưa có quy tắc nào. Có thể thêm quy tắc trước, hoặc chọn một người nhận các ý kiến chưa có quy tắc.`,
  ruleFault: ({ code, ruleId, found }: RuleFault, book: BookNames): string =>
    code === 'NO_MEMBER'
      ? `Trang “${book.tab('handlerRules')}”, quy tắc ${ruleId}: không có thành viên “${found}” đang tham gia Tổ nên quy tắc không được dùng. Cách sửa: ghi đúng mã ở cột “${book.column('handlerRules', 'ownerId')}”.`
      : `Trang “${book.tab('handlerRules')}”, quy tắc ${ruleId}: không có mục “${found}” nên quy tắc không khớp ý kiến nào. Cách sửa: ghi đúng mã ở cột “${book.column('handlerRules', 'clauseId')}”.`,

  historyLine: (when: string, by: string, column: string, old: string, next: string): string =>
    `${when}${by === '' ? '' : `, ${by}`} – ${column}: ${old === '' ? 'trống' : `“${old}”`} → ${next === '' ? 'trống' : `“${next}”`}`,
  historyReason: (reason: string): string => `Lý do: ${reason}`,

  bulkLead: (count: number): string =>
    count === 0 ? 'Không có ý kiến nào được ghi.' : `${count} ý kiến được ghi kết quả này.`,
  bulkDone: (count: number): string =>
    count === 0 ? 'Chưa ghi ý kiến nào.' : `Đã ghi kết quả cho ${count} ý kiến.`,
  bulkMerged: (ids: string): string => `Ghi theo ý kiến chính: ${ids}.`,
  bulkKept: (ids: string): string => `Giữ kết quả đã có: ${ids}.`,
  bulkApproved: (ids: string): string => `Đã duyệt nên giữ nguyên: ${ids}.`,
  bulkNotTheirs: (ids: string): string =>
    `Giao cho người khác nên giữ nguyên: ${ids}. Cách sửa: để người xử lý trả lời, hoặc đổi cột Người xử lý.`,
  bulkGone: (ids: string): string => `Không còn xử lý riêng (đã gộp hoặc được thay thế): ${ids}.`,
  bulkUnowned: (ids: string): string =>
    `Được ghi kết quả nhưng chưa có người xử lý nên chưa chuyển sang “${enums.commentStatus.DE_XUAT}”: ${ids}.`,
  bulkLine: (place: CommentPlace, old: string): string =>
    `${place.id}, ${place.body}${old === '' ? '' : `: trước đó “${old}”`}`,

  unseenLead: (count: number, book: BookNames): string =>
    count === 0
      ? 'Mọi ý kiến tiếp thu đều đã thấy trong dự thảo.'
      : `${count} ý kiến đã tiếp thu nhưng chưa thấy trong dự thảo. Cách sửa: sửa dự thảo, ghi chỗ đã sửa ở cột “${book.column('comments', 'changeRef')}”, rồi chọn “${enums.commentStatus.DA_SUA}” ở cột “${book.column('comments', 'status')}” của trang “${book.tab('comments')}”.`,
  unseenRound: (round: string, count: number): string => `Đợt ${round}: ${count} ý kiến`,
  unseen: (place: CommentPlace, why: readonly Unseen[], book: BookNames): string =>
    `${placed(place, book)}: ${why.map((one) => unseen(one, book)).join('; ')}.`,

  checkLead: (count: number): string =>
    count === 0 ? 'Sổ góp ý không có hàng nào trái quy tắc.' : `Có ${count} điểm cần sửa.`,
  notes: 'Lưu ý',
  checkTitle: 'Cần sửa',
  checkHint: 'Nên cập nhật trạng thái',
  answeredButLeft: (ids: string, book: BookNames): string =>
    `Đã có kết quả nhưng trạng thái chưa đến “${enums.commentStatus.DE_XUAT}”: ${ids}. Cách sửa: chọn lại ở cột “${book.column('comments', 'status')}”, hoặc lưu tại ${menu.title} › ${menu.answering} › ${menu.answerComments}`,
  toShareTitle: 'Ý kiến gộp',
  toShare: (ids: string): string => `Chưa mang kết quả của ý kiến chính: ${ids}.`,
  shared: (count: number): string =>
    count === 0
      ? 'Các ý kiến gộp đã mang kết quả của ý kiến chính.'
      : `Đã ghi kết quả của ý kiến chính vào ${count} ý kiến gộp.`,
  finding: (place: CommentPlace, found: CommentFinding, book: BookNames): string =>
    `${placed(place, book)}: ${finding(found, book)}`,
  findingOfMany: (rows: readonly number[], found: CommentFinding, book: BookNames): string =>
    `${rows.length} ý kiến (trang “${book.tab('comments')}”, hàng ${rowRanges(rows)}): ${finding(found, book)}`,
};

function unseen(why: Unseen, book: BookNames): string {
  switch (why.code) {
    case 'NO_PLACE':
      return `chưa nêu vị trí ở cột “${book.column('comments', 'changeRef')}”`;
    case 'NOT_CHANGED':
      return `trạng thái chưa là “${enums.commentStatus.DA_SUA}”`;
    case 'SAME_WORDING':
      return `lời văn của mục trong ${why.newest} vẫn như trong ${why.read}`;
  }
}

function finding(found: CommentFinding, book: BookNames): string {
  const column = (name: Parameters<typeof book.column<'comments'>>[1]): string =>
    `“${book.column('comments', name)}”`;
  switch (found.code) {
    case 'LACKS':
      return `trạng thái “${enums.commentStatus[found.state]}” nhưng còn thiếu ${found.lacks.map((lack) => lackOf(lack, book)).join('; ')}. Cách sửa: bổ sung, hoặc chọn lại trạng thái ở cột ${column('status')}.`;
    case 'UNKNOWN_HANDLER':
      return `người xử lý “${found.found}” không có trong Tổ. Cách sửa: ghi đúng mã thành viên ở cột ${column('ownerId')}.`;
    case 'UNKNOWN_CLAUSE':
      return `không có mục “${found.found}”. Cách sửa: ghi mã có trong trang “${book.tab('clauses')}” vào cột ${column('clauseId')}, hoặc để trống.`;
    case 'UNKNOWN_DRAFT':
      return `không có bản dự thảo “${found.found}”. Cách sửa: ghi mã có trong trang “${book.tab('drafts')}” vào cột ${column('changedIn')}, hoặc để trống.`;
    case 'MAIN_REPLACED':
      return `gộp vào ${found.into}, là ý kiến đã được thay thế. Cách sửa: gộp vào ý kiến còn hiệu lực ở cột ${column('duplicateOf')}, hoặc để trống để xử lý riêng.`;
    case 'MERGE':
      return `${merged(found.fault)}. Cách sửa: ghi ở cột ${column('duplicateOf')} mã của một ý kiến cùng đợt, hoặc để trống.`;
  }
}
