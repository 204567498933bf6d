// What stands against checking the layout of a document. English.

import type { ProblemSentences } from '../../problem-sentences.ts';

const byFile =
  'open the document, choose File › Download › Microsoft Word (.docx), then choose that file under “A .docx on this computer”';

export const formErrors = {
  'LAYOUT.NO_LINK': ({ found }) =>
    `“${found}” is no link to a Google document (docs.google.com/document/…). To mend it: open the document and copy the link from the address bar; or ${byFile}.`,
  'LAYOUT.NOT_REACHED': () =>
    `The book can read only documents that it made itself, and not this one. To mend it: ${byFile}.`,
  'LAYOUT.NOT_READABLE': () =>
    `Google did not give the document back in a form that can be read. To mend it: try again in some minutes; or ${byFile}.`,
} satisfies Partial<ProblemSentences>;
