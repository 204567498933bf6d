// What is told of tasks: how one stands, what speaks against it, what was given out, nudged, handed over. Vietnamese.

import { proseDay, shortDay, weekdayName } from '../../../domain/calendar/print.ts';
import type { Day } from '../../../domain/day.ts';
import type { TaskWarning } from '../../../domain/tasks/task-warnings.ts';
import { menu } from '../menu.ts';

const two = (count: number): string => (count < 10 ? `0${count}` : String(count));
const week = (monday: Day): string => `tuần từ ${proseDay(monday)}`;

export const tasks = {
  state: {
    notGiven: 'chưa giao',
    ownerChanged: 'chưa giao (người chủ trì đã đổi trong trang)',
    waiting: (day: Day): string => `giao ${shortDay(day)}, chưa xác nhận`,
    acknowledged: (day: Day): string => `đã nhận ${shortDay(day)}`,
    asksChange: (note: string): string => `đề nghị điều chỉnh: ${note}`,
    done: 'đã xong',
  },
  due: (due: Day, working: string, skipped: string): string =>
    `${weekdayName(due)} ${proseDay(due)}${working === '' ? '' : `, ${working}`}${skipped === '' ? '' : `, bỏ qua ${skipped}`}`,
  noDue: 'chưa có hạn',
  warning: (warning: TaskWarning, names: (id: string) => string): string => {
    switch (warning.kind) {
      case 'START_OFF':
        return `Ngày bắt đầu ${proseDay(warning.off.day)} là ngày nghỉ${warning.off.name === '' ? '' : ` (${warning.off.name})`}.`;
      case 'DUE_OFF':
        return `Hạn ${proseDay(warning.off.day)} rơi vào ngày nghỉ${warning.off.name === '' ? ' cuối tuần' : ` (${warning.off.name})`}.`;
      case 'DUE_PAST':
        return `Hạn ${proseDay(warning.due)} đã qua.`;
      case 'BEFORE_START':
        return `Hạn ${proseDay(warning.due)} ở trước ngày bắt đầu ${proseDay(warning.start)}.`;
      case 'OUTSIDE_PHASE':
        return `Nằm ngoài thời gian của giai đoạn ${warning.phase} (${proseDay(warning.start)}–${proseDay(warning.end)}).`;
      case 'OWNER_AWAY':
        return `Người chủ trì vắng mặt từ ${proseDay(warning.from)}${warning.to === null ? '' : ` đến ${proseDay(warning.to)}`}${warning.substituteId === '' ? ', chưa có người thay' : `, ${names(warning.substituteId)} làm thay`}.`;
      case 'OVERLOAD':
        return `Quá tải: ${two(warning.count)} việc trong ${week(warning.monday)}.`;
    }
  },
  givenTo: (owner: string, due: string, helpers: string): string =>
    `${owner}; hạn ${due}${helpers === '' ? '' : `; phối hợp: ${helpers}`}`,
  facts: { tasks: 'Số việc', members: 'Người nhận thư', quota: 'Hạn mức thư' },
  quota: (left: number, needed: number): string =>
    `còn ${left} người nhận hôm nay; lần giao này cần ${needed}`,
  noAddress: (member: string): string =>
    `Chưa có email nên không gửi thư: điền ở trang Tổ soạn thảo, cột Email của ${member}; thư sẽ tự gửi. Trước mắt báo trực tiếp.`,
  standsIn: (away: string): string => `Làm thay ${away} đang vắng mặt`,
  given: (tasks: number, mails: number): string =>
    `Đã giao ${two(tasks)} việc; ${mails === 0 ? 'không có thư nào cần gửi' : `${two(mails)} thư vào hàng đợi và gửi tự động trong ít phút`}.`,
  givenBefore: 'Các việc này đã được giao từ trước; không giao lại.',
  withoutMail: 'Thành viên chưa nhận được thư',
  otherPhase: 'Việc không ghi giai đoạn',
  linkToCome: '(liên kết được lập khi giao việc)',
  openForm: 'Xem biểu mẫu xác nhận nhận việc',
  formHeld:
    'Tạm giữ thư giao việc vì biểu mẫu xác nhận nhận việc đang đóng. Cách sửa: mở biểu mẫu trong Google Drive, bật nhận câu trả lời, rồi chọn Gửi thư đến hạn.',
  settled: 'Hủy: việc đã xong, đã xác nhận hoặc đã chuyển cho người khác.',

  acksTitle: 'Xác nhận nhận việc',
  ackTaken: (member: string, tasks: number, note: string): string =>
    `${member}: ${note === '' ? `nhận ${two(tasks)} việc` : `đề nghị điều chỉnh (${two(tasks)} việc): ${note}`}.`,
  ackNothing: (member: string): string =>
    `${member}: các việc này đã xong hoặc đã chuyển cho người khác, không thay đổi gì.`,
  ackStrange: (code: string, at: string): string =>
    `Mã “${code}” lúc ${at} không đúng hoặc không phải của sổ này: không thay đổi gì. Cách sửa: hỏi người gửi và đề nghị mở lại liên kết trong thư giao việc.`,
  ackUnread: 'Biểu mẫu xác nhận nhận việc chưa đọc được',

  absenceSaved: (member: string, from: Day, to: Day | null, substitute: string): string =>
    `Đã ghi: ${member} vắng mặt từ ${proseDay(from)}${to === null ? '' : ` đến hết ${proseDay(to)}`}; ${substitute === '' ? 'chưa có người làm thay, thư nhắc vẫn gửi đến người vắng' : `thư nhắc gửi đến ${substitute}`}.`,
  absenceCleared: (member: string): string => `Đã xóa thời gian vắng mặt của ${member}.`,
  absentWork: 'Việc đang chủ trì đến hạn trong thời gian vắng mặt',
  substituteAway: (substitute: string): string =>
    `${substitute} cũng vắng mặt trong một phần thời gian này.`,
  substituteOverload: (substitute: string, monday: Day, count: number): string =>
    `${substitute} sẽ quá tải nếu làm thay: ${two(count)} việc trong ${week(monday)}.`,
  substituteNoAddress: (substitute: string): string =>
    `${substitute} chưa có email, thư nhắc không đến được. Điền ở trang Tổ soạn thảo.`,
  handedOver: (tasks: number, from: string, to: string): string =>
    `Đã chuyển ${two(tasks)} việc từ ${from} sang ${to}.`,
  mailsQueued: (mails: number): string =>
    mails === 0
      ? 'Không có thư nào cần gửi.'
      : `${two(mails)} thư vào hàng đợi và gửi tự động trong ít phút.`,
  handedBefore: 'Các việc này đã chuyển từ trước; không chuyển lại.',

  workloadLead: (allowed: number): string =>
    `Quá tải là chủ trì nhiều hơn ${two(allowed)} việc chưa xong trong một tuần.`,
  workloadNone: 'Không có tuần nào quá tải.',
  overloaded: 'Tuần quá tải',
  overloadedLine: (member: string, monday: Day, count: number): string =>
    `${member}: ${two(count)} việc, ${week(monday)}`,
  perMember: 'Việc chưa xong',
  perMemberLine: (member: string, open: number, late: number, waiting: number): string =>
    `${member}: ${two(open)} việc chưa xong${late === 0 ? '' : `, ${two(late)} việc quá hạn`}${waiting === 0 ? '' : `, ${two(waiting)} việc chưa xác nhận`}`,
  unknownMember: (id: string): string =>
    `${id === '' ? 'Chưa có người chủ trì' : `Mã ${id} (không có trong Tổ)`}`,
  workloadRemedy: `Chuyển bớt việc: ${menu.title} › ${menu.planning} › ${menu.absence}`,
};
