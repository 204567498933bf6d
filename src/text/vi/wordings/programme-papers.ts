// The words of the papers of the whole Đề án as shipped.

import type { WordingTexts } from '../../../domain/wording/block.ts';
import type {
  dossierListBlocks,
  outlineBlocks,
} from '../../../domain/wording/catalogue/programme-papers.ts';
import { sharedFields } from './shared-fields.ts';
import { places } from './shared-texts.ts';

export const dossierListTexts: WordingTexts<typeof dossierListBlocks> = {
  blocks: {
    trichYeu: {
      place: places.subject,
      text: 'trong hồ sơ trình phê duyệt Đề án “{{tenDeAn}}”',
    },
    moDau: {
      place: 'Câu mở đầu',
      text: 'Hồ sơ trình {{noiTrinh}} phê duyệt Đề án “{{tenDeAn}}” gồm {{soTaiLieu}} tài liệu:',
    },
    ketThuc: { place: 'Câu kết thúc', text: 'Mục lục gồm {{soTaiLieu}} tài liệu.' },
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
    trichYeu: { place: places.subject, text: 'Hồ sơ Đề án “{{tenDeAn}}”' },
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
