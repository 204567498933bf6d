// What a pasted plan seems to say, and what taking it in did. Vietnamese.

import type { PhaseDoubt } from '../../../domain/plan-text/phase-doubts.ts';

const counted = (parts: readonly (readonly [number, string])[]): string =>
  parts
    .filter(([count]) => count > 0)
    .map(([count, what]) => `${count} ${what}`)
    .join(', ');

export const planImport = {
  summary: (phases: number, rounds: number, members: number): string =>
    `Đọc được ${counted([
      [phases, 'giai đoạn'],
      [rounds, 'đợt lấy ý kiến'],
      [members, 'người'],
    ])}. Đối chiếu từng dòng với văn bản trước khi ghi.`,
  standing: (held: number, same: number, fresh: number): string =>
    `Sổ đã có ${held} giai đoạn: chỉ thêm dòng chưa có (${fresh} dòng mới, ${same} dòng đã có); không sửa, không xóa gì của sổ.`,
  place: (from: number, to: number): string =>
    from === to ? `dòng ${from}` : `dòng ${from}–${to}`,
  line: (from: number, text: string): string => `Dòng ${from}: ${text}`,
  noOwner: 'Chưa giao',
  ownerNotInTeam: (owner: string): string =>
    `Kế hoạch giao “${owner}” chủ trì; chưa rõ là ai trong Tổ: chọn người chủ trì.`,
  noSendDay: 'Chưa có ngày vì giai đoạn chưa có ngày.',
  noBasisDay: 'Chưa rõ ngày ban hành.',
  doubts: {
    YEAR_TAKEN: 'Dòng này không ghi năm: lấy năm theo phần khác của văn bản.',
    YEAR_UNKNOWN: 'Chưa rõ năm nào: nhập ngày bắt đầu và kết thúc.',
    NO_SUCH_DAY: 'Văn bản ghi một ngày không có trong lịch: nhập ngày đúng.',
    NO_END: 'Văn bản chỉ ghi ngày bắt đầu: nhập ngày kết thúc.',
    START_TAKEN: 'Văn bản chỉ ghi hạn cuối: ngày bắt đầu là đề xuất, tiếp theo giai đoạn trước.',
    END_COUNTED: 'Ngày kết thúc được tính từ số ngày ghi trong văn bản, kể cả ngày đầu.',
    REVERSED: 'Ngày kết thúc trước ngày bắt đầu: sửa lại ngày.',
    NO_TIME: 'Dòng này không ghi thời gian đọc được: nhập ngày.',
    NO_WORK: 'Dòng này không ghi nội dung công việc: nhập tên ngắn.',
    TOO_LONG: 'Nội dung quá 50.000 ký tự của một ô: rút ngắn văn bản rồi dán lại.',
  } satisfies Record<PhaseDoubt, string>,
  imported: (
    phases: number,
    rounds: number,
    members: number,
    bases: number,
    files: number,
    settings: number,
  ): string =>
    `Đã ghi ${counted([
      [phases, 'giai đoạn'],
      [rounds, 'đợt lấy ý kiến (nháp)'],
      [members, 'người'],
      [bases, 'căn cứ'],
      [files, 'tài liệu của hồ sơ'],
      [settings, 'mục cấu hình'],
    ])}.`,
  nothingNew: 'Mọi dòng đã chọn đều có trong sổ; không ghi thêm gì.',
  leftOverTitle: 'Dòng của văn bản chưa dùng đến',
  nextSteps: [
    'Trang Tiến độ: chọn người chủ trì từng giai đoạn.',
    'Trang Đợt lấy ý kiến: kiểm tra cơ quan được hỏi, ngày gửi, thời hạn của từng đợt.',
    'Trang Cấu hình: điền số và ngày của Kế hoạch, đầu mối.',
  ],
};
