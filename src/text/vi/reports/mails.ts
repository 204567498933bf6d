// What is reported of mails: templates, rehearsal, attachments, the queue. Vietnamese.

export const mails = {
  templates: {
    used: {
      LAY_Y_KIEN: 'Thư lấy ý kiến, gửi khi mở đợt.',
      NHAC_TRUOC_HAN: 'Thư nhắc trước hạn.',
      NHAC_QUA_HAN: 'Thư nhắc khi đã quá hạn.',
      GIA_HAN: 'Thư báo gia hạn.',
      XAC_NHAN: 'Thư xác nhận đã nhận trả lời qua biểu mẫu.',
      GIAO_VIEC: 'Thư giao việc cho người chủ trì.',
      CHUYEN_VIEC: 'Thư báo việc đã chuyển, gửi người chủ trì trước.',
      NHAC_NHAN_VIEC: 'Thư nhắc khi chưa xác nhận nhận việc.',
      NHAC_VIEC: 'Thư nhắc việc đến hạn, quá hạn.',
      TIN_TUAN: 'Thư tổng hợp tình hình hằng tuần gửi lãnh đạo.',
    },
    fields: (names: readonly string[]): string =>
      `Ô để trống thì dùng mẫu có sẵn. Các trường: ${names.map((name) => `{{${name}}}`).join(' ')}. Đoạn chỉ in khi trường có nội dung: mở bằng {{#imLang}}, đóng bằng {{/imLang}}.`,
  },

  templatesTitle: 'Mẫu thư cần sửa',
  rehearsed: 'Diễn tập: thư chưa gửi; khi tắt chế độ diễn tập, thư trở lại hàng đợi.',
  rehearsedCount: (count: number): string => `Diễn tập, chưa gửi: ${count}`,
  rehearsalOn: (count: number): string =>
    `Chế độ diễn tập đang bật: không thư nào được gửi đi (${count} thư diễn tập).`,
  rehearsalOff:
    'Để gửi thật: trang Cấu hình, dòng dienTap chọn “Không”, rồi chọn Gửi thư đến hạn. Thư diễn tập trở lại hàng đợi và chỉ gửi một lần.',

  remindersQueued: (count: number): string =>
    count === 0
      ? 'Hôm nay không có thư nhắc nào cần gửi thêm.'
      : `${count} thư nhắc đã vào hàng đợi và được gửi tự động trong ít phút, từ giờ gửi đã đặt.`,
  urgeLetterMade: (round: string, missing: number): string =>
    `Đã lập dự thảo công văn đôn đốc đợt ${round}: ${missing} cơ quan chưa trả lời. Số và ngày để trống cho văn thư.`,
  openUrgeLetter: (round: string): string => `Xem công văn đôn đốc ${round}`,

  quota: (left: number, needed: number): string =>
    `còn ${left} người nhận hôm nay; thư đang chờ của đợt này cần ${needed}`,
  trialSent: (to: string): string => `Đã gửi thư thử đến ${to}.`,
  trialRehearsed: 'Chế độ diễn tập đang bật nên thư thử chỉ được ghi vào hàng đợi, không gửi đi.',
  trialWaits: (error: string): string =>
    `Thư thử chưa gửi được${error === '' ? ': đang chờ hạn mức hoặc lượt gửi sau' : `. ${error}`}`,

  secretEnclosed: (draft: string): string =>
    `Không gửi: dự thảo ${draft} được đánh dấu mật nên không được gửi kèm hay dẫn liên kết trong thư. Cách sửa: gửi tài liệu này bằng đường văn bản mật; lập thư khác không nhắc đến tài liệu.`,
  cannotEnclose: (draft: string): string =>
    `Không gửi: không lấy được tệp của dự thảo ${draft}. Cách sửa: trang Hồ sơ dự thảo, cột Liên kết ghi Google Tài liệu do sổ này tạo; hoặc xóa mã dự thảo ở cột Tệp gửi kèm rồi chọn lại “Chờ gửi”.`,
  tooLarge:
    'Không gửi: các tệp gửi kèm vượt giới hạn của một thư. Cách sửa: bỏ bớt mã dự thảo ở cột Tệp gửi kèm rồi chọn lại “Chờ gửi”.',
};
