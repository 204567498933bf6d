// What stands against a dossier that is to go up. English.

import type { ProblemSentences } from '../../problem-sentences.ts';

export const dossierErrors = {
  'DOSSIER.NOT_WHOLE': ({ found }) =>
    `The dossier is not whole: ${found.join(' ')} To mend it: add or remake each of these and check again.`,
  'DOSSIER.NO_ITEMS': (_, book) =>
    `The sheet “${book.tab('dossierItems')}” has no item. To mend it: write down what the dossier must have, or set the book up again for the first list.`,
} satisfies Partial<ProblemSentences>;
