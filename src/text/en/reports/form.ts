// What is reported of the layout of documents. English.

import type { form as vi } from '../../vi/reports/form.ts';

export const form: typeof vi = {
  title: 'Layout by Nghị định 30/2020',
  inOrder: (document) => `${document}: in order`,
  finding: (document, line) => `${document}: ${line}`,
};
