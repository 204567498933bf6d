// The words of the dialog in which staff enter a reply that came by letter. English.

import type { enterReplyDialog as vi } from '../../vi/dialogs/enter-reply.ts';

export const enterReplyDialog: typeof vi = {
  title: 'Enter a reply by letter, a meeting’s conclusion',
  body: 'Body that replies',
  channel: 'Channel',
  docNo: 'Number and symbol',
  docDate: 'Date of the document',
  receivedDay: 'Received on',
  signer: 'Signed by',
  fileUrl: 'Link to the scan',
  position: 'Position',
  comments: 'Comments',
  comment: 'Comment',
  part: 'Document',
  place: 'Place (section, page)',
  content: 'Comment',
  proposal: 'Proposed wording',
  reason: 'Reason',
  add: 'Add a comment',
  remove: 'Remove this comment',
  replaces: 'Replace the earlier reply of this body',
  repeated: 'Checked: this is another letter, though number and symbol are the same',
  merge: 'Join to the one before',
  splitHere: 'Split at the cursor',
  source: 'As written',
  pasteLetter: 'Paste the letter to split it',
  letter: 'The whole letter',
  letterHelp:
    'Copy the whole text from Word or a PDF and paste it here. The split is a proposal to be checked; nothing is written before “Enter in the book”.',
  propose: 'Propose a split',
  pasteTable: 'Paste a table (Word, Excel)',
  table: 'Table of comments',
  tableHelp:
    'Select the whole table in Word or Excel (with its headings), copy it and paste it here. Where a column is misunderstood, choose again in the first row.',
  tablePasted: 'A table from Word or Excel was taken.',
  readTable: 'Read the table',
  useTable: 'Take as comments',
  back: 'Back',
  leftOut: 'Not taken as comments',
  takeUp: 'Take as a comment',
  proposed:
    'What follows is a guess. Please check each comment, document and place above all, before it is entered.',
  confirm: 'Enter in the book',
  done: 'Entered in the book',
};
