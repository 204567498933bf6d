// What the audit log says of each deed: counts and kinds in words, never text from outside. English.

import type { deeds as vi } from '../vi/deeds.ts';

export const deeds: typeof vi = {
  filled: (sheets) => `Filled the sheets ${sheets.join(', ')}.`,
  opened: (requests, mails) => `Made ${requests} requests, queued ${mails} mails.`,
  tookIn: (match, comments) => `${match}; ${comments} comments.`,
  entered: (channel, comments) => `${channel}; ${comments} comments.`,
  made: (type, version) => `${type}, version ${version}.`,
  settled: (unknown, sent, waiting) =>
    `${unknown} mails in doubt, ${sent} sent, ${waiting} waiting again.`,
};
