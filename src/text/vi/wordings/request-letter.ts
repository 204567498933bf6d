// The wording of the công văn that asks for comments, after practice.md §4.1. Vietnamese always.

import type { WordingTexts } from '../../../domain/wording/block.ts';
import type { requestLetterBlocks } from '../../../domain/wording/catalogue/request-letter.ts';
import { sharedFields } from './shared-fields.ts';
import { goodbye, places, programme, sentTo, silenceAgrees } from './shared-texts.ts';

export const requestLetter: WordingTexts<typeof requestLetterBlocks> = {
  blocks: {
    trichYeu: { place: places.subject, text: `V/v góp ý dự thảo ${programme}` },
    moDau: {
      place: places.opening,
      text: `Thực hiện {{canCu}}, {{coQuan}} đã xây dựng dự thảo hồ sơ ${programme}, gồm: {{danhSachTaiLieu}} (gửi kèm).`,
    },
    deNghi: {
      place: 'Đoạn đề nghị góp ý và thời hạn',
      text: [
        'Để hoàn thiện hồ sơ trình {{noiTrinh}}, {{coQuan}} {{#capTren}}kính {{/capTren}}đề nghị {{cacNoiNhan}} nghiên cứu, tham gia ý kiến bằng văn bản, gửi về ',
        `${sentTo} {{han}} để tổng hợp`,
        '{{#bieuMau}}; đồng thời cập nhật ý kiến trên biểu mẫu điện tử theo đường liên kết và mã phiếu riêng ghi trong thư điện tử gửi từng nơi nhận{{/bieuMau}}',
        '. Nội dung góp ý đề nghị nêu rõ tài liệu, vị trí, nội dung đề nghị sửa và lý do.',
      ].join(''),
    },
    imLang: { place: places.silence, text: silenceAgrees },
    ketThuc: {
      place: places.closing,
      text: `{{#capTren}}{{coQuan}} trân trọng đề nghị {{cacNoiNhan}} quan tâm, cho ý kiến.{{/capTren}}{{^capTren}}${goodbye}{{/capTren}}`,
    },
    noiNhan: { place: places.receivers, text: 'Như trên\nLãnh đạo Sở\nLưu: VT, {{maDonVi}}' },
  },
  fields: {
    ...sharedFields,
    canCu: 'Kế hoạch, nếu đã có số; nếu chưa có thì văn bản giao nhiệm vụ',
    danhSachTaiLieu: 'các tài liệu của hồ sơ, có đánh số khi nhiều hơn một',
    bieuMau: 'có nội dung khi lấy ý kiến qua biểu mẫu điện tử',
  },
};
