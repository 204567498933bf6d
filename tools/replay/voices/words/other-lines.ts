// What bodies write under “Ý kiến khác”, one comment on each line.

import { noted, voice } from '../voice.ts';

export const OTHER_LINES = [
  voice(
    'CHUNG',
    '',
    'NOI_DUNG',
    'GOP_Y',
    { content: 'Đề nghị gửi dự thảo lần 2 sau khi tiếp thu để cơ quan theo dõi, phối hợp.' },
    noted('Ghi nhận, gửi cùng hồ sơ hoàn chỉnh khi đủ điều kiện.'),
  ),
  voice('CHUNG', '', 'THE_THUC', 'BIEN_TAP', {
    content: 'Đề nghị đánh số trang thống nhất trong toàn bộ hồ sơ.',
  }),
];
