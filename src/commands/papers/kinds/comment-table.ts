// Bảng tổng hợp, giải trình, tiếp thu of a round.

import type { RoundKind } from './kind.ts';

export const commentTableKind: RoundKind = {
  id: 'BANG_TONG_HOP',
  type: 'BANG_TONG_HOP',
  of: 'round',
  wordings: ['BANG_TONG_HOP'],
  usual: true,
  hasTable: true,
  suits: ({ mode }) => mode !== 'HOI_NGHI',
  paper: (round, { desk, registration, form }) =>
    desk.printing.commentTable(
      { office: desk.identity, registration, facts: desk.factsOf(round), form },
      desk.say('BANG_TONG_HOP'),
    ),
};
