// What the preview of an opening tells and warns of, and what an opening reports. Vietnamese.

import type { BookNames } from '../../../workbook/words.ts';
import { enums } from '../enums.ts';

export const preview = {
  send: 'Ngày gửi',
  meeting: 'Ngày họp',
  due: 'Hạn trả lời',
  how: 'Cách tính',
  skipped: 'Ngày nghỉ trong thời hạn',
  left: 'Còn lại sau hạn đến hết giai đoạn',
  phase: 'Giai đoạn',
  session: 'Trình phiên họp',
  quota: 'Hạn mức thư hôm nay',
  daysLeft: (days: number): string => `${days} ngày làm việc để tổng hợp`,
  daysOver: (days: number): string => `vượt giai đoạn ${days} ngày làm việc`,
  sessionSafe: (month: string): string => `${month}: chưa bị ảnh hưởng`,
  sessionRisk: (month: string): string => `${month}: có nguy cơ chậm`,
  altSafe: 'kịp',
  altRisk: (from: string): string => `chậm, sớm nhất ${from}`,
  quotaLine: (left: number, needed: number): string =>
    `còn ${left} người nhận, đợt này cần ${needed}`,
  quotaShort: (today: number, later: number, lastDay: string): string =>
    `hôm nay gửi được ${today}, còn ${later} gửi tự động các ngày sau, dự kiến xong ngày ${lastDay}`,
  mailsLine: (mails: number, recipients: number, sender: string): string =>
    `${mails} thư, ${recipients} người nhận, gửi từ ${sender}.`,
  none: 'không có',
  noAddress: 'chưa có email – gửi bằng công văn',
  badAddress: 'email không đúng dạng – gửi bằng công văn',
  unconfirmed: 'cần xác nhận',
  notMailed: 'email chưa xác nhận – chưa gửi thư',
  leftOut: 'không gửi trong đợt này',
  bodyAt: (name: string, row: number): string => `${name} (hàng ${row})`,
  unconfirmedWarning: (bodies: readonly string[], book: BookNames): string =>
    `Chưa xác nhận tên và địa chỉ của ${bodies.length} cơ quan: ${some(bodies)}. Cách sửa: kiểm tra rồi chọn “${enums.yesNo.CO}” ở cột “${book.column('bodies', 'confirmed')}” trong trang “${book.tab('bodies')}”.`,
  notMailedWarning: (bodies: readonly string[], book: BookNames): string =>
    `Email của ${bodies.length} cơ quan chưa được xác nhận nên chưa gửi thư đến đó: ${some(bodies)}. Các cơ quan khác vẫn được gửi. Cách sửa: kiểm tra rồi chọn “${enums.yesNo.CO}” ở cột “${book.column('bodies', 'confirmed')}” trong trang “${book.tab('bodies')}”; xác nhận sau khi mở đợt thì thư được gửi ở lượt gửi kế tiếp.`,
  noAddressWarning: (bodies: readonly string[], book: BookNames): string =>
    `Chưa có email của ${bodies.length} cơ quan, chỉ gửi công văn: ${some(bodies)}. Cách sửa: nếu muốn gửi thư, điền cột “${book.column('bodies', 'email')}” trong trang “${book.tab('bodies')}”.`,
  ownBody: (name: string): string =>
    `${name} là cơ quan chủ trì soạn thảo nên không được gửi phiếu, dù được thêm vào nơi nhận.`,
  notValid: (bodies: readonly string[], book: BookNames): string =>
    `Không gửi ${some(bodies)}: không còn (hoặc chưa) hoạt động vào ngày gửi. Cách sửa: thêm cơ quan kế thừa, hoặc xem cột “${book.column('bodies', 'validFrom')}”, “${book.column('bodies', 'validTo')}” trong trang “${book.tab('bodies')}”.`,
  sendDayOff: (day: string, name: string): string =>
    `Ngày gửi là ngày nghỉ: ${day}${name === '' ? '' : ` (${name})`}. Cách sửa: chọn một ngày làm việc, trừ khi cần gửi đúng ngày này.`,
  dueDayOff: (day: string, next: string): string =>
    `Hạn trả lời rơi vào ngày nghỉ (${day}); theo Điều 148 Bộ luật Dân sự, cơ quan được trả lời đến hết ngày làm việc tiếp theo. Cách sửa: chọn ${next}.`,
  dueAtNight: (moment: string): string =>
    `Hạn trả lời ${moment} nằm ngoài giờ làm việc. Cách sửa: đổi số giờ hoặc tính bằng ngày, trừ khi cần đúng thời điểm này.`,
  afterPhase:
    'Hạn trả lời vượt quá ngày kết thúc giai đoạn: rút ngắn thời hạn hoặc điều chỉnh tiến độ.',
  mailsTooLate: (lastDay: string): string =>
    `Với hạn mức thư mỗi ngày, thư cuối cùng dự kiến đi ngày ${lastDay}, không còn trước hạn trả lời. Cách sửa: kéo dài thời hạn, bớt nơi nhận, hoặc dùng tài khoản có hạn mức lớn hơn.`,
  draftsWithoutLink: (drafts: readonly string[], book: BookNames): string =>
    `Thư không kèm được ${drafts.join('; ')}: chưa có liên kết. Cách sửa: điền cột “${book.column('drafts', 'docUrl')}” trong trang “${book.tab('drafts')}”; nếu dự thảo gửi theo công văn thì không cần.`,
  draftsElsewhere: (drafts: readonly string[], book: BookNames): string =>
    `Thư chỉ ghi liên kết, không kèm tệp của ${drafts.join('; ')}: liên kết không phải Google Tài liệu. Cách sửa: thay liên kết ở cột “${book.column('drafts', 'docUrl')}” trong trang “${book.tab('drafts')}” nếu cần kèm tệp.`,
  contactMissing: 'Chưa có đầu mối (trang Cấu hình): thư và biểu mẫu không ghi người liên hệ.',
  planMissing: 'Chưa có số, ngày của Kế hoạch (trang Cấu hình): công văn để trống chỗ này.',
};

export const opening = {
  finished: (round: string): string =>
    `Đợt ${round} đã được mở dở từ trước: phần còn lại vừa được hoàn tất theo lần bấm đó.`,
  notMailed: (names: string): string =>
    `Email chưa xác nhận nên chưa gửi thư: ${names}. Xác nhận tại trang Cơ quan thì thư được gửi ở lượt gửi kế tiếp.`,
  noMore: (names: string, tab: string): string =>
    `Lần mở trước (đã bỏ dở) có hỏi, lần này không hỏi và không gửi thư: ${names}. Cách sửa: xóa hàng của các cơ quan này trong trang ${tab} để không bị tính là chưa trả lời.`,
  due: (round: string, due: string): string => `Đợt ${round} đã mở, hạn trả lời: ${due}.`,
  urgency: (label: string): string => `Độ khẩn: ${label}.`,
  underWay: (round: string): string =>
    `Đợt ${round} đang được mở dở; phần còn lại tự làm tiếp trong ít phút.`,
};

/** The first few of a list that the dialog shows whole below. */
function some(names: readonly string[]): string {
  const first = names.slice(0, 5).join('; ');
  return names.length > 5 ? `${first} và ${names.length - 5} cơ quan khác` : first;
}
