// The words of the table that compares two versions of a file, as shipped.

import type { WordingTexts } from '../../../domain/wording/block.ts';
import type { comparisonBlocks } from '../../../domain/wording/catalogue/comparison.ts';
import { sharedFields } from './shared-fields.ts';
import { places } from './shared-texts.ts';

export const comparisonTexts: WordingTexts<typeof comparisonBlocks> = {
  blocks: {
    tenVanBan: { place: places.title, text: 'BẢNG SO SÁNH' },
    trichYeu: {
      place: places.subject,
      text: '{{taiLieu}}, dự thảo {{lanTruoc}} và dự thảo {{lanSau}}',
    },
    moDau: {
      place: places.opening,
      text: 'So với dự thảo trước: sửa đổi {{suaDoi}} mục, bổ sung {{boSung}} mục, bỏ {{bo}} mục, giữ nguyên {{giuNguyen}} mục.',
    },
    chuThich: {
      place: 'Câu giải thích cách trình bày',
      text: 'Ghi chú: chữ gạch ngang là chữ đã bỏ; chữ đậm, gạch chân là chữ bổ sung.',
    },
    khongKhac: {
      place: 'Khi hai bản không khác nhau',
      text: 'Hai bản dự thảo không khác nhau.',
    },
    ketThuc: { place: places.closing, text: 'Bảng gồm {{soMuc}} mục có thay đổi.' },
    noiNhan: { place: places.receivers, text: 'Lãnh đạo Sở\nLưu: VT, {{maDonVi}}' },
  },
  fields: {
    coQuan: sharedFields.coQuan,
    maDonVi: sharedFields.maDonVi,
    taiLieu: 'tên tài liệu được so sánh',
    lanTruoc: 'lần dự thảo trước, ví dụ “lần 1”',
    lanSau: 'lần dự thảo sau',
    suaDoi: 'số mục sửa đổi',
    boSung: 'số mục bổ sung',
    bo: 'số mục đã bỏ',
    giuNguyen: 'số mục giữ nguyên',
    soMuc: 'số mục có thay đổi',
  },
};
