// Vietnamese words about a plan: what its check found, and what opening a round does to it.

import { proseDay, shortDay, shortSpan, weekdayName } from '../../domain/calendar/print.ts';
import type { Anomaly } from '../../domain/plan/anomalies.ts';
import type { OpeningConsequence } from '../../domain/rounds/opening.ts';
import { calendar } from './calendar.ts';
import { sheets } from './sheets.ts';

const mend = (verb: string, phase: string): string => {
  const { title, columns } = sheets.phases;
  return `Cách sửa: ${verb} cột “${columns.planStart.label}” hoặc “${columns.planEnd.label}” của ${phase} trong trang “${title}”.`;
};

export const plan = {
  /** One sentence for one anomaly. */
  anomaly: (found: Anomaly): string => {
    switch (found.code) {
      case 'NO_DATES':
        return `Giai đoạn ${found.phaseId} chưa có ngày bắt đầu hoặc ngày kết thúc. ${mend('điền', found.phaseId)}`;
      case 'REVERSED':
        return `Giai đoạn ${found.phaseId} kết thúc (${proseDay(found.end)}) trước khi bắt đầu (${proseDay(found.start)}). ${mend('sửa', found.phaseId)}`;
      case 'OVERLAP':
        return `Giai đoạn ${found.first} và ${found.second} trùng nhau ${found.days} ngày: ${shortSpan(found.from, found.to)} (${calendar.workingDays(found.workingDays)}).`;
      case 'GAP':
        return `Giữa ${found.before} và ${found.after} có khoảng trống ${shortSpan(found.from, found.to)}: ${calendar.calendarDays(found.days)}, trong đó ${calendar.workingDays(found.workingDays)}${found.worked.length > 0 ? ` (${found.worked.map(shortDay).join(', ')})` : ''}.`;
      case 'WEEKEND_START':
        return `Giai đoạn ${found.phaseId} bắt đầu vào ${weekdayName(found.day)} ${shortDay(found.day)}.`;
      case 'WEEKEND_END':
        return `Giai đoạn ${found.phaseId} kết thúc vào ${weekdayName(found.day)} ${shortDay(found.day)}.`;
      case 'HOLIDAY_START':
        return `Giai đoạn ${found.phaseId} bắt đầu vào ngày nghỉ ${shortDay(found.day)} (${found.name}).`;
      case 'HOLIDAY_END':
        return `Giai đoạn ${found.phaseId} kết thúc vào ngày nghỉ ${shortDay(found.day)} (${found.name}).`;
      case 'HOLIDAY_INSIDE':
        return `Giai đoạn ${found.phaseId} có ngày nghỉ ${found.spans.map(calendar.span).join('; ')}: ${calendar.calendarDays(found.days)} chỉ còn ${calendar.workingDays(found.workingDays)}.`;
      case 'FUZZY':
        return `Giai đoạn ${found.phaseId} là mốc mờ “${found.text}”: sớm nhất ${proseDay(found.earliest)}, muộn nhất ${proseDay(found.latest)}.`;
      case 'WORDING':
        return found.meant === ''
          ? `Câu chữ (${found.where}): “${found.found}”; giữ nguyên như văn bản, đề nghị cơ quan xem lại.`
          : `Câu chữ (${found.where}): “${found.found}”, có lẽ là “${found.meant}”; giữ nguyên như văn bản.`;
      case 'NO_OWNER':
        return `Kế hoạch không giao người chủ trì cho giai đoạn ${found.phaseIds.join(', ')}; Tổ trưởng phân công.`;
    }
  },

  /** “còn 5 ngày làm việc đến hết P6”, or by how much the phase is broken. */
  left: (left: number, phase: string): string =>
    left >= 0
      ? `còn ${calendar.workingDays(left)} đến hết ${phase}`
      : `vượt ${phase} ${calendar.workingDays(-left)}`,

  /** Whether the session still fits its time. */
  session: ({ forecast }: Pick<OpeningConsequence, 'forecast'>, sessionText: string): string => {
    if (forecast.sessionFrom === null) return 'Không có giai đoạn nào sau giai đoạn này.';
    return forecast.sessionSafe
      ? `Mốc “${sessionText}” vẫn giữ được (sớm nhất ${proseDay(forecast.sessionFrom)}).`
      : `Mốc “${sessionText}” không giữ được: sớm nhất ${proseDay(forecast.sessionFrom)}.`;
  },
};
