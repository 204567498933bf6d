// The wording of the dự thảo Quyết định (Mẫu 1.3 of Nghị định 30/2020). Vietnamese always.

import type { WordingTexts } from '../../../domain/wording/block.ts';
import type { decisionBlocks } from '../../../domain/wording/catalogue/decision.ts';
import { places } from './shared-texts.ts';

export const decision: WordingTexts<typeof decisionBlocks> = {
  blocks: {
    trichYeu: { place: places.subject, text: 'Phê duyệt Đề án “{{tenDeAn}}”' },
    canCu: {
      place: 'Căn cứ pháp lý, mỗi dòng một văn bản; các căn cứ trong Văn bản đi, đến in tiếp sau',
      text: 'Căn cứ Luật Tổ chức chính quyền địa phương',
    },
    deNghi: {
      place: 'Dòng “Theo đề nghị của …”',
      text: 'Theo đề nghị của Giám đốc {{coQuan}} tại {{toTrinh}}.',
    },
    dieu1: {
      place: 'Điều 1',
      text: 'Phê duyệt kèm theo Quyết định này Đề án “{{tenDeAn}}”.',
    },
    dieu2: { place: 'Điều 2', text: 'Quyết định này có hiệu lực thi hành kể từ ngày ký.' },
    dieu3: {
      place: 'Điều 3',
      text: 'Giám đốc {{coQuan}}, Thủ trưởng các sở, ban, ngành tỉnh, Chủ tịch UBND các huyện, thành phố và các tổ chức, cá nhân có liên quan căn cứ Quyết định thi hành.',
    },
    noiNhan: {
      place: places.receivers,
      text: 'Như {{dieuCuoi}}\nThường trực Tỉnh ủy\nThường trực HĐND tỉnh\nChủ tịch, các Phó Chủ tịch UBND tỉnh\nVăn phòng UBND tỉnh\nLưu: VT',
    },
  },
  fields: {
    tenDeAn: 'tên Đề án, không có ngoặc kép',
    coQuan: 'cơ quan trình',
    uyBan: 'cơ quan ban hành, ví dụ “UBND tỉnh Bắc Giang”',
    toTrinh: 'Tờ trình của cơ quan trình, kèm số và ngày khi đã có',
    dieuCuoi: 'điều cuối cùng, ví dụ “Điều 3”',
  },
};
