// The words of the dialog in which a letter gets its number and date. Vietnamese.

export const letterNumber = {
  title: 'Nhập số, ngày công văn',
  intro:
    'Nhập một lần số và ngày văn thư đã cấp. Thư còn chờ gửi, thư nhắc và báo cáo của đợt sẽ ghi theo; thư đã gửi giữ nguyên.',
  noLetters: 'Chưa có văn bản đi nào. Công văn được lập khi mở đợt.',
  choose: 'Công văn, văn bản đi',
  number: 'Số, ký hiệu',
  numberHint: '345/SKHCN-QLCN',
  date: 'Ngày văn bản',
  letter: 'Xem văn bản đã lập',
  waiting: 'Thư còn chờ gửi',
  sent: 'Thư đã gửi',
  check: 'Kiểm tra',
  save: 'Ghi số, ngày',
  saveAnyway: 'Tôi đã kiểm tra, vẫn ghi',
  done: 'Đã ghi số và ngày công văn',
};
