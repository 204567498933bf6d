// The wording of the Bảng tổng hợp, after practice.md §2.2 and §2.4. Vietnamese always.

import type { WordingTexts } from '../../../domain/wording/block.ts';
import type { commentTableBlocks } from '../../../domain/wording/catalogue/comment-table.ts';
import { sharedFields } from './shared-fields.ts';
import { places, programme } from './shared-texts.ts';

const list = (which: string): string => `Dòng kể tên nơi ${which} (cả trong Báo cáo tổng hợp)`;

const silent =
  '{{so}} {{loaiCoQuan}} không có văn bản tham gia ý kiến trong thời hạn: {{danhSach}}';

export const commentTable: WordingTexts<typeof commentTableBlocks> = {
  blocks: {
    trichYeu: {
      place: places.subject,
      text: `ý kiến góp ý của {{cacNoiNhan}} đối với dự thảo ${programme}`,
    },
    moDau: {
      place: places.opening,
      text: 'Căn cứ {{keHoach}}, {{coQuan}} đã tổ chức lấy ý kiến góp ý đối với hồ sơ {{duThao}}{{#congVan}} ({{congVan}}){{/congVan}}. Kết quả tổng hợp, giải trình, tiếp thu như sau:',
    },
    tongSo: {
      place: 'Câu tổng số nơi trả lời và ý kiến',
      text: '1. Tổng số {{soGui}} {{loaiCoQuan}} đã gửi xin ý kiến; đến ngày {{ngay}}, {{soTraLoi}} {{loaiCoQuan}} đã trả lời; tổng số {{tongLuot}} lượt ý kiến ({{soNoiDung}} nội dung) nhận được. Cụ thể:',
    },
    chuyenDot: {
      place: 'Câu về ý kiến chuyển từ đợt trước (cả trong Báo cáo tổng hợp)',
      text: 'Trong đó có {{so}} lượt ý kiến chưa thống nhất chuyển từ đợt {{cacDot}}.',
    },
    thongNhat: {
      place: list('thống nhất hoàn toàn'),
      text: '{{so}} {{loaiCoQuan}} thống nhất hoàn toàn: {{danhSach}}.',
    },
    coYKien: {
      place: list('thống nhất, có ý kiến'),
      text: '{{so}} {{loaiCoQuan}} thống nhất, có ý kiến góp ý: {{danhSach}}.',
    },
    khongThongNhat: {
      place: list('không thống nhất'),
      text: '{{so}} {{loaiCoQuan}} không thống nhất: {{danhSach}}.',
    },
    khongCoYKien: {
      place: list('không có ý kiến'),
      text: '{{so}} {{loaiCoQuan}} không có ý kiến: {{danhSach}}.',
    },
    chuaTraLoi: {
      place: list('chưa trả lời'),
      text: '{{so}} {{loaiCoQuan}} chưa có ý kiến: {{danhSach}}.',
    },
    conThoiHan: {
      place: list('chưa trả lời, còn trong thời hạn'),
      text: '{{so}} {{loaiCoQuan}} chưa có ý kiến (còn trong thời hạn, {{han}}): {{danhSach}}.',
    },
    imLangThongNhat: {
      place: list('không trả lời, coi như thống nhất theo công văn'),
      text: `${silent}; theo {{congVan}}, coi như thống nhất với nội dung dự thảo.`,
    },
    imLangTheoThu: {
      place: list('không trả lời, coi như thống nhất theo thư xin ý kiến'),
      text: `${silent}; theo nội dung thư xin ý kiến đã gửi, coi như thống nhất với nội dung dự thảo.`,
    },
    imLangKhongYKien: {
      place: list('không trả lời, tổng hợp là không có ý kiến'),
      text: `${silent}; tổng hợp là không có ý kiến.`,
    },
    imLangBaoCao: {
      place: list('không trả lời, báo cáo lãnh đạo'),
      text: `${silent}; {{coQuan}} báo cáo lãnh đạo xem xét, chỉ đạo.`,
    },
    chuaRoDaGui: {
      place: list('chưa trả lời, chưa xác nhận được việc gửi'),
      text: '{{so}} {{loaiCoQuan}} chưa có ý kiến, chưa xác nhận được việc gửi xin ý kiến: {{danhSach}}.',
    },
    traLoiMuon: {
      place: list('trả lời sau thời hạn'),
      text: 'Trong số đã trả lời, {{so}} {{loaiCoQuan}} trả lời sau thời hạn: {{danhSach}}.',
    },
    ketQua: { place: 'Câu dẫn vào bảng', text: '2. Kết quả cụ thể như sau:' },
    tongCong: {
      place: 'Câu tổng cộng dưới bảng (cả trong Phụ lục của Báo cáo)',
      text: 'Tổng cộng: {{tongLuot}} lượt ý kiến ({{soNoiDung}} nội dung), trong đó: tiếp thu toàn bộ {{tiepThu}}; tiếp thu một phần {{tiepThuMotPhan}}; giải trình {{giaiTrinh}}; chưa giải trình {{chuaGiaiTrinh}}; cần xin ý kiến lãnh đạo {{xinYKien}}.',
    },
    cachTinh: {
      place: 'Cách tính, dưới bảng (cả trong Phụ lục của Báo cáo)',
      text: [
        'Cách tính: mỗi ý kiến của mỗi nơi góp ý là một lượt; các ý kiến trùng nhau được gộp thành một nội dung, ghi đủ tên nơi góp ý; trả lời thống nhất, không kèm góp ý thì không tính là ý kiến.',
        'Ý kiến ghi nhận, thực hiện khi đủ điều kiện ({{soGhiNhan}} lượt) tính vào tiếp thu một phần; ý kiến ngoài phạm vi Đề án ({{soNgoaiPhamVi}} lượt) tính vào giải trình.',
      ].join(' '),
    },
    noiNhan: { place: places.receivers, text: 'Lãnh đạo Sở\nLưu: VT, {{maDonVi}}' },
  },
  fields: {
    ...sharedFields,
    keHoach: 'Kế hoạch xây dựng Đề án, kèm số và ngày khi đã có',
    danhSach: 'tên các nơi, kèm văn bản trả lời',
    cacDot: 'mã các đợt trước',
    soGhiNhan: 'số lượt ghi nhận, thực hiện khi đủ điều kiện',
    soNgoaiPhamVi: 'số lượt ngoài phạm vi Đề án',
  },
};
