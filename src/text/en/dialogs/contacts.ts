// The words of the dialog of calls and other contacts. English.

import type { contacts as vi } from '../../vi/dialogs/contacts.ts';

export const contacts: typeof vi = {
  title: 'Call list and contacts',
  list: 'Bodies that have not answered',
  search: 'Search a body (accents need not be typed)',
  body: 'Body',
  contact: 'Contact',
  phone: 'Telephone',
  due: 'Due',
  left: 'Left',
  lastReminder: 'Last reminder',
  lastContact: 'Last contact',
  log: 'Log one contact',
  channel: 'By',
  person: 'Spoken with',
  outcome: 'Outcome',
  promised: 'Answer promised for',
  updatePhone: 'Put contact and telephone into the directory',
  save: 'Log the contact',
  print: 'Print the list',
  printed: 'Call list',
  everyoneAnswered: 'Every body of this round has answered.',
  saved: 'Logged',
};
