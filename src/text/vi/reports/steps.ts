// What is told of a round that closes, is extended, moves on, goes back or hands comments on. Vietnamese.

import type { Lack } from '../../../domain/comments/disposition.ts';
import type { MergeFault } from '../../../domain/comments/merged-comments.ts';
import type { Unsettled } from '../../../domain/rounds/carry-over.ts';
import type { Obstacle } from '../../../domain/rounds/entry.ts';
import type { RoundState, Way } from '../../../domain/rounds/states.ts';
import type { BookNames } from '../../../workbook/words.ts';
import { enums } from '../enums.ts';
import { findings } from '../findings.ts';
import { menu } from '../menu.ts';

/** A comment that is proposed to be carried over, as the dialog shows it. */
interface ProposalFacts {
  readonly id: string;
  readonly body: string;
  readonly place: string;
  readonly content: string;
  readonly result: string;
  readonly why: string;
}

const state = (id: RoundState): string => `“${enums.roundStatus[id]}”`;

export const steps = {
  closedByItself: (days: number, how: string): string =>
    `Tự động đóng: quá hạn ${days} ngày làm việc${how === '' ? '' : ` (${how})`}.`,
  formGone: 'Biểu mẫu của đợt không còn',
  formGoneTaken: (replies: number, comments: number): string =>
    `Biểu mẫu đã bị xóa, hoặc sổ không còn quyền mở. Trước đó đã nhận từ biểu mẫu ${replies} trả lời, ${comments} nội dung góp ý; tất cả vẫn còn trong sổ.`,
  formGoneRemedy:
    'Trả lời gửi vào biểu mẫu mà chưa nhận thì đề nghị cơ quan gửi lại bằng văn bản, rồi nhập bằng Sổ Đề án › Nhập trả lời bằng văn bản, kết luận họp…',

  extend: 'Gia hạn trả lời',
  carryOver: 'Chuyển ý kiến chưa thống nhất sang đợt sau',
  way: (way: Way, to: RoundState): string => {
    switch (way) {
      case 'OPEN':
        return 'Mở đợt';
      case 'CLOSE':
        return 'Đóng đợt';
      case 'REOPEN':
        return 'Mở lại đợt, đặt hạn mới';
      case 'FORWARD':
        return to === 'KHOA' ? 'Khóa đợt' : `Chuyển sang ${state(to)}`;
      case 'BACK':
        return `Đưa về ${state(to)} (cần lý do)`;
    }
  },

  facts: {
    state: 'Bước hiện tại',
    due: 'Hạn hiện tại',
    firstDue: 'Hạn ban đầu',
    newDue: 'Hạn mới',
    skipped: 'Ngày nghỉ từ hạn cũ đến hạn mới',
    answered: 'Đã trả lời',
    owing: 'Được gia hạn',
    owingLine: (bodies: number, mails: number): string =>
      `${bodies} cơ quan chưa trả lời; ${mails} thư báo hạn mới`,
    comments: 'Ý kiến góp ý',
    commentsLine: (total: number, open: number): string =>
      open === 0
        ? `${total} ý kiến, đều đã xử lý xong`
        : `${total} ý kiến, ${open} chưa xử lý xong`,
    overdue: 'Quá hạn giải trình',
    overdueLine: (count: number, since: string): string =>
      `${count} ý kiến, giai đoạn kết thúc ${since}`,
    shared: 'Ý kiến gộp',
    sharedLine: (count: number): string =>
      `${count} ý kiến gộp sẽ được ghi kết quả của ý kiến chính`,
    carried: 'Chưa thống nhất',
    carriedLine: (count: number): string =>
      count === 0
        ? 'không có ý kiến nào cần chuyển sang đợt sau'
        : `${count} ý kiến có thể chuyển sang đợt sau`,
  },
  rolled: (asked: string, name: string, due: string): string =>
    `${asked} là ngày nghỉ${name === '' ? '' : ` (${name})`}: hạn mới được tính đến ${due}.`,
  breaksPhase:
    'Hạn mới vượt quá ngày kết thúc giai đoạn: chọn hạn sớm hơn hoặc điều chỉnh tiến độ.',
  lockWarning: 'Sau khi khóa, đợt này không nhận thêm trả lời hay kết quả xử lý nào.',
  noOwing: 'Mọi cơ quan đã trả lời: gia hạn không đổi gì ở các phiếu.',
  letterOnly: 'không có email – báo hạn mới bằng công văn',
  formGoneExtend:
    'Biểu mẫu đã bị xóa hoặc sổ không còn quyền mở: hạn mới không hiện trên biểu mẫu, trả lời cần nhập bằng văn bản.',

  extended: (round: string, due: string): string => `Đợt ${round} đã gia hạn, ${due}.`,
  reopened: (round: string, due: string): string =>
    due === '' ? `Đợt ${round} đã mở lại.` : `Đợt ${round} đã mở lại, ${due}.`,
  oldDueKept: (due: string): string => `Hạn ban đầu được giữ trong sổ: ${due}.`,
  requestsMoved: (count: number): string => `${count} phiếu chưa trả lời nhận hạn mới.`,
  mailsQueued: (count: number): string => `${count} thư báo hạn mới trong hàng đợi.`,
  byLetter: (names: string): string => `Không có email, báo hạn mới bằng công văn: ${names}.`,
  moved: (round: string, from: RoundState, to: RoundState): string =>
    `Đợt ${round}: ${state(from)} → ${state(to)}.`,
  sharedAnswers: (count: number): string =>
    `Đã ghi kết quả của ý kiến chính vào ${count} ý kiến gộp.`,
  carriedOver: (count: number, from: string, to: string): string =>
    count === 0
      ? `Các ý kiến đã chọn đã có trong đợt ${to} từ trước; không ghi thêm.`
      : `Đã chuyển ${count} ý kiến từ đợt ${from} sang đợt ${to}.`,
  carryNext: (count: number): string =>
    `Còn ${count} ý kiến chưa thống nhất. Việc làm tiếp: mở Sổ Đề án › ${menu.roundSteps}, chọn “Chuyển ý kiến chưa thống nhất sang đợt sau”.`,
  dueText: (latest: string, first: string, rolledFrom: string): string =>
    `${latest} (gia hạn${rolledFrom === '' ? '' : `, dời từ ngày nghỉ ${rolledFrom}`}; hạn ban đầu ${first})`,
  history: (round: string, result: string, explanation: string): string =>
    `[Đợt ${round}: ${result}${explanation === '' ? '' : ` – ${explanation}`}]`,
  mailOvertaken: 'Hủy: đã có hạn trả lời mới hơn.',
  done: 'Đã ghi vào sổ',
  noPerson: 'tự động',
  dueMoved: (from: string, to: string): string => `${to}; trước đó ${from}`,
  proposal: (f: ProposalFacts): string =>
    `${f.id} – ${f.body}${f.place === '' ? '' : ` (${f.place})`}: ${shortened(f.content)} Kết quả: ${f.result} (${f.why}).`,

  why: {
    UNDECIDED: 'lãnh đạo chưa quyết định',
    DISAGREES: 'cơ quan không thống nhất, chưa tiếp thu toàn bộ',
    PRINCIPLE: 'ý kiến nguyên tắc, giữ nguyên dự thảo',
    CARRIED_AGAIN: 'đã chuyển từ đợt trước, vẫn giữ nguyên dự thảo',
  } satisfies Record<Unsettled, string>,

  obstacle: (found: Obstacle, book: BookNames): string => {
    switch (found.code) {
      case 'NO_CONCLUSION':
        return `Trang “${book.tab('documents')}” chưa có thông báo kết luận hoặc biên bản của cuộc họp. Cách sửa: nhập kết luận bằng ${menu.title} › ${menu.enterReply}`;
      case 'IN_TRAY':
        return `Trang “${book.tab('replies')}” còn ${found.replyIds.length} trả lời chờ người xem (${some(found.replyIds)}). Cách sửa: xử lý từng trả lời tại ${menu.title} › ${menu.tray}`;
      case 'ROWS':
        return `Số liệu chưa khớp: ${findings.round(found.finding, book)}. Cách sửa: sửa lại hàng này trong trang “${book.tab('requests')}” hoặc “${book.tab('comments')}”.`;
      case 'FIGURES_BROKEN':
        return `Trang “${book.tab('rounds')}”: các cột số liệu của đợt không tính được. Cách sửa: chạy ${menu.title} › ${menu.setUp} để sổ đặt lại công thức.`;
      case 'COMMENT_SUM':
        return `Tổng số ý kiến không khớp: ${found.left} và ${found.right}. Cách sửa: chạy ${menu.title} › ${menu.checkBook}.`;
      case 'MERGE':
        return `Trang “${book.tab('comments')}”, ý kiến ${found.fault.commentId}: ${merged(found.fault)}. Cách sửa: ghi ở cột “${book.column('comments', 'duplicateOf')}” mã của một ý kiến cùng đợt, hoặc để trống.`;
      case 'LACK':
        return `Trang “${book.tab('comments')}”: ${found.commentIds.length} ý kiến ${lack(found.lack, book)} (${some(found.commentIds)}).${found.lack === 'CHANGE_REF' ? ` Xem cả danh sách: ${menu.title} › ${menu.answering} › ${menu.notSeen}.` : ''}`;
    }
  },
};

