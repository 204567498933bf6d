// Another command runs, Google fails, or the program itself does. English.

import type { PlatformKind } from '../../../domain/problem.ts';
import type { ProblemSentences } from '../../problem-sentences.ts';

const kept = 'What was done is kept.';

const platform: Record<PlatformKind, (what: string) => string> = {
  PASSING: () =>
    `Google’s servers do not respond at the moment. ${kept} To mend it: wait a minute and run the command again to go on.`,
  DAILY_LIMIT: () =>
    `The account has used up today’s limit that Google sets for this. ${kept} To mend it: run the command again tomorrow.`,
  NOT_ALLOWED: () =>
    `Google does not allow this account to do that. ${kept} To mend it: run the command again and press Allow when Google asks; if that does not help, ask whoever manages the book.`,
  GONE: () =>
    `A form or document that the book uses cannot be found: it may have been deleted, or not shared with this account. ${kept} To mend it: restore it from the bin of Google Drive, or ask its owner to share it, and try again.`,
  PROTECTED: () =>
    `A cell of the book is locked against this account. ${kept} To mend it: if you are a member, ask the owner to enter your address in the sheet of the team and to set the book up again; if it is a column of the comment log, see the setting gioiHanCotSoGopY; if somebody else locked it, ask the owner to lift that at Data › Protected sheets and ranges.`,
  FULL: () =>
    `The book is full, Google lets no further cell be written. ${kept} To mend it: delete sheets or empty rows that people added, and try again.`,
  UNKNOWN: (what) =>
    `Google reported an error that the book does not know. ${kept} To mend it: run the command again; if it fails again, send this line to whoever looks after the program: “${what}”.`,
};

export const platformErrors = {
  BUSY: () =>
    'Another command is running on this book; nothing was changed. To mend it: wait a minute and try again.',
  PLATFORM: ({ kind, what }) => platform[kind](what),
  PROGRAM: ({ what }) =>
    `The program met an error that it did not expect. ${kept} To mend it: choose Check the workbook to see what needs mending; if it fails again, send this line to whoever looks after the program: “${what}”.`,
} satisfies Partial<ProblemSentences>;
