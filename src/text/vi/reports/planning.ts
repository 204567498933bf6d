// What is told of the plan's dates: why a phase is forecast so, what a move does, where the session stands. Vietnamese.

import type { OffSpan } from '../../../domain/calendar/off-spans.ts';
import {
  monthOfYear,
  proseDay,
  shortDay,
  shortSpan,
  weekdayShort,
} from '../../../domain/calendar/print.ts';
import type { Day } from '../../../domain/day.ts';
import type { BrokenLink } from '../../../domain/plan/cascade.ts';
import type { Why } from '../../../domain/plan/forecast.ts';
import type { RoundEffect } from '../../../domain/plan/round-effects.ts';
import type { SessionOutlook } from '../../../domain/plan/session.ts';

const days = (count: number): string => `${count} ngày làm việc`;

const spans = (found: readonly OffSpan[]): string =>
  found.map(({ first, last }) => shortSpan(first, last)).join(', ');

function basis({ basis: kind, after }: Why): string {
  switch (kind) {
    case 'DONE':
      return 'đã thực hiện';
    case 'LATE':
      return 'đã quá ngày kết thúc, sớm nhất là hôm nay';
    case 'PERCENT':
      return 'theo phần việc còn lại';
    case 'BEGUN':
      return 'đang thực hiện, kết thúc theo kế hoạch';
    case 'PLAN':
    case 'LINK': {
      const how = kind === 'PLAN' ? 'theo kế hoạch' : 'bị đẩy';
      if (after === null) return how;
      const { phaseId, kind: link, day } = after;
      if (link === 'SS') return `${how}, từ khi ${phaseId} bắt đầu (${shortDay(day)})`;
      if (link === 'FF') return `${how}, không xong trước ${phaseId} (đến ${shortDay(day)})`;
      return `${how}, sau ${phaseId} (đến ${shortDay(day)})`;
    }
  }
}

const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

