// The words of the papers of a meeting as shipped; staff change them in the sheet of wordings.

import type { WordingTexts } from '../../../domain/wording/block.ts';
import type {
  invitationBlocks,
  minutesBlocks,
} from '../../../domain/wording/catalogue/meetings.ts';
import { sharedFields } from './shared-fields.ts';
import { places } from './shared-texts.ts';

export const invitationTexts: WordingTexts<typeof invitationBlocks> = {
  blocks: {
    trichYeu: { place: 'Trích yếu', text: '{{cuocHop}}' },
    kinhMoi: { place: 'Câu mời', text: '{{coQuan}} trân trọng kính mời:' },
    toiDu: {
      place: 'Nội dung, thời gian, địa điểm',
      text: 'Tới dự: {{cuocHop}}.\nChủ trì: {{chuTri}}.\nThời gian: {{thoiGian}}.\nĐịa điểm: {{diaDiem}}.',
    },
    luuY: {
      place: 'Các vấn đề cần lưu ý',
      text: 'Đề nghị các đại biểu nghiên cứu trước tài liệu, chuẩn bị ý kiến và dự họp đúng thành phần, thời gian.',
    },
    noiNhan: { place: places.receivers, text: 'Như trên\nLưu: VT, {{maDonVi}}' },
  },
  fields: {
    tenDeAn: sharedFields.tenDeAn,
    maDonVi: sharedFields.maDonVi,
    cuocHop: 'tên cuộc họp',
    coQuan: 'cơ quan mời',
    chuTri: 'người chủ trì',
    thoiGian: 'giờ, thứ, ngày họp',
    diaDiem: 'nơi họp',
    dauMoi: 'đầu mối liên hệ',
  },
};

export const minutesTexts: WordingTexts<typeof minutesBlocks> = {
  blocks: {
    trichYeu: { place: 'Trích yếu', text: '{{cuocHop}}' },
    moDau: {
      place: 'Thời gian, địa điểm',
      text: 'Thời gian bắt đầu: {{batDau}}.\nĐịa điểm: {{diaDiem}}.',
    },
    nguoiDieuHanh: {
      place: 'Chủ trì, thư ký',
      text: 'Chủ trì (chủ tọa): {{chuTri}}.\nThư ký (người ghi biên bản): {{thuKy}}.',
    },
    ketThuc: {
      place: 'Câu kết thúc',
      text: 'Cuộc họp kết thúc vào {{ketThuc}}.',
    },
    noiNhan: {
      place: places.receivers,
      text: 'Các thành phần dự họp\nLãnh đạo Sở\nLưu: VT, Hồ sơ',
    },
  },
  fields: {
    tenDeAn: sharedFields.tenDeAn,
    maDonVi: sharedFields.maDonVi,
    cuocHop: 'tên cuộc họp',
    batDau: 'giờ, ngày bắt đầu',
    diaDiem: 'nơi họp',
    chuTri: 'người chủ trì',
    thuKy: 'thư ký',
    ketThuc: 'giờ, ngày kết thúc',
    coQuan: sharedFields.coQuan,
  },
};
