// What stands against giving tasks out, handing them over, or entering an absence. Vietnamese.

import { proseDay } from '../../../domain/calendar/print.ts';
import type { TaskField } from '../../../domain/problems/tasks.ts';
import type { ProblemSentences } from '../../problem-sentences.ts';
import { absence } from '../dialogs/absence.ts';
import { assignTasks } from '../dialogs/assign-tasks.ts';
import { enums } from '../enums.ts';
import { menu } from '../menu.ts';

/** What each question is called on the screen. */
export const taskFields: Record<TaskField, string> = {
  taskTitle: assignTasks.taskTitle,
  taskPhase: assignTasks.phase,
  taskPart: assignTasks.part,
  taskOwner: assignTasks.owner,
  taskStart: assignTasks.start,
  taskDue: assignTasks.due,
  givenTasks: assignTasks.chosen,
  awayMember: absence.member,
  awayFrom: absence.from,
  awayTo: absence.to,
  newOwner: absence.newOwner,
  handoverReason: absence.reason,
};

export const taskErrors = {
  'TASK.UNKNOWN_PERSON': ({ address }, book) =>
    `Sổ chưa biết ${address === '' ? 'người đang làm việc' : `“${address}”`} là ai trong Tổ nên không giao, không chuyển việc được. Cách sửa: ghi địa chỉ này vào cột “${book.column('team', 'email')}” của đúng người ở trang “${book.tab('team')}”, rồi làm lại.`,
  'TASK.MAY_NOT_ASSIGN': ({ who }, book) =>
    `Theo thiết lập của sổ, chỉ ${enums.assigners[who]} được giao, chuyển việc. Cách sửa: soạn sẵn việc ở trang “${book.tab('tasks')}” và đề nghị Tổ trưởng giao; hoặc đổi dòng nguoiGiaoViec ở trang “${book.tab('config')}”.`,
  'TASK.UNKNOWN': ({ task }, book) =>
    `Việc “${task}” không còn trong trang “${book.tab('tasks')}”. Cách sửa: đóng hộp thoại, mở lại ${menu.title} › ${menu.planning} › ${menu.assignTasks}`,
  'TASK.LACKS': ({ task, row, column }, book) =>
    `Việc ${task} (trang “${book.tab('tasks')}”, hàng ${row}) chưa có “${book.column('tasks', column)}” nên chưa giao được. Cách sửa: điền cột này rồi làm lại.`,
  'TASK.NO_MEMBER': ({ task, member }, book) =>
    `Việc ${task}: không có thành viên “${member}” đang tham gia Tổ. Cách sửa: ghi đúng mã ở trang “${book.tab('team')}”.`,
  'TASK.NO_PHASE': ({ task, phase }, book) =>
    `Việc ${task}: không có giai đoạn “${phase}”. Cách sửa: ghi đúng mã ở trang “${book.tab('phases')}”.`,
  'TASK.MEMBER_ID': ({ member }, book) =>
    `Mã thành viên “${member}” có dấu hoặc ký tự lạ nên không đưa vào liên kết được. Cách sửa: ở trang “${book.tab('team')}” đặt mã chỉ gồm chữ không dấu và số, ví dụ TV8.`,
  'TASK.FORM_CLOSED': () =>
    'Biểu mẫu xác nhận nhận việc đang đóng nên chưa giao việc, chưa gửi thư nào. Cách sửa: mở biểu mẫu trong Google Drive, bật nhận câu trả lời rồi làm lại.',
  'HANDOVER.SAME_MEMBER': ({ member }) =>
    `${member} đang chủ trì các việc này. Cách sửa: chọn người khác để chuyển.`,
  'HANDOVER.CHANGED': ({ tasks, member }) =>
    `Việc ${tasks.join(', ')} không còn do ${member} chủ trì hoặc đã xong; chưa chuyển việc nào. Cách sửa: đóng hộp thoại, mở lại ${menu.title} › ${menu.planning} › ${menu.absence}`,
  'ABSENCE.CIRCLE': ({ member, substitute }) =>
    `${substitute} lại do ${member} làm thay trong cùng thời gian, nên không ai nhận việc. Cách sửa: chọn người thay khác.`,
  'ABSENCE.ENDS_BEFORE': ({ from, to }) =>
    `Ngày cuối vắng mặt (${proseDay(to)}) ở trước ngày đầu (${proseDay(from)}). Cách sửa: kiểm tra lại hai ngày.`,
} satisfies Partial<ProblemSentences>;
