// The wording of the Thông báo kết luận, after practice.md §4.7. Vietnamese always.

import type { WordingTexts } from '../../../domain/wording/block.ts';
import type { conclusionNoteBlocks } from '../../../domain/wording/catalogue/conclusion-note.ts';
import { sharedFields } from './shared-fields.ts';
import { places } from './shared-texts.ts';

export const conclusionNote: WordingTexts<typeof conclusionNoteBlocks> = {
  blocks: {
    trichYeu: {
      place: places.subject,
      text: 'Kết luận của {{nguoiChuTri}} tại {{cuocHop}} về {{duThao}}',
    },
    moDau: {
      place: places.opening,
      text: 'Ngày {{ngay}}, {{nguoiChuTri}} chủ trì {{cuocHop}}, cho ý kiến về {{duThao}}. Sau khi nghe báo cáo và ý kiến của các thành viên dự họp, {{nguoiChuTri}} kết luận như sau:',
    },
    ketThuc: {
      place: places.closing,
      text: '{{coQuan}} thông báo để Tổ xây dựng Đề án và các phòng, đơn vị có liên quan biết, thực hiện.',
    },
    noiNhan: {
      place: places.receivers,
      text: 'Lãnh đạo Sở\nCác thành viên dự họp\nTổ xây dựng Đề án\nLưu: VT, {{maDonVi}}',
    },
  },
  fields: {
    ...sharedFields,
    ngay: 'ngày họp',
    nguoiChuTri: 'người chủ trì, người ký kết luận',
    cuocHop: 'tên cuộc họp',
  },
};
