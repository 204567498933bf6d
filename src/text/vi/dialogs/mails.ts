// The words of the page of the mails. Vietnamese.

export const mails = {
  title: 'Xem thư, gửi thử',
  intro:
    'Thư hiện đúng như khi gửi đi. Gửi thử: thư chỉ đến hộp thư của người đang làm việc, tiêu đề ghi là thư thử, mã phiếu được thay.',
  template: 'Thư',
  body: 'Nơi nhận',
  digest: 'Tin tổng hợp tuần gửi lãnh đạo',
  tasks: 'Giao việc, nhắc việc trong Tổ',
  templates: {
    LAY_Y_KIEN: 'Lấy ý kiến',
    NHAC_TRUOC_HAN: 'Nhắc trước hạn',
    NHAC_QUA_HAN: 'Nhắc quá hạn',
    GIA_HAN: 'Gia hạn',
    XAC_NHAN: 'Xác nhận đã nhận trả lời (số liệu minh họa)',
    GIAO_VIEC: 'Giao việc',
    CHUYEN_VIEC: 'Báo việc đã chuyển',
    NHAC_NHAN_VIEC: 'Nhắc xác nhận nhận việc',
    NHAC_VIEC: 'Nhắc việc đến hạn, quá hạn',
    TIN_TUAN: 'Tin tổng hợp tuần',
  },
  from: 'Gửi từ',
  to: 'Gửi đến',
  cc: 'Đồng gửi',
  subject: 'Tiêu đề',
  attachments: 'Tệp gửi kèm',
  noAddress: 'Chưa có email – gửi bằng công văn',
  html: 'Thư có định dạng',
  plain: 'Thư dạng chữ',
  trial: 'Gửi thử cho tôi',
  doubtful: 'Thư cần người xem',
  noRounds:
    'Chưa có đợt nào có phiếu xin ý kiến. Thư của đợt sắp mở được xem trong hộp thoại mở đợt.',
};
