// The mails that agencies read, as templates with named fields. Vietnamese always; wording after
// practice.md, sections 4.2 and 4.3. Staff may change them in the sheet of templates.

import type { MailText } from '../../domain/mail-templates/check-template.ts';
import type { MailTemplateId } from '../../domain/mail-templates/fields.ts';
import { count } from './count.ts';
import { digestMails } from './digest-mail.ts';
import { taskMails } from './task-mail.ts';

const subject = (what: string): string =>
  `[{{#khan}}{{khan}} – {{/khan}}${what}] Dự thảo Đề án {{tenNgan}}{{#lan}} ({{lan}}){{/lan}} - {{tenCoQuan}}`;

const howToAnswer = [
  'Cập nhật ý kiến tại: {{lienKet}}',
  'Mã phiếu của Quý cơ quan: {{maPhieu}} (đã điền sẵn trong biểu mẫu, đề nghị không sửa và không chuyển tiếp ra ngoài cơ quan).',
];

const closing = [
  '{{#dauMoi}}Đầu mối: {{dauMoi}}.{{/dauMoi}}',
  'Văn bản chính thức gửi qua hệ thống quản lý văn bản; thư này để thuận tiện theo dõi.',
  'Số tham chiếu: {{soThamChieu}}',
];

const dossier = 'dự thảo hồ sơ Đề án “{{tenDeAn}}”{{#lan}} ({{lan}}){{/lan}}';

const silence =
  '{{#imLang}}Quá thời hạn trên, cơ quan, đơn vị, địa phương không có văn bản tham gia ý kiến được xác định là thống nhất với nội dung dự thảo.{{/imLang}}';

const sentAlready = 'Trường hợp đã gửi, đề nghị bỏ qua thư này và cho biết số, ngày văn bản.';

const text = (what: string, paragraphs: readonly string[]): MailText => ({
  subject: subject(what),
  body: ['Kính gửi: {{tenCoQuan}}', ...paragraphs].join('\n\n'),
});

/** What is mailed while the sheet of templates says nothing else. */
export const mailTemplates: Readonly<Record<MailTemplateId, MailText>> = {
  LAY_Y_KIEN: text('Đề nghị góp ý trước {{han}}', [
    `{{canCu}}, {{donVi}} đề nghị Quý cơ quan nghiên cứu, tham gia ý kiến đối với ${dossier}, gồm: {{taiLieu}}.`,
    'Thời hạn: {{hanDayDu}}.',
    ...howToAnswer,
    '{{#tepDinhKem}}Tệp gửi kèm: {{tepDinhKem}}.{{/tepDinhKem}}',
    '{{#taiLieuLienKet}}Xem tài liệu tại: {{taiLieuLienKet}}{{/taiLieuLienKet}}',
    silence,
    ...closing,
  ]),
  NHAC_TRUOC_HAN: text('Nhắc góp ý trước {{han}}', [
    `{{canCu}}, {{donVi}} đã đề nghị Quý cơ quan tham gia ý kiến đối với ${dossier}. Đến ngày {{homNay}}, {{donVi}} chưa nhận được ý kiến của {{tenCoQuan}}.`,
    'Đề nghị Quý cơ quan quan tâm, gửi ý kiến {{hanDayDu}}{{#conLai}} (còn {{conLai}}){{/conLai}}.',
    ...howToAnswer,
    sentAlready,
    silence,
    ...closing,
  ]),
  NHAC_QUA_HAN: text('Quá hạn góp ý {{han}}', [
    `{{canCu}}, thời hạn tham gia ý kiến đối với ${dossier} là {{hanDayDu}}. Đến ngày {{homNay}}, {{donVi}} chưa nhận được ý kiến của {{tenCoQuan}}{{#quaHan}} (quá hạn {{quaHan}}){{/quaHan}}.`,
    'Đề nghị Quý cơ quan sớm gửi ý kiến để kịp tổng hợp; ý kiến gửi sau thời hạn vẫn được tiếp nhận và ghi là gửi muộn cho đến khi đợt lấy ý kiến kết thúc.',
    ...howToAnswer,
    sentAlready,
    ...closing,
  ]),
  GIA_HAN: text('Gia hạn góp ý đến {{han}}', [
    `{{canCu}}, {{donVi}} thông báo gia hạn thời gian tham gia ý kiến đối với ${dossier}.`,
    'Thời hạn mới: {{hanDayDu}}{{#hanCu}} (thời hạn trước đây: {{hanCu}}){{/hanCu}}.',
    '{{#lyDo}}Lý do: {{lyDo}}.{{/lyDo}}',
    ...howToAnswer,
    'Trường hợp đã gửi ý kiến, đề nghị bỏ qua thư này.',
    ...closing,
  ]),
  XAC_NHAN: {
    subject:
      '[Đã nhận ý kiến {{maTraLoi}}] Dự thảo Đề án {{tenNgan}}{{#lan}} ({{lan}}){{/lan}} - {{tenCoQuan}}',
    body: [
      'Kính gửi: {{tenCoQuan}}',
      `{{donVi}} đã nhận ý kiến của {{tenCoQuan}} đối với ${dossier}.`,
      'Mã trả lời: {{maTraLoi}} (lần gửi thứ {{lanTraLoi}}), nhận lúc {{nhanLuc}}.',
      'Ý kiến chung: {{yKienChung}}. Số nội dung góp ý: {{soYKien}}.',
      '{{#thayThe}}Trả lời này thay cho trả lời gửi trước đó của Quý cơ quan.{{/thayThe}}',
      '{{#traLoiMuon}}Trả lời được nhận sau thời hạn và được ghi là gửi muộn.{{/traLoiMuon}}',
      'Trường hợp Quý cơ quan không gửi trả lời này hoặc nội dung trên chưa đúng, đề nghị liên hệ đầu mối.',
      '{{#dauMoi}}Đầu mối: {{dauMoi}}.{{/dauMoi}}',
      'Số tham chiếu: {{soThamChieu}}',
    ].join('\n\n'),
  },
  ...taskMails,
  ...digestMails,
};

/** What the fields are filled with, where it takes words. */
export const mailWords = {
  letterWithNumber: (number: string, date: string): string =>
    `Thực hiện Công văn số ${number} ngày ${date}`,
  letterWithoutNumber:
    'Thực hiện kế hoạch xây dựng Đề án (công văn gửi qua hệ thống quản lý văn bản)',
  workingDays: (days: number): string => `${count(days)} ngày làm việc`,
  yes: 'có',
  trialSubject: (subject: string): string => `[THƯ GỬI THỬ] ${subject}`,
  /** No code of ours: an answer that carries it goes to the people who look through the tray. */
  trialCode: (request: string): string => `GUI-THU-${request}`,
};
