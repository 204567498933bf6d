// What the check of the system reports. English.

import type { systemCheckReport as vietnamese } from '../vi/system-check-report.ts';

export const systemCheckReport: typeof vietnamese = {
  scratch: 'System check (temporary)',
  mail: {
    subject: '[Sổ Đề án] Trial mail of the system check',
    body: 'Sổ Đề án sends this to whoever checks the system, to know that it can send. No answer is needed.',
  },
  verdict: {
    SAFE: 'Fit for use here: everything the book rests on holds.',
    WAITING:
      'So far everything holds. Some questions wait for a timed run; look at the sheet System check in about three minutes.',
    LOOK: 'No verdict yet: there is something to look at below.',
    UNSAFE: 'Not to be used here until what is called “Broken” is mended.',
  },
  broken: 'Broken',
  look: 'To be looked at',
  waiting: 'Waiting for a timed run',
  person: 'For a person to answer, in the column Answer of the sheet System check',
  noted: 'Noted',
  notedLine: (count) =>
    `${count} questions are answered; what each answer means is in the sheet System check.`,
  strange: (answer) => `unforeseen answer “${answer}”`,
  onPurpose:
    'System check: this error is on purpose, to see how Google records a run that fails. Nothing is to be mended.',
  deed: (asked, broken) => `${asked} questions, ${broken} broken`,
  left: (row, answer, known) =>
    `Row ${row}: “${answer}” is no answer that the book knows (${known}); left out.`,
};
