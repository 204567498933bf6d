// The mails that members of the team read about their tasks, as templates. Vietnamese always. Staff
// may change them in the sheet of templates.

import type { MailText } from '../../domain/mail-templates/check-template.ts';
import type { TaskTemplateId } from '../../domain/mail-templates/fields.ts';
import { count } from './count.ts';

const text = (subject: string, paragraphs: readonly string[]): MailText => ({
  subject: `${subject} - {{tenThanhVien}}`,
  body: [
    'Kính gửi: {{tenThanhVien}}',
    '{{#thayCho}}Thư này gửi đến người làm thay trong thời gian {{thayCho}} vắng mặt.{{/thayCho}}',
    ...paragraphs,
    '{{#dauMoi}}Đầu mối: {{dauMoi}}.{{/dauMoi}}',
  ].join('\n\n'),
});

const acknowledge = [
  'Đề nghị xác nhận nhận việc, hoặc đề nghị điều chỉnh, tại: {{lienKet}}',
  'Mã giao việc: {{maXacNhan}} (đã điền sẵn, đề nghị không sửa và không chuyển tiếp).',
];

const programme = 'Đề án “{{tenDeAn}}”';

export const taskMails: Readonly<Record<TaskTemplateId, MailText>> = {
  GIAO_VIEC: text('[Việc được giao, hạn {{hanSomNhat}}] Đề án {{tenNgan}}', [
    `{{nguoiGiao}} giao đồng chí chủ trì {{soViec}} trong quá trình xây dựng ${programme}:`,
    '{{danhSachViec}}',
    '{{#chuyenTu}}Trước đây do {{chuyenTu}} chủ trì.{{/chuyenTu}}',
    '{{#lyDo}}Lý do chuyển: {{lyDo}}.{{/lyDo}}',
    ...acknowledge,
  ]),
  CHUYEN_VIEC: text('[Việc được chuyển, hạn {{hanSomNhat}}] Đề án {{tenNgan}}', [
    `{{nguoiGiao}} chuyển {{soViec}} do đồng chí chủ trì trong quá trình xây dựng ${programme} sang {{nguoiMoi}}:`,
    '{{danhSachViec}}',
    '{{#lyDo}}Lý do: {{lyDo}}.{{/lyDo}}',
    'Đề nghị bàn giao tài liệu, số liệu đã có cho người chủ trì mới.',
  ]),
  NHAC_NHAN_VIEC: text('[Đề nghị xác nhận nhận việc, hạn {{hanSomNhat}}] Đề án {{tenNgan}}', [
    `Đến ngày {{homNay}}, Tổ xây dựng ${programme} chưa nhận được xác nhận của đồng chí đối với {{soViec}} do {{nguoiGiao}} giao:`,
    '{{danhSachViec}}',
    ...acknowledge,
    'Trường hợp đã xác nhận, đề nghị bỏ qua thư này.',
  ]),
  NHAC_VIEC: text('[Nhắc việc, hạn {{hanSomNhat}}] Đề án {{tenNgan}}', [
    `Tính đến ngày {{homNay}}, các việc sau đây của đồng chí trong quá trình xây dựng ${programme} đến hạn hoặc quá hạn:`,
    '{{danhSachViec}}',
    'Đề nghị hoàn thành và ghi kết quả vào trang Nhiệm vụ; việc đã xong, đề nghị ghi Ngày xong.',
  ]),
};

/** What the fields are filled with, where it takes words. */
export const taskMailWords = {
  tasks: (tasks: number): string => `${count(tasks)} việc`,
  line: (task: { id: string; title: string; due: string; with: string }): string =>
    `${task.title} (${task.id}); hạn ${task.due}${task.with === '' ? '' : `; phối hợp: ${task.with}`}`,
  lateLine: (line: string, late: string): string => `${line} (đã quá hạn ${late})`,
  dueToday: (line: string): string => `${line} (đến hạn hôm nay)`,
  leftLine: (line: string, left: string): string => `${line} (còn ${left})`,
  noDue: 'chưa đặt',
};
