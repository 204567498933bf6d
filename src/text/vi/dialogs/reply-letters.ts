// The words of the dialog of letters that answer bodies. Vietnamese.

export const replyLetters = {
  title: 'Trả lời các cơ quan góp ý',
  intro:
    'Mỗi cơ quan nhận một công văn cho biết kết quả tiếp thu, giải trình từng ý kiến của mình. Ý kiến đã gộp lấy kết quả của ý kiến chính. Số và ngày để trống cho văn thư.',
  whom: 'Lập cho',
  everybody: 'Tất cả cơ quan có ý kiến',
  body: 'Cơ quan',
  points: 'Số ý kiến',
  open: 'Tình trạng',
  version: 'Lần',
  confirm: 'Lập công văn trả lời',
  ready: 'Đủ điều kiện',
  openLine: 'ý kiến chưa xong',
  made: 'Đã lập',
  refused: 'Chưa lập được',
  going: 'Đang lập: đã xong {made}, còn {left} công văn.',
  done: 'Đã lập {made} công văn trả lời.',
  noneMade: 'Chưa lập công văn nào. Xem lý do dưới đây.',
};
