// The wording of the Báo cáo tổng hợp, after practice.md §4.5. Vietnamese always.

import type { WordingTexts } from '../../../domain/wording/block.ts';
import type { summaryReportBlocks } from '../../../domain/wording/catalogue/summary-report.ts';
import { sharedFields } from './shared-fields.ts';
import { places, programme } from './shared-texts.ts';

export const summaryReport: WordingTexts<typeof summaryReportBlocks> = {
  blocks: {
    trichYeu: {
      place: places.subject,
      text: `Tổng hợp, giải trình, tiếp thu ý kiến góp ý đối với dự thảo ${programme}`,
    },
    moDau: { place: places.opening, text: '{{coQuan}} báo cáo kết quả như sau:' },
    quaTrinh: {
      place: 'Mục I: việc gửi lấy ý kiến',
      text: '{{#ngayGui}}Ngày {{ngayGui}}, {{/ngayGui}}{{coQuan}} gửi {{#congVan}}{{congVan}}{{/congVan}}{{^congVan}}văn bản{{/congVan}} lấy ý kiến {{soGui}} {{loaiCoQuan}} đối với hồ sơ {{duThao}}{{#han}}, thời hạn trả lời {{han}}{{/han}}.',
    },
    hoSo: { place: 'Mục I: hồ sơ đã gửi', text: 'Hồ sơ lấy ý kiến gồm: {{danhSachTaiLieu}}.' },
    giaHan: {
      place: 'Mục I: gia hạn (chỉ in khi có gia hạn)',
      text: 'Thời hạn ban đầu ({{hanCu}}) được gia hạn, {{hanMoi}}{{#lyDo}}; lý do: {{lyDo}}{{/lyDo}}.',
    },
    traLoi: {
      place: 'Mục II.1: số nơi trả lời',
      text: '{{coQuan}} đã gửi {{soGui}} {{loaiCoQuan}}; đến ngày {{ngay}} nhận được ý kiến của {{soTraLoi}} {{loaiCoQuan}}{{#trongDo}}, trong đó {{trongDo}}{{/trongDo}}; {{soChuaTraLoi}} {{loaiCoQuan}} chưa có ý kiến.',
    },
    gopY: {
      place: 'Mục II.2: số ý kiến',
      text: 'Tổng số {{tongLuot}} lượt ý kiến, gồm {{soNoiDung}} nội dung; trong đó tiếp thu toàn bộ {{tiepThu}}, tiếp thu một phần {{tiepThuMotPhan}}, giải trình {{giaiTrinh}}, chưa giải trình {{chuaGiaiTrinh}}, cần xin ý kiến lãnh đạo {{xinYKien}} lượt ý kiến (chi tiết tại Phụ lục kèm theo).',
    },
    tungTaiLieu: {
      place: 'Mục II.2: mỗi tài liệu một dòng',
      text: '{{taiLieu}}: {{soLuot}} lượt ý kiến, {{soNoiDung}} nội dung.',
    },
    conKhacNhau: {
      place: 'Mục II.3: mỗi nội dung còn ý kiến khác nhau một dòng',
      text: '{{nguoiGopY}}{{#viTri}} ({{viTri}}){{/viTri}}: {{yKien}}{{#huongXuLy}} Hướng xử lý: {{huongXuLy}}{{/huongXuLy}}',
    },
    khongKhacNhau: {
      place: 'Mục II.3: khi không có nội dung khác nhau',
      text: 'Không có nội dung còn ý kiến khác nhau.',
    },
    chuaGiaiTrinh: {
      place: 'Mục II.3: khi còn ý kiến chưa giải trình',
      text: 'Còn {{so}} lượt ý kiến đang tổng hợp, chưa giải trình.',
    },
    kienNghiImLang: {
      place: 'Mục III: về nơi không trả lời (chỉ in khi đợt chọn “báo cáo lãnh đạo”)',
      text: '{{coQuan}} kính đề nghị {{noiNhan}} xem xét, chỉ đạo đối với {{so}} {{loaiCoQuan}} không có văn bản tham gia ý kiến trong thời hạn nêu tại điểm 1 Mục II.',
    },
    kienNghiQuyetDinh: {
      place: 'Mục III: về nội dung còn ý kiến khác nhau (chỉ in khi có)',
      text: '{{coQuan}} kính đề nghị {{noiNhan}} xem xét, cho ý kiến đối với {{so}} nội dung nêu tại điểm 3 Mục II để hoàn thiện hồ sơ.',
    },
    kienNghiTiep: {
      place: 'Mục III: kiến nghị',
      text: '{{coQuan}} kính đề nghị {{noiNhan}} xem xét, cho phép hoàn thiện hồ sơ dự thảo Đề án theo kết quả tiếp thu, giải trình nêu trên.',
    },
    ketThuc: {
      place: places.closing,
      text: 'Trên đây là kết quả tổng hợp, giải trình, tiếp thu ý kiến góp ý, {{coQuan}} kính báo cáo {{noiNhan}} xem xét, chỉ đạo.',
    },
    noiNhan: { place: places.receivers, text: 'Như trên\nLãnh đạo Sở\nLưu: VT, {{maDonVi}}' },
  },
  fields: {
    ...sharedFields,
    ngayGui: 'ngày gửi; trống khi đã dẫn công văn có ngày',
    hanCu: 'thời hạn ban đầu',
    lyDo: 'lý do gia hạn',
    trongDo: 'các con số theo từng loại trả lời, cộng lại bằng số đã trả lời',
    soChuaTraLoi: 'số nơi chưa trả lời',
    taiLieu: 'tên tài liệu',
    soLuot: 'số lượt ý kiến',
    nguoiGopY: 'tên các nơi góp ý',
    viTri: 'mục, trang',
    yKien: 'nội dung góp ý',
    huongXuLy: 'giải trình, nếu đã có',
    noiNhan: 'nơi nhận báo cáo',
  },
};
