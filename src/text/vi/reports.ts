// What commands report when they are done. Vietnamese.

import type { CancelReason } from '../../domain/outbox/plan-block.ts';
import type { BookNames } from '../../workbook/words.ts';
import { enums } from './enums.ts';
import { answering } from './reports/answering.ts';
import { bodies } from './reports/bodies.ts';
import { books } from './reports/books.ts';
import { contacts } from './reports/contacts.ts';
import { days } from './reports/days.ts';
import { deciding } from './reports/deciding.ts';
import { digest } from './reports/digest.ts';
import { directory } from './reports/directory.ts';
import { dossier } from './reports/dossier.ts';
import { drafts } from './reports/drafts.ts';
import { evidence } from './reports/evidence.ts';
import { form } from './reports/form.ts';
import { letters } from './reports/letters.ts';
import { mails } from './reports/mails.ts';
import { opening, preview } from './reports/opening.ts';
import { outline } from './reports/outline.ts';
import { planCheck } from './reports/plan-check.ts';
import { planImport } from './reports/plan-import.ts';
import { planning } from './reports/planning.ts';
import { rights } from './reports/rights.ts';
import { steps } from './reports/steps.ts';
import { tasks } from './reports/tasks.ts';
import { trayReports } from './reports/tray.ts';
import { wordings } from './reports/wordings.ts';

/** Where a mail stands in the queue. */
interface MailPlace {
  readonly id: string;
  readonly request: string;
  readonly to: string;
  readonly row: number;
}

