// The words of the dialog that makes documents. Vietnamese.

export const makeDocuments = {
  title: 'Lập văn bản',
  intro:
    'Mỗi lần lập là một bản mới (lần 1, lần 2…); bản cũ giữ nguyên. Số và ngày để trống cho văn thư. Lời văn sửa tại trang Mẫu văn bản.',
  of: 'Văn bản của',
  ofRound: 'Một đợt lấy ý kiến',
  ofProgramme: 'Đề án',
  ofMeeting: 'Một cuộc họp',
  meeting: 'Cuộc họp',
  noMeetings: 'Chưa có cuộc họp nào trong trang Cuộc họp.',
  kinds: 'Văn bản cần lập',
  form: 'Mẫu bảng tổng hợp',
  confirm: 'Lập văn bản',
  done: 'Đã lập văn bản',
  open: 'Mở',
};