function lack(what: Lack, book: BookNames): string {
  const column = (name: 'disposition' | 'explanation' | 'changeRef' | 'leaderDecision'): string =>
    `cột “${book.column('comments', name)}”`;
  switch (what) {
    case 'DISPOSITION':
      return `chưa có kết quả xử lý; chọn ở ${column('disposition')}`;
    case 'EXPLANATION':
      return `chưa có giải trình; ghi ở ${column('explanation')}`;
    case 'CHANGE_REF':
      return `tiếp thu nhưng chưa nêu vị trí trong dự thảo mới; ghi ở ${column('changeRef')}`;
    case 'LEADER_DECISION':
      return `xin ý kiến lãnh đạo nhưng chưa có quyết định; ghi ở ${column('leaderDecision')}`;
  }
}

/** What is wrong with a merge, without where and how to mend it. */
export function merged(fault: MergeFault): string {
  switch (fault.code) {
    case 'TARGET_UNKNOWN':
      return `gộp vào “${fault.target}”, không có ý kiến nào như vậy`;
    case 'TARGET_OF_OTHER_ROUND':
      return `gộp vào “${fault.target}”, là ý kiến của đợt khác`;
    case 'MERGED_IN_A_RING':
      return 'gộp vòng quanh, không có ý kiến chính';
  }
}

function some(ids: readonly string[]): string {
  const first = ids.slice(0, 8).join(', ');
  return ids.length > 8 ? `${first} và ${ids.length - 8} mục khác` : first;
}

/** The beginning of a comment, closed by a full stop. */
function shortened(content: string): string {
  const line = content.trim().replace(/\s+/g, ' ');
  if (line.length > 160) return `${line.slice(0, 160)}…`;
  return /[.!?…]$/.test(line) ? line : `${line}.`;
}
