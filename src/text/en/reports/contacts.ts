// What the call list and the log of contacts say. English.

import type { contacts as vi } from '../../vi/reports/contacts.ts';

export const contacts: typeof vi = {
  heading: (round, day) => `Call list of ${day} – bodies that have not answered round ${round}`,
  left: (days) => `${days} working days left`,
  dueToday: 'due today',
  late: (days) => `${days} working days late`,
  line: (day, channel, person, outcome) =>
    `${[day, channel, person].filter((text) => text !== '').join(', ')}: ${outcome}`,
  promising: (said, day) =>
    `${said}${/[.!?…]$/.test(said) ? '' : '.'} An answer is promised for ${day}.`,
  logged: (body) => `The contact with ${body} is logged.`,
};
