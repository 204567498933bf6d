// What is reported of the wording of documents. English.

import type { wordings as vi } from '../../vi/reports/wordings.ts';

export const wordings: typeof vi = {
  title: 'Wordings of documents to mend',
};
