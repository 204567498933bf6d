// What is reported of mails: templates, rehearsal, attachments, the queue. Vietnamese.

export const mails = {
  templates: {
    used: {
      LAY_Y_KIEN: 'Thư lấy ý kiến, gửi khi mở đợt.',
      NHAC_TRUOC_HAN: 'Thư nhắc trước hạn.',
      NHAC_QUA_HAN: 'Thư nhắc khi đã quá hạn.',
      GIA_HAN: 'Thư báo gia hạn.',
      XAC_NHAN: 'Thư xác nhận đã nhận trả lời qua biểu mẫu.',
    },
    fields: (names: readonly string[]): string =>
      `Ô để trống thì dùng mẫu có sẵn. Các trường: ${names.map((name) => `{{${name}}}`).join(' ')}. Đoạn chỉ in khi trường có nội dung: mở bằng {{#imLang}}, đóng bằng {{/imLang}}.`,
  },
};
