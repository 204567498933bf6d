// The list of documents of the dossier that goes up (mục lục).

import { dossierAtHand } from '../../dossier/dossier-at-hand.ts';
import type { ProgrammeKind } from './kind.ts';

export const dossierListKind: ProgrammeKind = {
  id: 'MUC_LUC',
  type: 'MUC_LUC',
  of: 'programme',
  wordings: ['MUC_LUC'],
  usual: false,
  hasTable: false,
  paper: ({ desk, registration }) => {
    const { printing, settings } = desk;
    return printing.dossierList(
      {
        office: desk.identity,
        registration,
        submittedTo: printing.provincialCommittee(settings.province),
        // Found and judged as the gate of the dossier does it: the two can never differ.
        items: dossierAtHand(desk.office, desk.read),
      },
      desk.say('MUC_LUC'),
    );
  },
};
