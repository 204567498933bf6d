// The words of the page after reminding. English.

import type { reminding as vi } from '../../vi/dialogs/reminding.ts';

export const reminding: typeof vi = {
  title: 'Reminders',
  calls: 'Call list',
  noCalls: 'No body has to be called yet.',
  columns: ['Round', 'Body', 'Contact', 'Telephone', 'Deadline', 'Last contact'],
  overdue: '(overdue)',
  print: 'Print the list',
};
