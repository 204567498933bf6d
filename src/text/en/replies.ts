// What people who look through the replies read about each of them. English.

import { proseMoment } from '../../domain/calendar/print.ts';
import type { replies as vi } from '../vi/replies.ts';
import { menu } from './menu.ts';

type Note = Parameters<typeof vi.explain>[0][number];

const mend = `Not counted yet. To mend it: ask the body if need be, then decide under ${menu.title} › ${menu.tray}`;

const notes: Record<Note, string> = {
  CODE_UNREADABLE: 'The code is empty or cannot be read.',
  CODE_FALSE: 'The code is not genuine, perhaps changed.',
  CODE_OF_OTHER_ROUND: 'The code belongs to another round.',
  NOT_ASKED: 'The code is genuine, but this body was not asked in the round.',
  NAME_OF_OTHER_BODY: 'Code and name are those of two different bodies.',
  POSITION_UNREADABLE: 'The position cannot be read.',
  SAME_CONTENT: 'The same as the reply already taken in: kept, not counted again.',
  REPLACES: 'Replaces the earlier reply of this body.',
  AFTER_CLOSE: 'Came after the round was closed.',
  OLDER_THAN_STANDING: 'Sent before the reply that counts.',
  LATE: 'Late.',
  AGREED_WITH_COMMENTS: 'Ticked “agrees” but comments: taken as “agrees, with comments”.',
  NO_COMMENT_WITH_COMMENTS: 'Ticked “no comment” but comments: taken as “agrees, with comments”.',
  COMMENTS_MISSING: 'Says that it comments, but nothing is written: please ask the body.',
};

/** Notes of replies that do not count until a person has decided. */
const waiting: readonly Note[] = [
  'CODE_UNREADABLE',
  'CODE_FALSE',
  'CODE_OF_OTHER_ROUND',
  'NOT_ASKED',
  'NAME_OF_OTHER_BODY',
  'POSITION_UNREADABLE',
  'AFTER_CLOSE',
  'OLDER_THAN_STANDING',
];

export const replies: typeof vi = {
  why: (given) => given.map((note) => notes[note]).join(' '),
  explain: (given, candidates) =>
    [
      ...given.map((note) => (waiting.includes(note) ? `${notes[note]} ${mend}` : notes[note])),
      ...(candidates.length === 0 ? [] : [`Perhaps: ${candidates.join(', ')}.`]),
    ].join(' '),
  history: ({ by, at, request, replaces, before }) =>
    `Counted for ${request}${replaces === null ? '' : `, in place of ${replaces}`} (${by}, ${proseMoment(at)}).${earlier(before)}`,
  dismissed: ({ by, at, reason, before }) =>
    `Not counted: ${reason} (${by}, ${proseMoment(at)}).${earlier(before)}`,
  byHand: 'written by hand in the sheet of replies',
  cutNotice: '[… longer than one cell: the whole stands in the log and in the form]',
  letterCut: '[… longer than one cell: see the letter]',
};

function earlier(note: string): string {
  return note === '' ? '' : ` Before: ${note}`;
}
