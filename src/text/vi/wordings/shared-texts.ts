// Texts that several documents have word for word. Vietnamese always.

export const programme = 'Đề án “{{tenDeAn}}”{{#lan}} ({{lan}}){{/lan}}';

export const sentTo =
  '{{#noiBo}}{{donViSoanThao}}{{/noiBo}}{{^noiBo}}{{coQuan}} (qua {{donViSoanThao}}){{/noiBo}}';

export const silenceAgrees =
  'Quá thời hạn trên, {{loaiCoQuan}} không có văn bản tham gia ý kiến được xác định là thống nhất với nội dung dự thảo.';

export const goodbye = 'Đề nghị {{cacNoiNhan}} quan tâm, phối hợp thực hiện.';

/** Where the blocks that every document has stand. */
export const places = {
  title: 'Tên văn bản',
  subject: 'Trích yếu',
  opening: 'Đoạn mở đầu',
  silence: 'Câu về việc không trả lời (chỉ in khi đợt chọn “coi như thống nhất”)',
  closing: 'Câu kết',
  receivers: 'Nơi nhận, mỗi dòng một nơi',
} as const;
