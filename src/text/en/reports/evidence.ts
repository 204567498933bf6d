// What the evidence pack reports. English.

import type { evidence as vietnamese } from '../../vi/reports/evidence.ts';

export const evidence: typeof vietnamese = {
  packed: (round, files) =>
    `The evidence pack of round ${round} holds ${files} files in one folder.`,
  stopped: (done, all) =>
    `Only ${done} of ${all} documents were copied, because the time of one run was nearly over. To go on: open this dialog again and make the pack again; the book goes on in the same folder.`,
  inside: 'In the folder',
  linked: 'Linked in the index',
  onPaper: (name) => `${name} (no link yet)`,
  unreached: 'Could not be copied, the index links to the original',
  folder: 'Open the folder',
  index: 'Open the index',
};
