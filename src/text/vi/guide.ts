// The words of the sheet “Hướng dẫn”. Vietnamese.

import type { GuideWords } from '../../workbook/guide/words.ts';
import { menu } from './menu.ts';
import { sheets, views } from './sheets.ts';

const item = (...labels: string[]): string => [menu.title, ...labels].join(' › ');

export const guide: GuideWords = {
  title: 'Hướng dẫn sử dụng Sổ Đề án',
  intro: `Mọi lệnh nằm ở mục ${menu.title} trên hàng trình đơn (mở sổ, đợi vài giây thì hiện). Lệnh có dấu “…” mở hộp thoại xem trước; chỉ nút cuối cùng mới ghi, gửi hay lập văn bản.`,
  daily: {
    title: 'Mỗi ngày',
    steps: [
      `Xem trang ${views.today}: việc trễ, việc đến hạn, việc đang chờ của từng người.`,
      `${item(menu.takeIn)}; còn trả lời không rõ của ai thì ${item(menu.tray)}`,
      `${item(menu.answering, menu.answerComments)} để giải trình từng ý kiến, hoặc ghi thẳng vào trang ${sheets.comments.title}.`,
      `Nội dung vượt thẩm quyền: ${item(menu.answering, menu.askLeader)} Lãnh đạo chọn trong một ô của trang ${sheets.decisions.title}.`,
      `Hết hạn một đợt: ${item(menu.closeRound)} rồi ${item(menu.papers, menu.makeDocuments)}`,
    ],
  },
  rules: {
    title: 'Được làm và đừng làm',
    lines: [
      'Được: lọc, sắp xếp, ẩn, đổi tên trang, đổi tên cột, thêm cột của mình, kéo rộng cột.',
      'Đừng: xóa dòng đã có mã, sửa mã, sửa dòng 1 (dòng ẩn). Ô nền xám do chương trình ghi.',
      `Thấy điều lạ: ${item(menu.checkBook)} chỉ rõ trang, dòng và cách sửa.`,
    ],
  },
  heads: { tab: 'Trang', purpose: 'Để làm gì' },
  groups: {
    view: 'Trang để xem (thẻ đỏ): lãnh đạo và cả Tổ; tự tính, không nhập',
    work: 'Trang làm việc (thẻ xanh dương): Tổ soạn thảo nhập và sửa',
    directory: 'Danh bạ, cấu hình, mẫu (thẻ xanh lá): sửa khi có thay đổi',
    machinery: 'Trang chương trình ghi (thẻ xám): chỉ xem',
  },
  views: {
    dashboard: 'Đề án đang ở đâu, đợt đang lấy ý kiến, nội dung chờ lãnh đạo, việc quá hạn.',
    today: 'Việc trễ, đến hạn, đang chờ của từng người; tuần nào quá nhiều việc.',
    gantt: 'Chín giai đoạn theo tuần, kế hoạch gốc và hiện tại, các đợt lấy ý kiến.',
    guide: 'Trang này.',
  },
};
