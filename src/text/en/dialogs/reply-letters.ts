// The words of the dialog of letters that answer bodies. English.

import type { replyLetters as vietnamese } from '../../vi/dialogs/reply-letters.ts';

export const replyLetters: typeof vietnamese = {
  title: 'Answer the bodies',
  intro:
    'Each body gets a letter that tells what became of each of its comments. A merged comment has the result of the main one. Number and date are left blank for the registry.',
  whom: 'Make for',
  everybody: 'All bodies with comments',
  body: 'Body',
  points: 'Comments',
  open: 'State',
  version: 'Version',
  confirm: 'Make the letters',
  ready: 'Ready',
  openLine: 'comments still open',
  made: 'Made',
  refused: 'Could not be made',
  going: 'Being made: {made} done, {left} left.',
  done: '{made} letters made.',
  noneMade: 'No letter was made, for the reasons below.',
};
