// What is told of computed days: the years that were added, the days of the ladder, the new day of a letter. Vietnamese.

import type { Step } from '../../../domain/reminding/ladder.ts';

const steps: Record<Step, string> = {
  1: 'nhắc lần 1',
  2: 'nhắc lần 2',
  3: 'nhắc sau hạn',
  4: 'công văn đôn đốc',
};

export const days = {
  holidaysAdded: (years: readonly number[]): string =>
    `Trang Ngày nghỉ: đã bổ sung ngày nghỉ năm ${years.join(', ')}; ngày có ghi “cần xác nhận” phải đối chiếu thông báo chính thức. Năm đã có ngày nghỉ trong trang được giữ nguyên.`,
  ladderTitle: 'Lịch nhắc của các đợt đang lấy ý kiến',
  ladderLine: (round: string, due: string, dated: readonly string[]): string =>
    `Đợt ${round}, hạn ${due}: ${dated.join('; ')}.`,
  ladderStep: (step: Step, day: string, count: number, skipped: string): string =>
    `${steps[step]} ngày ${day} (${step < 3 ? 'trước' : 'sau'} hạn ${count} ngày làm việc${skipped === '' ? '' : `, bỏ qua ${skipped}`})`,
  letterDue: (latest: string, how: string): string => `Hạn mới trong công văn: ${latest}, ${how}.`,
};
