// Giấy mời after Mẫu 1.7.

import { describe, expect, it } from 'vitest';
import { invitation } from '../../../../src/domain/documents/meetings/invitation.ts';
import { documents as words } from '../../../../src/text/vi/documents.ts';
import { meetingPapers } from '../../../../src/text/vi/papers/meetings.ts';
import { linesOf } from '../plain-text.ts';
import { office, unregistered } from '../round-d4.ts';
import { wording } from '../wordings.ts';
import { meeting } from './ch-01.ts';

const of = (row: typeof meeting) =>
  invitation(
    { office, registration: unregistered, meeting: row, contact: '' },
    words,
    wording('GIAY_MOI'),
    meetingPapers,
  );

describe('the invitation to a meeting', () => {
  it('has the number and the order of Mẫu 1.7, and the weekday beside the date', () => {
    const paper = of(meeting);
    expect(paper.number).toBe('Số:      /GM-SKHCN');
    expect(paper.subject).toEqual({
      kind: 'typed',
      typeName: 'GIẤY MỜI',
      subject: 'Hội nghị giao ban lãnh đạo Sở về đề cương chi tiết Đề án',
    });
    expect(linesOf(paper.blocks)).toEqual([
      'Sở Khoa học và Công nghệ trân trọng kính mời:',
      '- Các Phó Giám đốc Sở;',
      '- Trưởng các phòng, đơn vị thuộc Sở;',
      '- Tổ xây dựng Đề án.',
      'Tới dự: Hội nghị giao ban lãnh đạo Sở về đề cương chi tiết Đề án.',
      'Chủ trì: Đồng chí Nguyễn Thanh Bình, Giám đốc Sở.',
      // 02/7/2021 was a Friday.
      'Thời gian: 08 giờ 00, thứ Sáu, ngày 02/7/2021.',
      'Địa điểm: Phòng họp tầng 2.',
      'Nội dung làm việc:',
      '1. Trình bày dự thảo đề cương;',
      '2. Thảo luận.',
      'Đề nghị các đại biểu nghiên cứu trước tài liệu, chuẩn bị ý kiến và dự họp đúng thành phần, thời gian./.',
    ]);
    expect(paper.receivers).toEqual(['Như trên', 'Lưu: VT, QLCN']);
  });

  it('names one who is invited alone on the line of the invitation', () => {
    const lines = linesOf(of({ ...meeting, invited: 'Đồng chí Lê Ô Pích;' }).blocks);
    expect(lines[0]).toBe('Sở Khoa học và Công nghệ trân trọng kính mời: Đồng chí Lê Ô Pích.');
  });

  it('keeps what anybody typed as words, braces among them', () => {
    const lines = linesOf(of({ ...meeting, place: '{{coQuan}} =1+1' }).blocks);
    expect(lines).toContain('Địa điểm: {{coQuan}} =1+1.');
  });
});
