// The words of the dialog of versions. English.

import type { draftsDialog as vi } from '../../vi/dialogs/drafts.ts';

export const draftsDialog: typeof vi = {
  title: 'Versions of the files',
  draft: 'Version',
  current: 'current',
  content: 'Content checked',
  format: 'Form checked',
  approval: 'Approved',
  notYet: 'Not yet',
  toDo: 'What to do',
  act: 'Task',
  acts: {
    COMPARE: 'Compare two versions',
    NEW: 'Make a new version',
    CONTENT: 'Record that the content was checked',
    FORMAT: 'Record that the form was checked',
    APPROVAL: 'Record the approval',
  },
  confirm: {
    COMPARE: 'Make the comparison',
    NEW: 'Make the version',
    CONTENT: 'Record the check of content',
    FORMAT: 'Record the check of form',
    APPROVAL: 'Record the approval',
  },
  hints: {
    COMPARE:
      'Compares clause by clause and shows the words dropped and added. The wording of both must be in the book (Outline and wording of a draft).',
    NEW: 'The new version is based on the chosen one and becomes current; the one before stays as it is. Nobody has checked or approved the new one.',
    CONTENT: 'Records the account that has the book open, and this moment.',
    FORMAT: 'Records the account that has the book open, and this moment.',
    APPROVAL:
      'Only after content and form were checked. A version whose wording changes later must be checked and approved again.',
  },
  other: 'Against',
  link: 'Link to the file of the new version (if there is one)',
  onlyOne: 'This file has one version only.',
  noDrafts: 'There is no version yet. Fill in the sheet of drafts and open the dialog again.',
};
