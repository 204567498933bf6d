// What the report of a set-up tells of an upgrade, and its lines in the log. English.

import type { upgrade as vietnamese } from '../vi/upgrade.ts';

export const upgrade: typeof vietnamese = {
  done: (from, to) => `The book was upgraded from version ${from} to version ${to}`,
  steps: {
    2: 'Wrote the groups and documents of each round and the choices in the settings in words.',
    3: 'Kept what the letter of each opened round said of silence; renamed the kind of mail that confirms a receipt.',
  },
  afterwards:
    'Within minutes the book takes in the replies that came to the forms while it waited for the upgrade. What stands in the rows is kept.',
};
