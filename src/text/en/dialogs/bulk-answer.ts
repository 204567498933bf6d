// The words of the dialog that gives one answer to many comments. English.

import type { bulkAnswer as vi } from '../../vi/dialogs/bulk-answer.ts';

export const bulkAnswer: typeof vi = {
  title: 'One answer for many comments',
  intro: 'Choose the comments, give one answer, look at it, then write it.',
  clause: 'Document, clause',
  allClauses: 'Every place',
  body: 'Body',
  allBodies: 'Every body',
  theme: 'Theme',
  allThemes: 'Every theme',
  kind: 'Kind',
  allKinds: 'Every kind',
  chosen: 'Chosen comments',
  comment: 'Comment of',
  choose: '– choose a result –',
  noRounds:
    'No round has comments to answer yet. Take in or enter the replies first; a locked round is read in the comment log.',
  chooseAll: 'Choose all {count} comments',
  nothing: 'No comment fits this filter.',
  more: '{shown} of {all} comments are shown; choosing all counts the others, too.',
  content: 'Comment',
  answer: 'Answer so far',
  overwrite: 'Also over answers that are there (never over approved ones)',
  preview: 'Preview',
  back: 'Change it',
  nothingTaken:
    'Press “Change it” to choose other comments, or tick the box to write over answers that are there.',
  confirm: 'Write the answer',
};
