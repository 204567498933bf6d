// What is said of the number and date of a letter. Vietnamese.

export interface RepeatedLetter {
  readonly id: string;
  readonly row: number;
  readonly subject: string;
  readonly day: string;
}

export const letters = {
  noNumber: 'chưa có số',
  numbered: (number: string, day: string): string =>
    `số ${number}${day === '' ? '' : ` ngày ${day}`}`,
  label: (round: string, type: string, version: number, given: string): string =>
    `${round} – ${type} (lần ${version}): ${given}`,
  effect: (waiting: number, sent: number): string =>
    `${waiting} thư còn chờ gửi sẽ ghi số, ngày này; ${sent} thư đã gửi giữ nguyên.`,
  repeated: (entries: readonly RepeatedLetter[]): string =>
    `Số, ký hiệu này đã có trong năm: ${entries.map(({ id, row, subject, day }) => `${id} (hàng ${row}${day === '' ? '' : `, ngày ${day}`}) ${subject}`).join('; ')}. Kiểm tra lại với văn thư.`,
  toCome: (day: string, today: string): string =>
    `Ngày công văn ${day} chưa đến (hôm nay ${today}).`,
  dayOff: (day: string, name: string): string =>
    `Ngày công văn ${day} là ngày nghỉ${name === '' ? '' : ` (${name})`}.`,
  beforeSent: (day: string, sent: string): string =>
    `Ngày công văn ${day} trước ngày gửi của đợt ${sent}.`,
  written: (number: string, day: string): string => `Đã ghi công văn số ${number} ngày ${day}.`,
  carriedBy: 'Số và ngày được ghi ở',
  carriedAlone: 'Trang Văn bản.',
  carried: (mails: number): string[] => [
    'Trang Văn bản và trang Đợt lấy ý kiến.',
    `${mails} thư còn chờ gửi.`,
    'Thư nhắc và báo cáo lập từ bây giờ.',
  ],
  differ: (round: string, inRound: string, id: string, inRegister: string): string =>
    `Đợt ${round} ghi công văn ${inRound}, còn văn bản ${id} ghi ${inRegister}. Cách sửa: mở Sổ Đề án › Nhập số, ngày công văn…, chọn công văn và ghi lại.`,
};
