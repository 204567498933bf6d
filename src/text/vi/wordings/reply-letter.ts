// The words of the letter that tells a body what became of its points, as shipped.

import type { WordingTexts } from '../../../domain/wording/block.ts';
import type { replyLetterBlocks } from '../../../domain/wording/catalogue/reply-letter.ts';
import { sharedFields } from './shared-fields.ts';
import { places, programme } from './shared-texts.ts';

export const replyLetterTexts: WordingTexts<typeof replyLetterBlocks> = {
  blocks: {
    trichYeu: {
      place: places.subject,
      text: `V/v tiếp thu, giải trình ý kiến góp ý đối với dự thảo ${programme}`,
    },
    moDau: {
      place: places.opening,
      text: '{{coQuan}} nhận được ý kiến của {{coQuanGopY}}{{#vanBanGopY}} ({{vanBanGopY}}){{/vanBanGopY}} đối với hồ sơ {{duThao}}. Sau khi nghiên cứu, {{coQuan}} thông báo kết quả tiếp thu, giải trình như sau:',
    },
    ketQua: {
      place: 'Câu tổng hợp',
      text: 'Tổng số {{soYKien}} ý kiến, trong đó: tiếp thu toàn bộ {{tiepThu}}; tiếp thu một phần {{motPhan}}; giải trình {{giaiTrinh}}{{#xinYKien}}; thực hiện theo ý kiến chỉ đạo của cấp có thẩm quyền {{xinYKien}}{{/xinYKien}}.',
    },
    ketThuc: {
      place: places.closing,
      text: '{{coQuan}} trân trọng cảm ơn và đề nghị {{coQuanGopY}} tiếp tục quan tâm, phối hợp trong quá trình hoàn thiện Đề án.',
    },
    noiNhan: { place: places.receivers, text: 'Như trên\nLãnh đạo Sở\nLưu: VT, {{maDonVi}}' },
  },
  fields: {
    tenDeAn: sharedFields.tenDeAn,
    lan: sharedFields.lan,
    coQuan: sharedFields.coQuan,
    maDonVi: sharedFields.maDonVi,
    coQuanGopY: 'cơ quan góp ý',
    vanBanGopY: 'số, ngày văn bản góp ý, hoặc phiếu, thư',
    duThao: 'dự thảo Đề án và lần',
    soYKien: 'số ý kiến của cơ quan',
    tiepThu: 'số ý kiến tiếp thu toàn bộ',
    motPhan: 'số ý kiến tiếp thu một phần',
    giaiTrinh: 'số ý kiến giải trình',
    xinYKien: 'số ý kiến theo chỉ đạo của cấp trên',
  },
};
