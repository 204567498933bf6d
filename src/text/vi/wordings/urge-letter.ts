// The wording of the công văn that urges those who have not answered, after practice.md §4.4.

import type { WordingTexts } from '../../../domain/wording/block.ts';
import type { urgeLetterBlocks } from '../../../domain/wording/catalogue/urge-letter.ts';
import { sharedFields } from './shared-fields.ts';
import { goodbye, places, programme, sentTo, silenceAgrees } from './shared-texts.ts';

export const urgeLetter: WordingTexts<typeof urgeLetterBlocks> = {
  blocks: {
    trichYeu: { place: places.subject, text: `V/v đôn đốc góp ý dự thảo ${programme}` },
    moDau: {
      place: places.opening,
      text: '{{#soCongVan}}Ngày {{ngayCongVan}}, {{coQuan}} có Công văn số {{soCongVan}}{{/soCongVan}}{{^soCongVan}}{{coQuan}} đã có công văn{{/soCongVan}} đề nghị {{cacNoiNhan}} tham gia ý kiến đối với {{duThao}}, thời hạn {{han}}.',
    },
    conThieu: {
      place: 'Câu về số nơi chưa có ý kiến',
      text: 'Đến nay còn {{soConThieu}} {{loaiCoQuan}} chưa có ý kiến (danh sách kèm theo).',
    },
    deNghi: {
      place: 'Đoạn đề nghị và thời hạn mới',
      text: [
        'Để kịp tổng hợp, hoàn thiện hồ sơ trình {{noiTrinh}}, {{coQuan}} đề nghị {{cacNoiNhan}} có tên trong danh sách khẩn trương nghiên cứu, tham gia ý kiến bằng văn bản, gửi về ',
        `${sentTo} {{hanMoi}}`,
        '. Trường hợp đã gửi ý kiến, đề nghị thông báo số, ngày văn bản để {{coQuan}} tổng hợp.',
      ].join(''),
    },
    imLang: { place: places.silence, text: silenceAgrees },
    ketThuc: { place: places.closing, text: goodbye },
    noiNhan: { place: places.receivers, text: 'Như trên\nLãnh đạo Sở\nLưu: VT, {{maDonVi}}' },
    tenPhuLuc: {
      place: 'Tên phụ lục',
      text: 'Danh sách cơ quan, đơn vị, địa phương chưa có ý kiến',
    },
  },
  fields: {
    ...sharedFields,
    soCongVan: 'số, ký hiệu công văn lấy ý kiến; trống khi chưa có số',
    ngayCongVan: 'ngày của công văn lấy ý kiến',
    soConThieu: 'số nơi chưa trả lời',
  },
};
