// A short paper of two pages, to see what Google keeps of the layout of Nghị định 30/2020/NĐ-CP.

import type { Paper } from '../documents/paper.ts';
import { paragraph } from '../documents/paper-blocks.ts';

/** Enough for a second page: the number of the first is hidden. */
const PARAGRAPHS = 40;

export const samplePaper: Paper = {
  name: 'Kiểm tra hệ thống',
  orientation: 'portrait',
  parentBody: 'UBND TỈNH BẮC GIANG',
  body: 'SỞ KHOA HỌC VÀ CÔNG NGHỆ',
  number: 'Số:        /SKHCN',
  placeAndDate: 'Bắc Giang, ngày      tháng      năm 2021',
  subject: { kind: 'letter', about: 'kiểm tra hệ thống' },
  urgency: 'THUONG',
  stamp: '',
  recipients: ['Sở Tài chính'],
  bases: [],
  blocks: Array.from({ length: PARAGRAPHS }, (_, index) =>
    paragraph(`Đoạn thứ ${index + 1} của văn bản dùng để kiểm tra khổ giấy, lề và số trang.`),
  ),
  signature: { authority: '', position: 'GIÁM ĐỐC', name: '' },
  receivers: ['Như trên', 'Lưu: VT'],
  annexes: [],
};
