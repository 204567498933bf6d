// The words of the page after reminding. Vietnamese.

export const reminding = {
  title: 'Đôn đốc trả lời',
  calls: 'Danh sách gọi điện',
  noCalls: 'Chưa có cơ quan nào đến lúc phải gọi điện.',
  columns: ['Đợt', 'Cơ quan', 'Đầu mối', 'Điện thoại', 'Hạn trả lời', 'Liên hệ gần nhất'],
  overdue: '(quá hạn)',
  print: 'In danh sách',
};
