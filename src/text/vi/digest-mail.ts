// The weekly digest that leaders read, as a template. Vietnamese always. Staff may change it in the
// sheet of templates.

import type { MailText } from '../../domain/mail-templates/check-template.ts';
import type { LeaderTemplateId } from '../../domain/mail-templates/fields.ts';

/** A heading with its list; left out whole where the list is empty. */
const listed = (field: string, heading: string): string =>
  `{{#${field}}}${heading}\n{{${field}}}{{/${field}}}`;

export const digestMails: Readonly<Record<LeaderTemplateId, MailText>> = {
  TIN_TUAN: {
    subject: '[Tin tuần {{homNay}} – {{tinhTrang}}] Đề án {{tenNgan}}',
    body: [
      'Kính gửi: {{tenLanhDao}}{{#chucVu}}, {{chucVu}}{{/chucVu}}',
      '{{tinhHinh}}',
      listed('dotDangMo', 'Đợt đang lấy ý kiến:'),
      'Ý kiến góp ý: {{yKienGopY}}.',
      listed('choQuyetDinh', 'Chờ lãnh đạo cho ý kiến ({{soChoQuyetDinh}}):'),
      listed('dangQuaHan', 'Quá hạn, cần xem:'),
      listed('sapDenHan', 'Trong 7 ngày tới:'),
      'Thay đổi từ {{tuNgay}} đến {{homNay}}:\n{{thayDoi}}',
      'Xem bảng điều hành: {{lienKet}}',
      'Số liệu tính lúc {{lucTinh}}. Thư gửi hằng tuần; để đổi ngày gửi hoặc dừng gửi, đề nghị báo đầu mối.',
      '{{#dauMoi}}Đầu mối: {{dauMoi}}.{{/dauMoi}}',
    ].join('\n\n'),
  },
};

/** What stands in the queue until the hour of sending, when the digest is written. */
export const digestToCome = (week: string): string =>
  `Tin tổng hợp tuần ${week} (nội dung được lập khi gửi)`;
