// The custom menu and the short messages after a command. Vietnamese.

export const menu = {
  title: 'Sổ Đề án',
  openRound: 'Mở đợt lấy ý kiến…',
  mails: 'Xem thư, gửi thử…',
  sendDue: 'Gửi thư đến hạn',
  takeIn: 'Nhận trả lời',
  remind: 'Đôn đốc trả lời',
  enterReply: 'Nhập trả lời bằng văn bản, kết luận họp…',
  tray: 'Trả lời chờ xử lý…',
  closeRound: 'Đóng đợt…',
  roundSteps: 'Gia hạn, chuyển bước đợt…',
  makeDocuments: 'Lập văn bản…',
  letterNumber: 'Nhập số, ngày công văn…',
  contacts: 'Danh sách gọi điện, ghi liên hệ…',
  movePhase: 'Dời giai đoạn…',
  assignTasks: 'Giao việc…',
  absence: 'Vắng mặt, chuyển việc…',
  workload: 'Tải công việc',
  bodies: 'Danh bạ cơ quan…',
  checkBook: 'Kiểm tra sổ',
  setUp: 'Thiết lập sổ từ kế hoạch…',
} satisfies Record<string, string>;
