// Slips of wording in the plan of Bắc Giang 2021: printed as written, told to the office politely.

import type { WordingSlip } from '../plan-template.ts';

export const slips: readonly WordingSlip[] = [
  {
    where: 'Tên Kế hoạch',
    found: 'Đề án “Phát triển thị trường khoa học và công nghệ tỉnh Bắc Giang đến năm 2030',
    meant: 'Đề án “Phát triển thị trường khoa học và công nghệ tỉnh Bắc Giang đến năm 2030”',
  },
  {
    where: 'Căn cứ',
    found: 'Đề án phát triển thị trường công nghệ đến năm 2030',
    meant: 'Đề án phát triển thị trường khoa học và công nghệ tỉnh Bắc Giang đến năm 2030',
  },
  { where: 'Căn cứ', found: 'trong tâm', meant: 'trọng tâm' },
  { where: 'I.1, II.1', found: 'kinh tế- xã hội', meant: 'kinh tế - xã hội' },
  { where: 'I.2, Câu cuối', found: 'xây dựng đề án', meant: 'xây dựng Đề án' },
  { where: 'I.2', found: 'của đáp ứng', meant: 'đáp ứng' },
  {
    where: 'II.1',
    found: 'thị trường khoa học công nghệ',
    meant: 'thị trường khoa học và công nghệ',
  },
  // Its title is known from elsewhere; a reader of the plan alone could not tell the word that is missing.
  {
    where: 'II.2',
    found: 'Phê duyệt phát triển thị trường khoa học và công nghệ đến năm 2020',
    meant: 'Phê duyệt Chương trình phát triển thị trường khoa học và công nghệ đến năm 2020',
  },
  { where: 'P3, P5', found: 'Giám đốc sở', meant: 'Giám đốc Sở' },
  { where: 'P3', found: 'gồm gồm', meant: 'gồm' },
  { where: 'P4', found: 'thuộc sở', meant: 'thuộc Sở' },
  {
    where: 'P7',
    found: 'Cục Phát triển Thị trường và Doanh nghiệp khoa học công nghệ',
    meant: 'Cục Phát triển thị trường và doanh nghiệp khoa học và công nghệ',
  },
  { where: 'P8', found: 'Từ 01/10-30/11/2021', meant: 'Từ ngày 01/10-30/11/2021' },
  // “Phiên họp” is the word for a People's Committee; the product does not decide.
  { where: 'P9', found: 'kỳ họp UBND tỉnh', meant: '' },
  {
    where: 'Câu cuối',
    found: 'Phát triển thị trường Khoa học và Công nghệ tỉnh Bắc Giang đến năm 2030',
    meant: 'Phát triển thị trường khoa học và công nghệ tỉnh Bắc Giang đến năm 2030',
  },
];
