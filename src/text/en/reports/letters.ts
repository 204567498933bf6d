// What is said of the number and date of a letter. English.

import type { letters as vi } from '../../vi/reports/letters.ts';

export const letters: typeof vi = {
  noNumber: 'no number yet',
  numbered: (number, day) => `no. ${number}${day === '' ? '' : ` of ${day}`}`,
  label: (round, type, version, given) => `${round} – ${type} (no. ${version}): ${given}`,
  effect: (waiting, sent) =>
    `${waiting} waiting mails will carry number and date; ${sent} that were sent stay as they are.`,
  repeated: (entries) =>
    `This number and symbol stands in the register of this year: ${entries.map(({ id, row, subject, day }) => `${id} (row ${row}${day === '' ? '' : `, ${day}`}) ${subject}`).join('; ')}. Ask the registry.`,
  toCome: (day, today) => `The date of the letter, ${day}, is still to come (today is ${today}).`,
  dayOff: (day, name) =>
    `The date of the letter, ${day}, is a day off${name === '' ? '' : ` (${name})`}.`,
  beforeSent: (day, sent) =>
    `The date of the letter, ${day}, lies before the round was sent, ${sent}.`,
  written: (number, day) => `The letter is no. ${number} of ${day}.`,
  carriedBy: 'Number and date stand in',
  carriedAlone: 'The sheet of documents.',
  carried: (mails) => [
    'The sheets of documents and of rounds.',
    `${mails} mails that still wait.`,
    'Reminders and reports made from now on.',
  ],
  differ: (round, inRound, id, inRegister) =>
    `Round ${round} names the letter ${inRound}, document ${id} says ${inRegister}. To mend it: choose Sổ Đề án › Number and date of a letter…, and write it again.`,
};
