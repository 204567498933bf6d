// The wording of the Tờ trình, after practice.md §4.6. Vietnamese always.

import type { WordingTexts } from '../../../domain/wording/block.ts';
import type { submissionBlocks } from '../../../domain/wording/catalogue/submission.ts';
import { sharedFields } from './shared-fields.ts';
import { places } from './shared-texts.ts';

export const submission: WordingTexts<typeof submissionBlocks> = {
  blocks: {
    trichYeu: { place: places.subject, text: 'Về việc phê duyệt Đề án “{{tenDeAn}}”' },
    moDau: {
      place: places.opening,
      text: '{{coQuan}} kính trình {{noiNhan}} xem xét, phê duyệt Đề án “{{tenDeAn}}” với các nội dung chính như sau:',
    },
    canCuGiao: {
      place: 'Mục I: căn cứ chính trị, pháp lý',
      text: 'Việc xây dựng Đề án thực hiện nhiệm vụ giao tại {{canCu}}.',
    },
    coSoThucTien: {
      place: 'Mục I: cơ sở thực tiễn',
      text: 'Kết quả đạt được, những khó khăn, hạn chế và nguyên nhân trong thời gian qua được đánh giá tại {{#baoCao}}{{baoCao}} (gửi kèm){{/baoCao}}{{^baoCao}}dự thảo Đề án{{/baoCao}}. Trên cơ sở đó, việc ban hành Đề án “{{tenDeAn}}” là cần thiết.',
    },
    quaTrinh: {
      place: 'Mục II: câu dẫn',
      text: 'Thực hiện {{keHoach}}, {{coQuan}} đã tổ chức xây dựng, lấy ý kiến và hoàn thiện hồ sơ Đề án, cụ thể như sau:',
    },
    giaiDoan: {
      place: 'Mục II: mỗi giai đoạn đã xong một dòng',
      text: '{{tenGiaiDoan}}{{#thoiGian}} ({{thoiGian}}){{/thoiGian}}.',
    },
    dotLayYKien: {
      place: 'Mục II: mỗi đợt lấy ý kiến một dòng',
      text: '{{tenDot}}{{#lan}} (dự thảo {{lan}}){{/lan}}: {{#congVan}}{{congVan}}{{/congVan}}{{^congVan}}gửi ngày {{ngayGui}}{{/congVan}}; đã gửi {{soGui}} {{loaiCoQuan}}, {{soTraLoi}} {{loaiCoQuan}} trả lời{{#trongDo}} ({{trongDo}}){{/trongDo}}, {{soChuaTraLoi}} {{loaiCoQuan}} chưa có ý kiến; tổng số {{tongLuot}} lượt ý kiến, {{soNoiDung}} nội dung.',
    },
    dotHop: {
      place: 'Mục II: mỗi cuộc họp cho ý kiến một dòng',
      text: '{{tenDot}}{{#lan}} (dự thảo {{lan}}){{/lan}}: họp ngày {{ngayHop}}{{#soKetLuan}}, {{soKetLuan}} nội dung kết luận{{/soKetLuan}}.',
    },
    boCuc: {
      place: 'Mục III: câu dẫn',
      text: 'Dự thảo Đề án gồm các nội dung cơ bản sau:',
    },
    tiepThu: {
      place: 'Mục IV: số ý kiến và việc tiếp thu',
      text: 'Qua {{soDot}} đợt lấy ý kiến, {{coQuan}} nhận được {{tongLuot}} lượt ý kiến, gồm {{soNoiDung}} nội dung; trong đó tiếp thu toàn bộ {{tiepThu}}, tiếp thu một phần {{tiepThuMotPhan}}, giải trình {{giaiTrinh}}{{#chuaGiaiTrinh}}, chưa giải trình {{chuaGiaiTrinh}}{{/chuaGiaiTrinh}}{{#xinYKien}}, cần xin ý kiến lãnh đạo {{xinYKien}}{{/xinYKien}} lượt ý kiến. Chi tiết tại Báo cáo tổng hợp, giải trình, tiếp thu ý kiến góp ý.',
    },
    conKhacNhau: {
      place: 'Mục IV: mỗi vấn đề còn ý kiến khác nhau một dòng',
      text: '{{nguoiGopY}}{{#viTri}} ({{viTri}}){{/viTri}}: {{yKien}}{{#huongXuLy}} Hướng xử lý: {{huongXuLy}}{{/huongXuLy}}',
    },
    khongKhacNhau: {
      place: 'Mục IV: khi không còn ý kiến khác nhau',
      text: 'Không còn vấn đề có ý kiến khác nhau.',
    },
    kienNghi: {
      place: 'Mục V: kiến nghị',
      text: '{{coQuan}} kính đề nghị {{noiNhan}} xem xét, phê duyệt Đề án “{{tenDeAn}}”.',
    },
    guiKem: {
      place: 'Danh sách gửi kèm',
      text: '(Gửi kèm: {{danhSachTaiLieu}}.)',
    },
    ketThuc: {
      place: places.closing,
      text: '{{coQuan}} kính trình {{noiNhan}} xem xét, quyết định.',
    },
    noiNhan: {
      place: places.receivers,
      text: 'Như trên\nVăn phòng UBND tỉnh\nLãnh đạo Sở\nLưu: VT, {{maDonVi}}',
    },
  },
  fields: {
    ...sharedFields,
    noiNhan: 'nơi trình',
    canCu: 'văn bản giao nhiệm vụ; nhiều văn bản cách nhau bằng dấu chấm phẩy',
    baoCao: 'tên báo cáo đánh giá trong hồ sơ; trống khi hồ sơ không có',
    keHoach: 'Kế hoạch xây dựng Đề án, kèm số và ngày khi đã có',
    tenGiaiDoan: 'tên giai đoạn trong kế hoạch',
    thoiGian: 'thời gian thực hiện',
    maDot: 'mã đợt, ví dụ D4',
    tenDot: 'tên đợt',
    ngayGui: 'ngày gửi',
    trongDo: 'các con số theo từng loại trả lời',
    soChuaTraLoi: 'số nơi chưa trả lời',
    ngayHop: 'ngày họp',
    soKetLuan: 'số nội dung kết luận',
    soDot: 'số đợt lấy ý kiến',
    nguoiGopY: 'tên các nơi góp ý',
    viTri: 'mục, trang',
    yKien: 'nội dung góp ý',
    huongXuLy: 'giải trình, nếu đã có',
  },
};
