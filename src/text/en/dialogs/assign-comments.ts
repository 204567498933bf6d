// The words of the dialog that gives comments to their handlers. English.

import type { assignComments as vi } from '../../vi/dialogs/assign-comments.ts';

export const assignComments: typeof vi = {
  title: 'Give comments to their handlers',
  intro:
    'By the sheet of rules, then by whoever looks after the clause. Handlers that are written stay. Nothing changes before the last button is pressed.',
  allRounds: 'Every round that is not locked',
  rest: 'Comments without a rule go to',
  leaveRest: 'Nobody yet',
  handler: 'Handler',
  count: 'Comments',
  by: 'Because of',
  which: 'Which',
  left: 'No rule fits',
  body: 'Body',
  place: 'Place',
  content: 'Comment',
  nothing: 'Every comment has its handler.',
  confirm: 'Give out',
};
