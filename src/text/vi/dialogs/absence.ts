// The words of the dialog of absences and of handing tasks over. Vietnamese.

export const absence = {
  title: 'Vắng mặt, chuyển việc',
  intro:
    'Ghi thời gian vắng mặt và người làm thay: trong thời gian đó thư nhắc gửi đến người làm thay. Chuyển việc: người chủ trì mới nhận thư và xác nhận lại.',
  away: 'Vắng mặt',
  handOver: 'Chuyển việc',
  member: 'Thành viên',
  from: 'Vắng từ ngày',
  to: 'Đến hết ngày',
  substitute: 'Người làm thay',
  nobody: '(chưa có)',
  saveAbsence: 'Ghi vắng mặt',
  endAbsence: 'Xóa vắng mặt đã ghi',
  tasks: 'Việc đang chủ trì',
  noTasks: 'Người này không chủ trì việc nào chưa xong.',
  tickAll: 'Chọn tất cả',
  given: 'Sẽ chuyển',
  mails: 'Thư báo',
  choose: '(chọn người)',
  newOwner: 'Chuyển sang',
  reason: 'Lý do',
  preview: 'Xem trước',
  back: 'Sửa lại',
  confirm: 'Chuyển việc',
};
