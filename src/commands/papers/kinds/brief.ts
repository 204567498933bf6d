// The one-page brief for the giao ban, in the figures of the dashboard.

import { calendarOf, countWorkingDays } from '../../../domain/calendar/calendar.ts';
import type { ProgrammeKind } from './kind.ts';

/**
 * It is told in full names and without names of members, mails and the tray of replies, which are the
 * secretary's own business: so no sheet is read for them, and the brief stays within its 40 calls beside the desk's.
 */
export const briefKind: ProgrammeKind = {
  id: 'TOM_TAT',
  type: 'TOM_TAT',
  of: 'programme',
  wordings: ['TOM_TAT'],
  usual: true,
  hasTable: false,
  paper: ({ desk, registration }) => {
    const calendar = calendarOf(desk.read('holidays'));
    return desk.printing.briefOf(
      {
        office: desk.identity,
        registration,
        book: {
          today: registration.today,
          workingDays: (first, last) => countWorkingDays(calendar, first, last),
          phases: desk.read('phases'),
          rounds: desk.read('rounds'),
          requests: desk.read('requests'),
          comments: desk.read('comments'),
          tasks: desk.read('tasks'),
          team: [],
          bodies: [],
          mailQueue: [],
          replies: [],
        },
      },
      desk.say('TOM_TAT'),
    );
  },
};
