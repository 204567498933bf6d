// The words of the papers of an evidence pack as shipped.

import type { WordingTexts } from '../../../domain/wording/block.ts';
import type { evidenceBlocks } from '../../../domain/wording/catalogue/evidence.ts';
import { sharedFields } from './shared-fields.ts';
import { places } from './shared-texts.ts';

export const evidenceTexts: WordingTexts<typeof evidenceBlocks> = {
  blocks: {
    tenDanhSach: { place: 'Minh chứng, danh sách gửi: tên', text: 'DANH SÁCH' },
    trichYeuDanhSach: {
      place: 'Minh chứng, danh sách gửi: trích yếu',
      text: 'Cơ quan, đơn vị được gửi xin ý kiến và tình hình trả lời – {{tenDot}}',
    },
    moDauDanhSach: {
      place: 'Minh chứng, danh sách gửi: câu mở đầu',
      text: 'Đã gửi {{soGui}} cơ quan, đơn vị; đến ngày {{ngay}} có {{soTraLoi}} cơ quan, đơn vị trả lời.',
    },
    tenTraLoi: { place: 'Minh chứng, các trả lời: tên', text: 'TẬP HỢP Ý KIẾN' },
    trichYeuTraLoi: {
      place: 'Minh chứng, các trả lời: trích yếu',
      text: 'Trả lời của các cơ quan, đơn vị (nguyên văn) – {{tenDot}}',
    },
    tenMucLuc: { place: 'Minh chứng, mục lục: tên', text: 'MỤC LỤC MINH CHỨNG' },
    trichYeuMucLuc: {
      place: 'Minh chứng, mục lục: trích yếu',
      text: 'Đợt lấy ý kiến – {{tenDot}}',
    },
    ketThucMucLuc: {
      place: 'Minh chứng, mục lục: câu kết',
      text: 'Mục lục gồm {{soTaiLieu}} tài liệu.',
    },
    noiNhan: {
      place: `Minh chứng: ${places.receivers.toLocaleLowerCase('vi')}`,
      text: 'Lưu: VT, {{maDonVi}}',
    },
  },
  fields: {
    coQuan: sharedFields.coQuan,
    maDonVi: sharedFields.maDonVi,
    tenDot: 'tên đợt',
    soGui: sharedFields.soGui,
    soTraLoi: sharedFields.soTraLoi,
    ngay: sharedFields.ngay,
    soTaiLieu: 'số tài liệu trong mục lục',
  },
};
