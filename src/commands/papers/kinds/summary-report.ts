// Báo cáo tổng hợp of a round, with its table as an annex.

import type { RoundKind } from './kind.ts';

export const summaryReportKind: RoundKind = {
  id: 'BAO_CAO',
  type: 'BAO_CAO',
  of: 'round',
  wordings: ['BAO_CAO', 'BANG_TONG_HOP'],
  usual: true,
  hasTable: true,
  suits: ({ mode }) => mode !== 'HOI_NGHI',
  paper: (round, { desk, registration, form }) =>
    desk.printing.summaryReport(
      {
        office: desk.identity,
        registration,
        facts: desk.factsOf(round),
        form,
        recipient: desk.printing.provincialCommittee(desk.settings.province),
      },
      { report: desk.say('BAO_CAO'), table: desk.say('BANG_TONG_HOP') },
    ),
};
