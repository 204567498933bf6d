// The giao ban of 02/7/2021 on the outline, as a clerk would write it into its row.

import { moment } from '../../../../src/domain/day.ts';
import { idOf, type MeetingId, type RoundId } from '../../../../src/domain/ids.ts';
import type { MeetingRow } from '../../../../src/domain/meetings/lacks-of-meeting.ts';

export const meeting: MeetingRow = {
  meetingId: idOf<MeetingId>('CH-01'),
  roundId: idOf<RoundId>('D1'),
  title: 'Hội nghị giao ban lãnh đạo Sở về đề cương chi tiết Đề án',
  startAt: moment('2021-07-02T08:00'),
  endAt: moment('2021-07-02T10:30'),
  place: 'Phòng họp tầng 2',
  chair: 'Đồng chí Nguyễn Thanh Bình, Giám đốc Sở',
  secretary: 'Đỗ Văn Tình',
  invited: '- Các Phó Giám đốc Sở;\n- Trưởng các phòng, đơn vị thuộc Sở;\n- Tổ xây dựng Đề án.',
  attended: 'Ông Nguyễn Phúc Thương, Phó Giám đốc Sở\nÔng Chu Thanh Sơn',
  absent: 'Ông Hoàng Công Bình (đi công tác)',
  agenda: 'Trình bày dự thảo đề cương\nThảo luận',
  discussion: 'Ông Chu Thanh Sơn: bổ sung phần đánh giá',
  conclusion: '1. Cơ bản nhất trí với đề cương\n2. Hoàn thiện trước ngày 25/7/2021',
  note: '',
};