export const reports = {
  answering,
  bodies,
  books,
  contacts,
  evidence,
  days,
  deciding,
  rights,
  digest,
  directory,
  letters,
  mails,
  planImport,
  planning,
  planCheck,
  wordings,
  form,
  setUpDone: (programme: string): string => `Sổ đã sẵn sàng cho Đề án “${programme}”.`,
  setUpCopy:
    'Tệp này là bản sao: thư đang chờ đã bị hủy, biểu mẫu của sổ gốc đã được gỡ khỏi các đợt. Sổ gốc không thay đổi.',
  cancelledInCopy: 'Hủy trong bản sao: thư do sổ gốc gửi.',
  setUpKept: 'Các trang đã có dữ liệu được giữ nguyên; chỉ bổ sung phần còn thiếu.',
  anomalies: 'Điểm cần lưu ý trong kế hoạch (giữ nguyên như văn bản)',
  next: 'Việc làm tiếp',
  nextSteps: [
    'Trang Cơ quan: điền email, xác nhận từng cơ quan (cột Đã xác nhận).',
    'Trang Cấu hình: điền đầu mối, số và ngày của Kế hoạch.',
    'Trang Tổ soạn thảo: điền email của các thành viên; Tổ trưởng giao việc bằng Sổ Đề án › Giao việc…',
    'Sổ Đề án › Mở đợt lấy ý kiến… khi đến ngày.',
  ],
  addressesMissing: (count: number): string => `${count} cơ quan chưa có email.`,
  unconfirmed: (count: number): string => `${count} cơ quan cần xác nhận.`,

  sendLead: (sent: number): string =>
    sent === 0 ? 'Hôm nay chưa có thư nào được gửi.' : `Hôm nay đã gửi ${sent} thư.`,
  sendTotals: 'Cả hàng đợi email, mọi đợt',
  sent: (count: number): string => `Đã gửi: ${count}`,
  failed: (count: number): string => `Lỗi địa chỉ hoặc nội dung: ${count}`,
  unknown: (count: number): string => `Chưa rõ – kiểm tra hộp Đã gửi: ${count}`,
  waiting: (count: number): string => `Còn chờ gửi: ${count}`,
  cancelled: (count: number): string => `Không cần gửi nữa (đã trả lời hoặc đợt đã đóng): ${count}`,
  quotaLeft: (count: number): string => `Hạn mức còn lại hôm nay: ${count} người nhận`,
  heldLinks: (rounds: string): string =>
    `Tạm giữ vì chưa xác nhận liên kết biểu mẫu: ${rounds}. Mở Sổ Đề án › Mở đợt lấy ý kiến…, chọn đợt để xác nhận.`,
  heldOpenings: (rounds: string): string =>
    `Tạm giữ vì đợt chưa mở xong: ${rounds}. Mở Sổ Đề án › Mở đợt lấy ý kiến… và mở lại đợt; thư không bị gửi hai lần.`,
  goesOnByItself: 'Phần còn lại được gửi tiếp tự động.',

  takenIn: (count: number, decided: number): string =>
    [
      count === 0 ? 'Không có trả lời mới.' : `Đã nhận ${count} trả lời mới.`,
      ...(decided === 0 ? [] : [`Đã tính ${decided} câu trả lời đang chờ, theo phiếu đã ghi.`]),
    ].join(' '),
  unreadForms: 'Biểu mẫu chưa đọc được, các đợt khác vẫn được nhận',
  takenInLines: 'Trả lời mới',
  replyLine: (body: string, position: string, comments: number, status: string): string =>
    `${body}: ${position}, ${comments} nội dung góp ý (${status})`,
  review: 'Cần người xem (Sổ Đề án › Trả lời chờ xử lý…)',

  meetingOpened: (round: string, day: string): string =>
    `Đợt ${round} (hội nghị) ghi nhận ngày ${day}.`,
  requestsMade: (count: number): string => `${count} phiếu xin ý kiến.`,
  mailsQueued: (count: number): string => `${count} thư trong hàng đợi.`,
  letterMade: 'Công văn đã lập, số và ngày để trống cho văn thư.',
  noAddress: (names: string): string => `Chưa có email, gửi bằng công văn: ${names}.`,

  replyEntered: (body: string, round: string, comments: number): string =>
    `Đã ghi trả lời của ${body} trong đợt ${round}: ${comments} nội dung góp ý.`,
  roundClosed: (round: string): string => `Đợt ${round} đã đóng.`,
  roundCounts: (answered: number, invited: number, late: number): string =>
    `Đã trả lời ${answered}/${invited}, trong đó ${late} trả lời muộn.`,
  silentBodies: 'Chưa trả lời',

  documentMade: (name: string, version: number): string => `${name} (lần ${version})`,
  documentsMade: (count: number): string => `Đã lập ${count} văn bản.`,
  reconciled: 'Số liệu đã đối chiếu',

  checkClean: 'Sổ đúng cấu trúc, số liệu khớp, không có việc cần sửa.',
  checkFound: (count: number): string => `Có ${count} điểm cần xem.`,
  checkProblems: 'Cần sửa',
  checkMails: 'Thư cần người xem',
  checkReplies: 'Trả lời cần người xem',
  mailUnknown: ({ id, request, to, row }: MailPlace, book: BookNames): string =>
    `Thư ${id} (${request === '' ? 'giao việc, nhắc việc' : `phiếu ${request}`}) gửi ${to}, trang “${book.tab('mailQueue')}”, hàng ${row}: chưa rõ đã đi hay chưa nên không tự gửi lại. Cách sửa: xem hộp Đã gửi; ở cột “${book.column('mailQueue', 'status')}” chọn “${enums.mailStatus.DA_GUI}” nếu thư đã đi, chọn “${enums.mailStatus.CHO}” nếu chưa.`,
  mailFailed: ({ id, request, to, row }: MailPlace, book: BookNames): string =>
    `Thư ${id} (${request === '' ? 'giao việc, nhắc việc' : `phiếu ${request}`}) gửi ${to}, trang “${book.tab('mailQueue')}”, hàng ${row}: không gửi được vì địa chỉ hoặc nội dung. Cách sửa: sửa cột “${book.column('mailQueue', 'to')}” và chọn “${enums.mailStatus.CHO}” ở cột “${book.column('mailQueue', 'status')}”, hoặc gửi bằng công văn.`,
  /** What the queue keeps of a mail that did not leave. */
  mailError: {
    address: (address: string): string => `Địa chỉ “${address}” không đúng dạng email.`,
    failed: (what: string): string => `Google không nhận địa chỉ hoặc nội dung thư: ${what}`,
    unknown: (what: string): string => `Chưa rõ thư đã đi hay chưa. Google báo: ${what}`,
    later: (_what: string): string => 'Chưa gửi: hết hạn mức trong ngày hoặc hết giờ của lượt này.',
  },
  cancelledFor: {
    DUPLICATE: 'Hủy: thư này đã gửi hoặc đang chờ ở một hàng khác.',
    REQUEST_GONE: 'Hủy: phiếu xin ý kiến không còn trong sổ.',
    REPLIED: 'Hủy: cơ quan đã trả lời.',
    SUPERSEDED: 'Hủy: đã có thư sau thay cho thư này, hoặc hạn trả lời đã thay đổi.',
    TASKS_SETTLED: tasks.settled,
    ROUND_CLOSED: 'Hủy: đợt không còn lấy ý kiến.',
  } satisfies Record<CancelReason, string>,

  tasks,
  tray: trayReports,

  preview,
  opening,

  steps,

  outline,
  drafts,
  dossier,

  settings: {
    programme: 'Tên đầy đủ của Đề án, không có ngoặc kép',
    shortProgramme: 'Tên ngắn, dùng trong tiêu đề thư',
    parentBody: 'Cơ quan chủ quản, in ở góc trái văn bản',
    office: 'Cơ quan soạn thảo',
    province: 'Tỉnh, thành phố',
    place: 'Địa danh ghi trước ngày tháng',
    officeCode: 'Mã cơ quan trong số, ký hiệu văn bản',
    unitCode: 'Mã đơn vị soạn thảo trong số, ký hiệu công văn',
    unit: 'Đơn vị soạn thảo, nơi nhận ý kiến',
    ownBodyId: 'Mã của chính cơ quan này trong trang Cơ quan: không bao giờ nhận phiếu',
    signer: 'Họ tên người ký',
    signerTitle: 'Chức vụ người ký',
    contact: 'Đầu mối: họ tên, điện thoại (in trong thư và biểu mẫu)',
    planNumber: 'Số, ký hiệu của Kế hoạch xây dựng Đề án',
    planDate: 'Ngày của Kế hoạch, dạng 22/6/2021',
    planTitle: 'Trích yếu của Kế hoạch, ghi như văn bản',
    tableForm: 'Mẫu bảng tổng hợp, giải trình, tiếp thu ý kiến',
    draftStamp: 'In dấu “DỰ THẢO LẦN n” trên văn bản (cần xác nhận)',
    mailReserve: 'Số người nhận để dành mỗi ngày, không dùng cho gửi hàng loạt',
    silencePolicy: 'Cách ghi nhận cơ quan không trả lời (mặc định cho đợt mới)',
    language: 'Ngôn ngữ của sổ, thực đơn và thông báo; áp dụng khi tải lại trang tính',
    rehearsal: 'Chế độ diễn tập: “Có” thì không thư nào được gửi đi, thư chỉ được ghi là diễn tập',
    deadlineInclusive: '“Trước ngày X” có gồm cả ngày X hay không',
    sendHour: 'Giờ bắt đầu gửi thư trong ngày, từ 0 đến 23',
    receipts: 'Gửi thư xác nhận đã nhận đến địa chỉ đã đăng ký của cơ quan',
    attachment: 'Đính kèm dự thảo vào thư lấy ý kiến: PDF, Word hoặc không',
    remindFirst: 'Nhắc lần 1 trước hạn',
    remindFirstDays: 'Nhắc lần 1 trước hạn mấy ngày làm việc',
    remindSecond: 'Nhắc lần 2 trước hạn, kèm danh sách gọi điện',
    remindSecondDays: 'Nhắc lần 2 trước hạn mấy ngày làm việc',
    remindOverdue: 'Nhắc khi quá hạn',
    remindOverdueDays: 'Nhắc sau hạn mấy ngày làm việc',
    urgeLetter: 'Dự thảo công văn đôn đốc các cơ quan chưa trả lời',
    urgeLetterDays: 'Lập công văn đôn đốc sau hạn mấy ngày làm việc',
    autoClose: 'Tự động đóng đợt khi quá hạn',
    autoCloseDays: 'Tự động đóng sau hạn mấy ngày làm việc',
    weeklySnapshot: 'Mỗi tuần tự lưu một bản của sổ vào Drive',
    snapshotsKept:
      'Giữ mấy bản lưu tự động mới nhất; bản cũ hơn vào Thùng rác, bản người dùng lưu thì giữ mãi',
    commentRights:
      'Khóa trong Sổ góp ý lời của cơ quan, nguồn của ý kiến và ý kiến lãnh đạo: thành viên chỉ sửa các cột phân công, kết quả, giải trình, gộp ý kiến. Khóa theo cột, không theo người; dòng mới được khóa khi có người sửa trang, có trả lời mới hoặc khi sổ tự chạy hằng ngày; dòng đã khóa không xóa, không sắp xếp được. Áp dụng khi thiết lập lại sổ và đã có email lãnh đạo',
    decisionAuthority: 'Thẩm quyền ban hành Quyết định phê duyệt Đề án',
    digestDay:
      'Tin tổng hợp tuần gửi lãnh đạo: thứ gửi, hoặc “Không gửi”; trùng ngày nghỉ thì gửi ngày làm việc tiếp theo',
    digestHour:
      'Giờ lập và gửi tin tổng hợp tuần, từ 0 đến 23; sớm nhất là lúc sổ tự chạy hằng ngày (từ 7 giờ)',
    whoAssigns: 'Ai được giao việc; mọi người đều có thể soạn sẵn dòng trong trang Nhiệm vụ',
    overloadTasks: 'Một người chủ trì nhiều hơn số việc này trong một tuần là quá tải',
    nudgeDays: 'Nhắc nhận việc khi chưa xác nhận sau mấy ngày làm việc',
    nudgeTimes: 'Nhắc nhận việc nhiều nhất mấy lần',
    taskBefore: 'Nhắc việc trước hạn',
    taskBeforeDays: 'Nhắc việc trước hạn mấy ngày làm việc',
    taskAfter: 'Nhắc việc khi quá hạn',
    taskAfterDays: 'Nhắc việc sau hạn mấy ngày làm việc',
    contentPart: 'Nội dung chính của Đề án, ghi như Kế hoạch',
    inFlight: 'Máy dùng: thư đang gửi. Không sửa.',
    bookId: 'Máy dùng: mã của tệp này, để nhận ra bản sao. Không sửa.',
    version: 'Máy dùng: phiên bản của sổ, đổi khi nâng cấp. Không sửa.',
  },
};
