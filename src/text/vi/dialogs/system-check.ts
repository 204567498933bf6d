// The words of the dialog that checks what Google does here. Vietnamese.

export const systemCheck = {
  title: 'Kiểm tra hệ thống',
  intro:
    'Sổ hỏi Google những điều mà sổ dựa vào và những điều tài liệu của Google không nói rõ: ô tính, biểu mẫu, thư, văn bản, việc hẹn giờ.',
  does: [
    'Lập một trang tính tạm, một biểu mẫu tạm và ba văn bản tạm rồi xóa đi.',
    'Gửi một thư thử cho chính người đang kiểm tra.',
    'Không đụng đến dữ liệu của sổ, không gửi gì cho cơ quan.',
    'Mất khoảng hai phút; một phần câu trả lời đến sau khoảng ba phút.',
  ],
  stop: 'Thử cả lúc Google dừng giữa chừng (chạy ngầm thêm khoảng 20 phút)',
  before: 'Lần kiểm tra trước',
  never: 'Chưa kiểm tra lần nào.',
  check: 'Kiểm tra',
  answers: 'Lấy tệp trả lời',
  answersIntro:
    'Tệp này ghi Google ở đây trả lời thế nào. Người bảo trì dùng nó để chạy thử sổ trên máy đúng như ở đây; không có dữ liệu nào của sổ trong tệp.',
  json: 'Nội dung tệp',
  file: 'kiem-tra-he-thong.json',
  download: 'Tải tệp về máy',
  left: 'Chưa lấy được',
};
