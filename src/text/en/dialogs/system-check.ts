// The words of the dialog that checks what Google does here. English.

import type { systemCheck as vietnamese } from '../../vi/dialogs/system-check.ts';

export const systemCheck: typeof vietnamese = {
  title: 'Check the system',
  intro:
    'The book asks Google what it rests on, and what Google’s documents leave open: cells, forms, mail, documents, timed work.',
  does: [
    'Makes a tab, a form and three documents, and takes them away again.',
    'Sends one trial mail to whoever checks.',
    'Touches none of the book’s data and sends nothing to a body.',
    'Takes about two minutes; some answers come about three minutes later.',
  ],
  stop: 'Also try what happens when Google stops a run (some 20 minutes more, in the background)',
  before: 'The last check',
  never: 'Not checked yet.',
  check: 'Check',
  answers: 'Get the answers as a file',
  answersIntro:
    'The file tells how Google answered here. Whoever maintains the book runs it on a computer just as it is here; none of the book’s data is in it.',
  json: 'What the file holds',
  file: 'system-check.json',
  download: 'Download the file',
  left: 'Left out',
};
