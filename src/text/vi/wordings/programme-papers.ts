// The words of the papers of the whole Đề án as shipped.

import type { WordingTexts } from '../../../domain/wording/block.ts';
import type {
  briefBlocks,
  dossierListBlocks,
  outlineBlocks,
} from '../../../domain/wording/catalogue/programme-papers.ts';
import { sharedFields } from './shared-fields.ts';
import { places } from './shared-texts.ts';

export const briefTexts: WordingTexts<typeof briefBlocks> = {
  blocks: {
    moDau: {
      place: 'Câu mở đầu',
      text: 'Tình hình đến ngày {{ngay}} như sau:',
    },
    deNghi: {
      place: 'Đề nghị với lãnh đạo',
      text: 'Đề nghị lãnh đạo Sở cho ý kiến{{#soChoYKien}} về {{soChoYKien}} nội dung đang chờ{{/soChoYKien}}{{#soQuaHan}}, chỉ đạo hoàn thành {{soQuaHan}} nhiệm vụ đã quá hạn{{/soQuaHan}}.',
    },
    noiNhan: { place: places.receivers, text: 'Lãnh đạo Sở\nLưu: VT, {{maDonVi}}' },
  },
  fields: {
    coQuan: sharedFields.coQuan,
    maDonVi: sharedFields.maDonVi,
    ngay: 'ngày báo cáo',
    tenDeAn: sharedFields.tenDeAn,
    soChoYKien: 'số nội dung chờ lãnh đạo cho ý kiến, trống nếu không có',
    soQuaHan: 'số nhiệm vụ quá hạn, trống nếu không có',
  },
};

export const dossierListTexts: WordingTexts<typeof dossierListBlocks> = {
  blocks: {
    moDau: {
      place: 'Câu mở đầu',
      text: 'Hồ sơ trình {{noiTrinh}} phê duyệt Đề án “{{tenDeAn}}” gồm {{soTaiLieu}} tài liệu:',
    },
    noiNhan: { place: places.receivers, text: 'Lãnh đạo Sở\nLưu: VT, {{maDonVi}}' },
  },
  fields: {
    coQuan: sharedFields.coQuan,
    maDonVi: sharedFields.maDonVi,
    tenDeAn: sharedFields.tenDeAn,
    noiTrinh: 'nơi trình',
    soTaiLieu: 'số tài liệu trong danh mục',
  },
};

export const outlineTexts: WordingTexts<typeof outlineBlocks> = {
  blocks: {
    moDau: {
      place: 'Câu mở đầu',
      text: 'Thực hiện {{keHoach}}, {{coQuan}} xây dựng đề cương chi tiết hồ sơ Đề án “{{tenDeAn}}” như sau:',
    },
    ketThuc: {
      place: 'Câu kết thúc',
      text: 'Trên đây là đề cương chi tiết, {{coQuan}} báo cáo, xin ý kiến để hoàn thiện.',
    },
    noiNhan: { place: places.receivers, text: 'Lãnh đạo Sở\nLưu: VT, {{maDonVi}}' },
  },
  fields: {
    coQuan: sharedFields.coQuan,
    maDonVi: sharedFields.maDonVi,
    tenDeAn: sharedFields.tenDeAn,
    keHoach: 'kế hoạch xây dựng Đề án, có số và ngày nếu đã ghi trong Cấu hình',
  },
};
