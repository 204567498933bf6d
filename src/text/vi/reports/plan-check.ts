// What the check of the plan found, each point with its remedy. Vietnamese.

import { proseDay, shortDay } from '../../../domain/calendar/print.ts';
import type { PlanFinding, Weight } from '../../../domain/plan/check/check-plan.ts';
import { SYNTHESIS_DAYS } from '../../../domain/plan/check/rounds-in-phase.ts';
import { type LinkFault, printLinks } from '../../../domain/plan/links.ts';
import type { Row } from '../../../workbook/schema.ts';
import type { BookNames } from '../../../workbook/words.ts';
import { menu } from '../menu.ts';
import { plan } from '../plan.ts';

const faults: Record<LinkFault['why'], string> = {
  UNREADABLE: 'không đọc được',
  TWICE: 'ghi hai lần',
  FAR: 'có số ngày quá lớn',
};

/** What is wrong, without what to do. */
function found(point: PlanFinding, book: BookNames): string {
  const after = `cột “${book.column('phases', 'predecessors')}”`;
  switch (point.code) {
    case 'LINK_FAULT':
      return `Giai đoạn ${point.phaseId}, ${after}: “${point.text}” ${faults[point.why]} (từ ký tự thứ ${point.at}).`;
    case 'LINK_UNKNOWN':
      return `Giai đoạn ${point.phaseId}, ${after}: không có giai đoạn nào mang mã “${point.after}”.`;
    case 'LINK_SELF':
      return `Giai đoạn ${point.phaseId}, ${after}: giai đoạn chờ chính nó.`;
    case 'LINK_CIRCLE':
      return `Các giai đoạn ${point.phaseIds.join(', ')} chờ nhau thành vòng tròn, không giai đoạn nào bắt đầu được.`;
    case 'LINK_CONTRADICTED': {
      const { link, phaseId, found: day, other, short } = point;
      const does = link.kind === 'FF' ? 'kết thúc' : 'bắt đầu';
      const otherDoes = link.kind === 'SS' ? 'bắt đầu' : 'kết thúc';
      const early = short === 0 ? '' : `, sớm ${short} ngày làm việc`;
      return `Giai đoạn ${phaseId} ${does} ngày ${proseDay(day)}, trái với ${after} (${printLinks([link])}): ${link.after} ${otherDoes} ngày ${proseDay(other)}${early}.`;
    }
    case 'ROUND_NO_PHASE':
      return `Đợt ${point.roundId} thuộc giai đoạn “${point.phaseId}”, không có trong trang “${book.tab('phases')}”.`;
    case 'ROUND_OUTSIDE':
      return `Đợt ${point.roundId} gửi hoặc họp ngày ${proseDay(point.sendDay)}, ngoài giai đoạn ${point.phaseId} (${proseDay(point.start)} – ${proseDay(point.end)}).`;
    case 'ROUND_TIGHT': {
      const left =
        point.left < 0
          ? `vượt giai đoạn ${-point.left} ngày làm việc`
          : `chỉ còn ${point.left} ngày làm việc`;
      return `Đợt ${point.roundId} gửi ${shortDay(point.sendDay)}, hạn trả lời ${proseDay(point.dueDay)}, ${left}; tổng hợp cần ${SYNTHESIS_DAYS} ngày làm việc, đến ${proseDay(point.needed)}, sau ngày kết thúc ${point.phaseId} (${proseDay(point.end)}).`;
    }
    case 'OWNER_UNKNOWN':
      return `Giai đoạn ${point.phaseId} giao cho “${point.ownerId}”, không có trong trang “${book.tab('team')}”.`;
    case 'OWNER_INACTIVE':
      return `Giai đoạn ${point.phaseId} giao cho ${point.name}, không còn tham gia Tổ.`;
    case 'DONE_WITHOUT_END':
      return `Giai đoạn ${point.phaseId} đã hoàn thành (${point.percent}%) nhưng chưa có ngày kết thúc thực tế.`;
    case 'ACTUAL_REVERSED':
      return `Giai đoạn ${point.phaseId} kết thúc thực tế (${proseDay(point.end)}) trước khi bắt đầu thực tế (${proseDay(point.start)}).`;
    default:
      return plan.anomaly(point);
  }
}

