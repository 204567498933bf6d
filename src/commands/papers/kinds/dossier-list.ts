// The list of documents of the dossier that goes up (mục lục).

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
        documents: printing.listedDocuments({
          items: desk.read('dossierItems'),
          documents: desk.read('documents'),
          drafts: desk.read('drafts'),
          office: settings.office,
        }),
      },
      desk.say('MUC_LUC'),
    );
  },
};
