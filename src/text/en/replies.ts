// What people who look through the replies read about each of them. English.

import type { replies as vi } from '../vi/replies.ts';
import { menu } from './menu.ts';

type Note = Parameters<typeof vi.explain>[0][number];

const enter = `${menu.title} › ${menu.enterReply}`;
const mend = `Not counted yet. To mend it: ask the body; if it is what the body says, enter it with ${enter}`;

const notes: Record<Note, string> = {
  CODE_UNREADABLE: `The code is empty or cannot be read. ${mend}`,
  CODE_FALSE: `The code is not genuine, perhaps changed. ${mend}`,
  CODE_OF_OTHER_ROUND: `The code belongs to another round. ${mend}`,
  NOT_ASKED: `The code is genuine, but this body was not asked in the round. ${mend}`,
  NAME_OF_OTHER_BODY: `Code and name are those of two different bodies. ${mend}`,
  POSITION_UNREADABLE: `The position cannot be read. ${mend}`,
  SAME_CONTENT: 'The same as the reply already taken in: kept, not counted again.',
  REPLACES: 'Replaces the earlier reply of this body.',
  AFTER_CLOSE: `Came after the round was closed and the body had answered. ${mend}`,
  OLDER_THAN_STANDING: 'Sent before the reply that counts: kept, replaces nothing.',
  LATE: 'Late.',
  AGREED_WITH_COMMENTS: 'Ticked “agrees” but comments: taken as “agrees, with comments”.',
  NO_COMMENT_WITH_COMMENTS: 'Ticked “no comment” but comments: taken as “agrees, with comments”.',
  COMMENTS_MISSING: 'Says that it comments, but nothing is written: please ask the body.',
};

export const replies: typeof vi = {
  explain: (given, candidates) =>
    [
      ...given.map((note) => notes[note]),
      ...(candidates.length === 0 ? [] : [`Perhaps: ${candidates.join(', ')}.`]),
    ].join(' '),
  cutNotice: '[… longer than one cell: the whole stands in the log and in the form]',
};