/** What a person can do about it; '' where the sentence above says it already. */
function remedy(point: PlanFinding, book: BookNames): string {
  const column = (name: keyof Row<'phases'>) => `cột “${book.column('phases', name)}”`;
  const ofPhases = `trong trang “${book.tab('phases')}”`;
  const dates = `${column('planStart')}, ${column('planEnd')}`;
  switch (point.code) {
    case 'NO_DATES':
    case 'REVERSED':
      return '';
    case 'OVERLAP':
      return `sửa ${dates} của ${point.first} hoặc ${point.second} ${ofPhases}; nếu hai việc làm cùng lúc là chủ ý thì giữ nguyên.`;
    case 'GAP':
      return `kéo dài ${point.before}, cho ${point.after} bắt đầu sớm hơn, hoặc giữ làm ngày dự phòng.`;
    case 'WEEKEND_START':
    case 'HOLIDAY_START':
      return `chọn ngày làm việc ở ${column('planStart')} của ${point.phaseId} ${ofPhases}; giữ nguyên nếu văn bản ghi đúng ngày này.`;
    case 'WEEKEND_END':
    case 'HOLIDAY_END':
      return `chọn ngày làm việc ở ${column('planEnd')} của ${point.phaseId} ${ofPhases}; giữ nguyên nếu văn bản ghi đúng ngày này.`;
    case 'HOLIDAY_INSIDE':
      return `xem lại khối lượng việc của ${point.phaseId}, hoặc kéo dài giai đoạn.`;
    case 'FUZZY':
      return `khi biết ngày cụ thể, điền ${dates} của ${point.phaseId} và để trống ô ở ${column('fuzzyText')}.`;
    case 'WORDING':
      return 'nếu cần, đề nghị người ký đính chính văn bản.';
    case 'NO_OWNER':
      return `ghi mã thành viên chủ trì ở ${column('ownerId')} ${ofPhases}.`;
    case 'OWNER_UNKNOWN':
    case 'OWNER_INACTIVE':
      return `chọn thành viên đang tham gia ở ${column('ownerId')} của ${point.phaseId} ${ofPhases}.`;
    case 'LINK_FAULT':
      return `ghi lại như P5FS+0; P3SS+2 ở ${column('predecessors')} của ${point.phaseId} ${ofPhases}.`;
    case 'LINK_UNKNOWN':
    case 'LINK_SELF':
      return `sửa mã giai đoạn ở ${column('predecessors')} của ${point.phaseId} ${ofPhases}.`;
    case 'LINK_CIRCLE':
      return `bỏ một liên kết trong vòng này ở ${column('predecessors')} ${ofPhases}.`;
    case 'LINK_CONTRADICTED':
      return `sửa ngày của ${point.phaseId}, hoặc sửa ${column('predecessors')} ${ofPhases}.`;
    case 'ROUND_NO_PHASE':
      return `sửa cột “${book.column('rounds', 'phaseId')}” của đợt ${point.roundId} trong trang “${book.tab('rounds')}”.`;
    case 'ROUND_OUTSIDE':
      return `sửa cột “${book.column('rounds', 'sendDate')}” của đợt ${point.roundId} trong trang “${book.tab('rounds')}”, hoặc dời giai đoạn.`;
    case 'ROUND_TIGHT':
      return `gửi sớm hơn, rút ngắn thời hạn trả lời của đợt ${point.roundId}, hoặc dời ngày kết thúc ${point.phaseId}.`;
    case 'DONE_WITHOUT_END':
      return `điền ${column('actualEnd')} của ${point.phaseId} ${ofPhases}.`;
    case 'ACTUAL_REVERSED':
      return `sửa ${column('actualStart')} hoặc ${column('actualEnd')} của ${point.phaseId} ${ofPhases}.`;
  }
}

export const planCheck = {
  lead: (points: number): string =>
    points === 0
      ? 'Tiến độ không có điểm nào cần lưu ý.'
      : `Tiến độ có ${points} điểm cần xem. Chương trình không tự sửa điểm nào.`,
  weights: {
    MEND: 'Cần sửa',
    LOOK: 'Nên xem lại',
    KNOW: 'Để biết khi điều hành',
  } satisfies Record<Weight, string>,
  calendar: 'Lịch nghỉ mà tiến độ dựa vào',
  more: `Kiểm tra toàn bộ sổ: ${menu.title} › ${menu.checkBook}.`,
  /** One point with its remedy. */
  point: (point: PlanFinding, book: BookNames): string => {
    const what = remedy(point, book);
    return what === '' ? found(point, book) : `${found(point, book)} Cách sửa: ${what}`;
  },
};
