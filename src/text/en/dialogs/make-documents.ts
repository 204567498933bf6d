// The words of the dialog that makes documents. English.

import type { makeDocuments as vi } from '../../vi/dialogs/make-documents.ts';

export const makeDocuments: typeof vi = {
  title: 'Make documents',
  intro:
    'Each time a new version is made (1st, 2nd…); earlier ones stay as they are. Number and date are left blank for the registry. The wording is edited in the sheet Wording of documents.',
  of: 'Documents of',
  ofRound: 'A round of comments',
  ofProgramme: 'The Đề án',
  ofMeeting: 'A meeting',
  meeting: 'Meeting',
  noMeetings: 'There is no meeting in the sheet of meetings yet.',
  kinds: 'Documents to make',
  form: 'Form of the table',
  confirm: 'Make documents',
  done: 'Documents made',
  open: 'Open',
};