export const planning = {
  /** “Theo kế hoạch, sau P5 (đến 20/8), 13 ngày làm việc, bỏ qua 02–05/9”. */
  why: (why: Why): string =>
    [
      capital(basis(why)),
      why.windowEnd === null
        ? days(why.workDays)
        : `cần một ngày, chậm nhất ${proseDay(why.windowEnd)}`,
      ...(why.spans.length === 0 ? [] : [`bỏ qua ${spans(why.spans)}`]),
    ].join(', '),

  /** The note of the session itself: where it stands, then why. */
  sessionNote: (session: string, why: string): string => `${capital(session)}. ${why}`,

  /** “dự kiến trình từ 06/12/2021, vẫn trong tháng 12/2021”. */
  session: ({ from, until, safe }: SessionOutlook): string =>
    safe
      ? `dự kiến trình từ ${proseDay(from)}, vẫn trong tháng ${monthOfYear(until)}`
      : from.slice(0, 7) === until.slice(0, 7)
        ? `dự kiến trình từ ${proseDay(from)}, quá hạn ${proseDay(until)}`
        : `dự kiến trình từ ${proseDay(from)}, lùi sang tháng ${monthOfYear(from)}`,

  sessionLine: (session: string): string => `Kỳ họp: ${session}.`,
  span: (start: Day, end: Day): string =>
    start.slice(0, 4) === end.slice(0, 4)
      ? `${weekdayShort(start)} ${shortDay(start)} – ${weekdayShort(end)} ${proseDay(end)}`
      : `${weekdayShort(start)} ${proseDay(start)} – ${weekdayShort(end)} ${proseDay(end)}`,
  days: (old: number, now: number): string => (old === now ? `${now}` : `${old} → ${now}`),
  /** Of a time within which one day is needed, its length says nothing. */
  oneDay: 'cần 1 ngày',
  keepsStart: 'đã bắt đầu, giữ ngày bắt đầu',
  shift: (shift: number): string =>
    shift === 0 ? 'kết thúc như cũ' : `${shift > 0 ? 'muộn' : 'sớm'} ${days(Math.abs(shift))}`,
  /** Working days by which an end moves: “+5”, “−2”. */
  shiftSign: (shift: number): string =>
    shift === 0 ? '0' : shift > 0 ? `+${shift}` : `−${-shift}`,
  crosses: (names: string): string => `thêm ngày nghỉ ${names}`,
  newMonth: (text: string): string => `mốc đổi thành “${text}”`,
  monthDropped: (text: string): string => `bỏ mốc “${text}”, có ngày cụ thể`,
  startsOff: (name: string): string => `bắt đầu vào ngày nghỉ${name === '' ? '' : ` (${name})`}`,

  broken: ({ phaseId, after, why }: BrokenLink): string => {
    switch (why) {
      case 'DONE':
        return `${phaseId} đã hoàn thành nên không dời, dù ${after} lùi về sau.`;
      case 'BEGUN':
        return `${phaseId} đã bắt đầu nên giữ ngày bắt đầu, dù ${after} chưa xong.`;
      case 'MOVED':
        return `${phaseId} được đặt sớm hơn mức ${after} cho phép. Nên xem lại cột “Sau việc”.`;
    }
  },

  round: (effect: RoundEffect): { effect: string; remedy: string } => {
    switch (effect.kind) {
      case 'SEND_DAY':
        return {
          effect: `Chưa mở; ngày gửi dự kiến ${proseDay(effect.from)} nằm ngoài ${effect.phaseId}`,
          remedy: `Đề nghị gửi ${weekdayShort(effect.to)} ${proseDay(effect.to)}`,
        };
      case 'TOO_SHORT':
        return {
          effect: `Chưa mở; gửi ${proseDay(effect.sendDay)} thì hạn trả lời ${proseDay(effect.dueDay)} vượt quá ${effect.phaseId} (đến ${proseDay(effect.phaseEnd)})`,
          remedy: 'Rút ngắn thời hạn trả lời hoặc kéo dài giai đoạn',
        };
      case 'OPEN_OUTSIDE':
        return {
          effect: `Đang lấy ý kiến; hạn trả lời ${proseDay(effect.dueDay)} nằm ngoài ${effect.phaseId} (${shortDay(effect.phaseStart)}–${proseDay(effect.phaseEnd)}). Hạn đã gửi các cơ quan được giữ nguyên`,
          remedy: 'Gia hạn tại Sổ Đề án › Gia hạn, chuyển bước đợt…, hoặc chọn ngày khác',
        };
    }
  },

  /** The cell of a log: never a bare date, which a spreadsheet would take for one. */
  cell: {
    planStart: (day: string): string => `từ ngày ${day}`,
    planEnd: (day: string): string => `hết ngày ${day}`,
    sendDate: (day: string): string => `gửi ngày ${day}`,
    duration: (count: number): string => `đủ ${count} ngày làm việc`,
  },
  blank: 'để trống',
  reason: (reason: string, mover: string): string =>
    mover === '' ? reason : `Dời theo ${mover}: ${reason}`,

  deed: (mover: string, count: number): string =>
    `Dời giai đoạn ${mover}${count > 1 ? `, ${count} giai đoạn thay đổi` : ''}.`,
  backLine: (id: string, now: string, old: string): string => `${id}: ${now} → ${old}`,
  undone: (when: string): string => `Hoàn lại lần dời lúc ${when}.`,
  applied: (mover: string): string => `Đã dời ${mover}.`,
  resumed: 'Lần dời trước bị dừng giữa chừng đã được ghi tiếp cho đủ.',
  changed: 'Các giai đoạn đã thay đổi',
  changeLine: (id: string, title: string, old: string, now: string): string =>
    `${id} – ${title}: ${old} → ${now}`,
  sends: 'Ngày gửi dự kiến đã đổi',
  sendLine: (round: string, day: Day): string => `Đợt ${round}: ${proseDay(day)}`,
  next: 'Việc làm tiếp',
  undoHint: 'Có thể hoàn lại trong cùng hộp thoại, mục “Những lần dời gần đây”.',
  undoDone: (count: number): string => `Đã hoàn lại; ${count} ô trở về như trước.`,
  tried: (count: number): string =>
    `Đã ghi phương án thử vào ${count} giai đoạn; kế hoạch không thay đổi.`,
  triedHint: 'Xem cột “Thử: kết thúc” và “Thử: kết quả” của trang Tiến độ.',
  discarded: 'Đã xóa phương án thử; kế hoạch không thay đổi.',
  trialLine: (span: string, shift: string, note: string): string =>
    `Sẽ là ${span}, ${shift}${note === '' ? '' : `; ${note}`}`,
  trialSame: 'Không đổi so với kế hoạch',
  phaseLabel: (id: string, title: string, span: string): string => `${id} (${span}) – ${title}`,
};
