// What is reported of the layout of documents. English.

import type { form as vi } from '../../vi/reports/form.ts';

export const form: typeof vi = {
  title: 'Layout by Nghị định 30/2020',
  asWord: (document) =>
    `${document}: longer than the 1.02 million characters of a Google Doc; kept in Drive as a Word file (.docx), to be opened in Word`,
  inOrder: (document) => `${document}: in order`,
  finding: (document, line) => `${document}: ${line}`,
};
