// Biên bản after Mẫu 1.9.

import { describe, expect, it } from 'vitest';
import { minutes } from '../../../../src/domain/documents/meetings/minutes.ts';
import { documents as words } from '../../../../src/text/vi/documents.ts';
import { meetingPapers } from '../../../../src/text/vi/papers/meetings.ts';
import { linesOf } from '../plain-text.ts';
import { office, unregistered } from '../round-d4.ts';
import { wording } from '../wordings.ts';
import { meeting } from './ch-01.ts';

const paper = minutes(
  { office, registration: unregistered, meeting },
  words,
  wording('BIEN_BAN'),
  meetingPapers,
);

describe('the minutes of a meeting', () => {
  it('bear no place and date in their head: the text tells them', () => {
    expect(paper.number).toBe('Số:      /BB-SKHCN');
    expect(paper.placeAndDate).toBe('');
  });

  it('go from the beginning to the end in the order of Mẫu 1.9', () => {
    expect(linesOf(paper.blocks)).toEqual([
      'Thời gian bắt đầu: 08 giờ 00, ngày 02 tháng 7 năm 2021.',
      'Địa điểm: Phòng họp tầng 2.',
      'Thành phần tham dự:',
      '- Ông Nguyễn Phúc Thương, Phó Giám đốc Sở.',
      '- Ông Chu Thanh Sơn.',
      'Vắng mặt:',
      '- Ông Hoàng Công Bình (đi công tác).',
      'Chủ trì (chủ tọa): Đồng chí Nguyễn Thanh Bình, Giám đốc Sở.',
      'Thư ký (người ghi biên bản): Đỗ Văn Tình.',
      'Nội dung:',
      '1. Trình bày dự thảo đề cương.',
      '2. Thảo luận.',
      'Diễn biến cuộc họp:',
      '- Ông Chu Thanh Sơn: bổ sung phần đánh giá.',
      'Kết luận của chủ tọa:',
      '1. Cơ bản nhất trí với đề cương.',
      '2. Hoàn thiện trước ngày 25/7/2021.',
      'Cuộc họp kết thúc vào 10 giờ 30, ngày 02 tháng 7 năm 2021./.',
    ]);
  });

  it('are signed twice, by the secretary and by the chair, with bare names', () => {
    expect(paper.leftSignature).toEqual({ authority: '', position: 'THƯ KÝ', name: 'Đỗ Văn Tình' });
    expect(paper.signature).toEqual({
      authority: '',
      position: 'CHỦ TỌA',
      name: 'Nguyễn Thanh Bình',
    });
    expect(paper.receivers).toEqual(['Các thành phần dự họp', 'Lãnh đạo Sở', 'Lưu: VT, Hồ sơ']);
  });
});
