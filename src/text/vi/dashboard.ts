// The words of the dashboard in Vietnamese. Sentences are templates with {names}, because the same
// words are filled twice: by code (domain/dashboard) and by the sheet's own formulas.

import type { DashboardWords } from '../../domain/dashboard/words.ts';

export const dashboard: DashboardWords = {
  title: 'BẢNG ĐIỀU HÀNH',
  programme: 'Đề án “{name}”',
  today: 'Hôm nay {today}',
  lastWritten: ' · Ghi sổ lần cuối {time} ngày {day}{by}',
  by: ' bởi {person}',
  sentence: {
    running:
      'Đề án đang ở giai đoạn {phase} – {title}, còn {days} ngày làm việc đến hết giai đoạn ({end})',
    between:
      'Đề án đang ở giữa hai giai đoạn: {last} hết hạn ngày {lastEnd}; {phase} – {title} bắt đầu ngày {start}, còn {days} ngày làm việc',
    before: 'Đề án chưa bắt đầu: giai đoạn {phase} – {title} bắt đầu ngày {start}',
    over: 'Thời gian của kế hoạch đã hết ngày {end} mà còn giai đoạn chưa hoàn thành',
    done: 'Tất cả các giai đoạn của kế hoạch đã hoàn thành',
    empty: 'Chưa có giai đoạn nào có ngày bắt đầu và ngày kết thúc trong sheet Tiến độ',
    expected: '; dự kiến trình {when}',
    health: '. {level}: {reason}.',
  },
  onDay: 'ngày {day}',
  onDayLate: 'ngày {day}, muộn hơn kế hoạch',
  reasons: {
    onTime: 'đúng tiến độ, không có việc quá hạn',
    foreseenLate: 'dự báo muộn hơn kế hoạch',
    attention: 'có việc quá hạn hoặc thư cần kiểm tra',
    late: 'giai đoạn {phase} quá hạn, chưa ghi hoàn thành',
  },
  phases: {
    heading: 'TIẾN ĐỘ CÁC GIAI ĐOẠN',
    start: 'Từ',
    end: 'Đến',
    state: 'Trạng thái',
    elapsed: 'Đã qua',
  },
  rounds: {
    heading: 'CÁC ĐỢT LẤY Ý KIẾN',
    state: 'Trạng thái',
    due: 'Hạn',
    answered: 'Đã trả lời',
    missing: 'Còn thiếu',
    late: 'Muộn',
    none: '–',
  },
  missing: {
    heading: 'CƠ QUAN CHƯA TRẢ LỜI: {count} (đợt đang lấy ý kiến; trong ngoặc là số ngày quá hạn)',
    noRound: 'Hiện không có đợt nào đang lấy ý kiến.',
    nobody: 'Tất cả cơ quan được hỏi đã trả lời.',
    inRound: '{name} – {round}',
    late: '{name} (quá hạn {days} ngày)',
    lateDays: '{name} ({days})',
    more: '; và {count} cơ quan khác',
  },
  dispositions: {
    heading: 'KẾT QUẢ TIẾP THU, GIẢI TRÌNH: {total} lượt ý kiến, {distinct} nội dung',
    chart: 'KẾT QUẢ THEO TÀI LIỆU (màu như đầu cột của bảng bên phải)',
    part: 'Tài liệu',
    heads: {
      TIEP_THU: 'Tiếp thu',
      TIEP_THU_MOT_PHAN: 'Một phần',
      GIU_NGUYEN: 'Giữ nguyên',
      GHI_NHAN: 'Ghi nhận',
      NGOAI_PHAM_VI: 'Ngoài phạm vi',
      XIN_Y_KIEN: 'Xin ý kiến',
    },
    none: 'Chưa xử lý',
    sum: 'Cộng',
  },
  awaited: {
    heading: 'CHỜ LÃNH ĐẠO CHO Ý KIẾN: {count}',
    where: ' – xem đủ ở sheet Xin ý kiến lãnh đạo',
    item: '{id} – {body}: {content}',
    days: 'chờ {days} ngày',
    nothing: 'Không có nội dung nào đang chờ.',
  },
  overdue: {
    heading: 'QUÁ HẠN VÀ SẮP ĐẾN HẠN',
    requests: 'Phiếu quá hạn chưa trả lời',
    tasks: 'Nhiệm vụ quá hạn',
    person: '{name}: {count}',
    unassigned: 'Chưa rõ người chủ trì: {count}',
    mailFailed: 'Thư gửi lỗi',
    mailUnknown: 'Thư chưa rõ đã đi hay chưa',
    review: 'Trả lời cần người xem lại',
    soon: 'Trong 7 ngày tới',
  },
  soon: {
    phase: '{phase} hết giai đoạn {day}',
    round: '{round} hết hạn trả lời {day}',
    tasks: '{count} nhiệm vụ đến hạn, sớm nhất {day}',
    nothing: 'Không có việc đến hạn.',
  },
  heat: {
    heading: 'MỤC CÓ NHIỀU Ý KIẾN NHẤT',
    all: 'Lượt',
    unsettled: 'Chưa xử lý',
    elsewhere: 'Chưa gắn vào mục nào',
    nothing: 'Chưa có mục nào của dự thảo có ý kiến.',
  },
  dossier: {
    heading: 'HỒ SƠ TRÌNH: có {there} trên {needed}',
    missing: 'Còn thiếu: {names}',
    whole: 'Đủ các tài liệu bắt buộc của danh mục.',
    nothing: 'Danh mục hồ sơ trình chưa có tài liệu bắt buộc nào.',
    counted: 'Tính dự thảo đã duyệt, văn bản có liên kết, Tờ trình có số và ngày.',
  },
  changes: {
    heading: 'THAY ĐỔI TRONG 7 NGÀY ({from}–{to})',
    comments:
      '{replies} cơ quan trả lời; {comments} ý kiến mới; {settled} ý kiến được duyệt giải trình',
    phases: 'Giai đoạn bắt đầu: {begun}; kết thúc: {ended}',
    rounds: 'Đợt lấy ý kiến: mở {opened}, đóng {closed}, mở lại {reopened}',
    papers:
      'Trình lãnh đạo {asked}, đã cho ý kiến {decided}; {drafts} bản dự thảo, {documents} văn bản',
    none: 'không có',
  },
};
