// What people who look through the replies read about each of them. English.

import type { replies as vi } from '../vi/replies.ts';

type Note = Parameters<typeof vi.explain>[0][number];

const notes: Record<Note, string> = {
  CODE_UNREADABLE: 'The code cannot be read: choose the right request.',
  CODE_FALSE: 'The code is not genuine (perhaps changed): ask the body, then choose the request.',
  CODE_OF_OTHER_ROUND: 'The code belongs to another round.',
  NOT_ASKED: 'This body was not asked in the round.',
  NAME_OF_OTHER_BODY: 'Code and name are those of two bodies: ask them both.',
  POSITION_UNREADABLE: 'The position cannot be read.',
  SAME_CONTENT: 'The same as the reply already taken in.',
  REPLACES: 'Replaces the earlier reply of this body.',
  AFTER_CLOSE: 'Came after the round was closed and the body had answered: somebody decides.',
  OLDER_THAN_STANDING: 'Sent before the reply that counts: kept, replaces nothing.',
  LATE: 'Late.',
  AGREED_WITH_COMMENTS: 'Ticked “agrees” but comments: taken as “agrees, with comments”.',
  NO_COMMENT_WITH_COMMENTS: 'Ticked “no comment” but comments: taken as “agrees, with comments”.',
  COMMENTS_MISSING: 'Says that it comments, but nothing is written: ask the body.',
};

export const replies: typeof vi = {
  explain: (given) => given.map((note) => notes[note]).join(' '),
  cutNotice: '[… longer than one cell: the whole stands in the log and in the form]',
};
