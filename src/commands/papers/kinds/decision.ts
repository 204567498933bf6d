// Dự thảo Quyết định that approves the Đề án, for the People's Committee or its chairman to issue.

import type { ProgrammeKind } from './kind.ts';

export const decisionKind: ProgrammeKind = {
  id: 'QUYET_DINH',
  type: 'QUYET_DINH',
  of: 'programme',
  wordings: ['QUYET_DINH'],
  usual: false,
  hasTable: false,
  issued: ({ printing, settings }) => ({
    organ: printing.provincialCommittee(settings.province),
    signer: '',
  }),
  paper: ({ desk, registration }) => {
    const { settings, printing, identity } = desk;
    const submissions = desk
      .read('documents')
      .filter(({ direction, type }) => direction === 'DI' && type === 'TO_TRINH');
    const newest = submissions[submissions.length - 1];
    return printing.decision(
      {
        office: identity,
        registration,
        province: settings.province,
        authority: settings.decisionAuthority,
        submission: { number: newest?.number ?? '', date: newest?.issuedDate ?? null },
      },
      desk.say('QUYET_DINH'),
    );
  },
};
