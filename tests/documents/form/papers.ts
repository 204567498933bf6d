// Two papers as data, a công văn and a báo cáo with its table: what every maker of papers makes in the end.

import type { Paper } from '../../../src/domain/documents/paper.ts';
import { paragraph, point } from '../../../src/domain/documents/paper-blocks.ts';

const frame = {
  orientation: 'portrait',
  parentBody: 'UBND tỉnh Bắc Giang',
  body: 'Sở Khoa học và Công nghệ',
  stamp: 'DỰ THẢO LẦN 1',
  signature: { authority: 'KT. GIÁM ĐỐC', position: 'PHÓ GIÁM ĐỐC', name: 'Nguyễn Phúc Thương' },
  receivers: ['Như trên', 'Lãnh đạo Sở', 'Lưu: VT, QLCN'],
} as const;

export const letter: Paper = {
  ...frame,
  name: 'Công văn lấy ý kiến D4',
  number: 'Số: 845/SKHCN-QLCN',
  placeAndDate: 'Bắc Giang, ngày 23 tháng 8 năm 2021',
  subject: {
    kind: 'letter',
    about: 'V/v góp ý dự thảo Đề án “Phát triển thị trường khoa học và công nghệ” (lần 1)',
  },
  urgency: 'KHAN',
  recipients: ['Các sở, ban, ngành tỉnh', 'UBND các huyện, thành phố'],
  bases: [],
  blocks: [
    paragraph(
      'Thực hiện Quyết định số 1199/QĐ-UBND ngày 24/12/2020 của UBND tỉnh, Sở Khoa học và Công nghệ đã xây dựng dự thảo hồ sơ Đề án.',
    ),
    {
      kind: 'paragraph',
      runs: [
        {
          text: 'Để hoàn thiện hồ sơ trình UBND tỉnh, Sở Khoa học và Công nghệ đề nghị các cơ quan, đơn vị tham gia ý kiến bằng văn bản ',
        },
        { text: 'chậm nhất hết ngày 01/9/2021 (thứ Tư)', bold: true },
        { text: ' để tổng hợp.' },
      ],
    },
    paragraph(
      'Quá thời hạn trên, cơ quan, đơn vị, địa phương không có văn bản tham gia ý kiến được xác định là thống nhất với nội dung dự thảo.',
    ),
    paragraph('Đề nghị các cơ quan, đơn vị, địa phương quan tâm, phối hợp thực hiện./.'),
  ],
  annexes: [],
};

export const report: Paper = {
  ...frame,
  name: 'Báo cáo tổng hợp D4',
  number: 'Số: 15/BC-SKHCN',
  placeAndDate: 'Bắc Giang, ngày 08 tháng 9 năm 2021',
  subject: {
    kind: 'typed',
    typeName: 'BÁO CÁO',
    subject:
      'Tổng hợp, giải trình, tiếp thu ý kiến góp ý đối với dự thảo Đề án “Phát triển thị trường khoa học và công nghệ tỉnh Bắc Giang” (lần 1)',
  },
  urgency: 'THUONG',
  recipients: ['UBND tỉnh Bắc Giang'],
  bases: [
    'Căn cứ Quyết định số 1199/QĐ-UBND ngày 24/12/2020 của UBND tỉnh về chương trình công tác năm 2021',
    'Căn cứ Quyết định số 307/QĐ-UBND ngày 09/02/2021 của UBND tỉnh về việc giao nhiệm vụ',
  ],
  blocks: [
    { kind: 'heading', level: 1, text: 'I. QUÁ TRÌNH LẤY Ý KIẾN' },
    paragraph(
      'Sở Khoa học và Công nghệ gửi Công văn số 845/SKHCN-QLCN ngày 23/8/2021 lấy ý kiến 28 cơ quan, đơn vị, địa phương.',
    ),
    { kind: 'heading', level: 1, text: 'II. KẾT QUẢ' },
    { kind: 'heading', level: 2, text: '1. Về việc trả lời' },
    point('a)', 'Thống nhất hoàn toàn: 09 cơ quan, đơn vị, địa phương;'),
    point('b)', 'Thống nhất, có ý kiến góp ý: 13 cơ quan, đơn vị, địa phương;'),
    point('c)', 'Không thống nhất: 01 cơ quan;'),
    point('d)', 'Không có ý kiến: 01 cơ quan;'),
    point('đ)', 'Chưa có ý kiến: 04 cơ quan, đơn vị, địa phương.'),
    paragraph(
      'Tổng số 40 lượt ý kiến, gồm 36 nội dung (chi tiết tại Phụ lục kèm theo). '.repeat(12).trim(),
    ),
    paragraph('Sở Khoa học và Công nghệ kính báo cáo UBND tỉnh xem xét, chỉ đạo./.'),
  ],
  annexes: [
    {
      label: 'Phụ lục',
      title: 'BẢNG TỔNG HỢP Ý KIẾN GÓP Ý',
      reference:
        '(Kèm theo Báo cáo số 15/BC-SKHCN ngày 08 tháng 9 năm 2021 của Sở Khoa học và Công nghệ)',
      orientation: 'landscape',
      blocks: [
        {
          kind: 'table',
          columns: [
            { title: 'TT', share: 10, align: 'center' },
            { title: 'Nội dung góp ý', share: 50, align: 'justify' },
            { title: 'Ý kiến giải trình, tiếp thu', share: 40, align: 'justify' },
          ],
          rows: [
            { kind: 'band', text: 'I. Dự thảo Tờ trình' },
            ...Array.from({ length: 30 }, (_, index) => ({
              kind: 'cells' as const,
              cells: [
                [[{ text: String(index + 1) }]],
                // Other people's words: no rule of ours for their dates and capitals.
                [
                  [
                    {
                      text: 'Đề nghị bổ sung số liệu đến 1/9/2021 của Tỉnh Bắc Giang theo Khoản 2 Điều 3.',
                    },
                  ],
                ],
                [[{ text: 'Tiếp thu, bổ sung vào dự thảo.' }]],
              ],
            })),
          ],
        },
      ],
    },
  ],
};
