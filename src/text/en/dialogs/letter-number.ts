// The words of the dialog in which a letter gets its number and date. English.

import type { letterNumber as vi } from '../../vi/dialogs/letter-number.ts';

export const letterNumber: typeof vi = {
  title: 'Number and date of a letter',
  intro:
    'Type once the number and date that the registry gave. Mails that still wait, reminders and reports of the round carry them; mails that were sent stay as they are.',
  noLetters: 'No outgoing document yet. The letter is made when a round is opened.',
  choose: 'Letter or other outgoing document',
  number: 'Number and symbol',
  numberHint: '345/SKHCN-QLCN',
  date: 'Date of the letter',
  letter: 'The letter as made',
  waiting: 'Mails still waiting',
  sent: 'Mails sent',
  check: 'Check',
  save: 'Write number and date',
  saveAnyway: 'I have checked it, write it all the same',
  done: 'Number and date were written',
};
