// The words of the sheet “Việc hôm nay” in Vietnamese.

import type { TodayWords } from '../../domain/today/words.ts';

export const today: TodayWords = {
  title: 'VIỆC HÔM NAY',
  programme: 'Đề án “{name}”',
  wholeTeam: 'Cả tổ',
  choose: 'Xem việc của:',
  help: 'Chọn một người trong danh sách, hoặc Cả tổ.',
  weekdays: ['Thứ Hai', 'Thứ Ba', 'Thứ Tư', 'Thứ Năm', 'Thứ Sáu', 'Thứ Bảy', 'Chủ nhật'],
  sentence: {
    counts:
      '{weekday}, ngày {today}: cả tổ có {late} việc quá hạn, {due} việc đến hạn trong 7 ngày tới, {waiting} việc đang chờ người xử lý.',
    nothing: '{weekday}, ngày {today}: không có việc quá hạn, đến hạn hay đang chờ.',
    unowned: ' Có {count} việc quá hạn hoặc sắp đến hạn chưa rõ người chủ trì.',
    noTeam: ' Chưa có ai trong trang Tổ soạn thảo.',
    peopleLeft:
      ' Còn {count} người chưa hiện được. Cách sửa: chạy lại Sổ Đề án › Thiết lập sổ từ kế hoạch…',
    tasksLeft:
      ' Còn {count} nhiệm vụ chưa xét đến. Cách sửa: chạy lại Sổ Đề án › Thiết lập sổ từ kế hoạch…',
  },
  heads: {
    kind: 'Người, loại việc',
    id: 'Mã',
    title: 'Nội dung',
    due: 'Hạn',
    detail: 'Tình hình',
  },
  kinds: {
    latePhase: 'Giai đoạn quá hạn',
    late: 'Quá hạn',
    due: 'Đến hạn',
    unacknowledged: 'Chưa nhận việc',
    approval: 'Chờ phê duyệt',
    comments: 'Ý kiến góp ý',
  },
  counts: {
    late: '{count} quá hạn',
    due: '{count} đến hạn',
    waiting: '{count} đang chờ',
  },
  item: {
    late: 'quá {days} ngày làm việc',
    dueToday: 'hạn hôm nay',
    due: 'còn {days} ngày làm việc',
    waiting: 'chưa xác nhận nhận việc',
    comments: '{count} ý kiến chưa có kết quả xử lý',
    notTaken: '; chưa nhận',
    lead: 'chủ trì: {name}',
  },
  nothing: 'Không có việc đến hạn',
  more: 'còn {count} việc nữa',
  load: {
    heading: 'TẢI CÔNG VIỆC 8 TUẦN TỚI (số việc chủ trì mỗi tuần)',
    person: 'Tuần từ ngày',
    none: '–',
    over: '{count} ▲',
    away: 'vắng',
    rule: '▲ quá tải: chủ trì hơn {allowed} việc trong tuần (trang Cấu hình).',
    legend: 'vắng: có ngày vắng mặt trong tuần (trang Tổ soạn thảo).',
  },
};
