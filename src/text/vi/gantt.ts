// The words of the sheet “Gantt” in Vietnamese.

import type { GanttWords } from '../../domain/gantt/words.ts';

export const gantt: GanttWords = {
  title: 'BIỂU ĐỒ TIẾN ĐỘ',
  programme: 'Đề án “{name}”',
  baseLine: 'kế hoạch gốc',
  month: 'Tháng',
  monthAlone: 'T{month}',
  now: 'HÔM NAY {day}',
  above: 'Hôm nay và ngày nghỉ:',
  sentence: {
    plan: 'Từ {start} đến {end}. ',
    week: 'Hôm nay {today}, tuần thứ {week}.',
    outside: 'Hôm nay {today}, ngoài thời gian của biểu đồ.',
    empty: 'Chưa có giai đoạn nào có ngày trong trang Tiến độ. ',
    beyond:
      ' Biểu đồ chỉ đủ chỗ cho {weeks} tuần, kế hoạch kéo dài đến {end}. Cách sửa: chạy lại Sổ Đề án › Thiết lập sổ từ kế hoạch…',
    linesLeft:
      ' Còn {count} dòng chưa hiện được. Cách sửa: chạy lại Sổ Đề án › Thiết lập sổ từ kế hoạch…',
    strays:
      ' Có {count} đợt chưa hiện vì chưa ghi đúng giai đoạn. Cách sửa: điền cột Giai đoạn của trang Đợt lấy ý kiến.',
  },
  heads: {
    id: 'Mã',
    title: 'Giai đoạn, đợt lấy ý kiến',
    when: 'Thời gian',
    state: 'Trạng thái',
    percent: '%',
    sentence: 'Kế hoạch:',
    legend: 'Chú giải:',
  },
  slip: {
    later: 'chậm {days} ngày so với gốc',
    earlier: 'sớm {days} ngày so với gốc',
    none: 'đúng kế hoạch gốc',
  },
  legend: {
    done: 'đã làm',
    left: 'còn lại',
    fuzzy: 'mới định theo tháng',
    forecast: 'dự báo kết thúc muộn hơn',
    base: 'kế hoạch gốc',
    sent: 'gửi xin ý kiến',
    due: 'hạn trả lời, mốc',
    meeting: 'họp',
    cancelled: 'hủy',
    today: 'tuần này',
    holiday: 'nền xám: tuần có ngày nghỉ',
  },
};
