// What is told of tasks: how one stands, what speaks against it, what was given out, nudged, handed over. English.

import { proseDay, shortDay } from '../../../domain/calendar/print.ts';
import type { Day } from '../../../domain/day.ts';
import type { tasks as vi } from '../../vi/reports/tasks.ts';
import { menu } from '../menu.ts';

const week = (monday: Day): string => `the week from ${proseDay(monday)}`;

export const tasks: typeof vi = {
  state: {
    notGiven: 'not given out',
    ownerChanged: 'not given out (the lead was changed in the sheet)',
    waiting: (day) => `given out ${shortDay(day)}, not acknowledged`,
    acknowledged: (day) => `acknowledged ${shortDay(day)}`,
    asksChange: (note) => `asks for a change: ${note}`,
    done: 'done',
  },
  due: (due, working, skipped) =>
    `${proseDay(due)}${working === '' ? '' : `, ${working}`}${skipped === '' ? '' : `, without ${skipped}`}`,
  noDue: 'no due day',
  warning: (warning, names) => {
    switch (warning.kind) {
      case 'START_OFF':
        return `The start ${proseDay(warning.off.day)} is a day off${warning.off.name === '' ? '' : ` (${warning.off.name})`}.`;
      case 'DUE_OFF':
        return `The due day ${proseDay(warning.off.day)} is a day off${warning.off.name === '' ? '' : ` (${warning.off.name})`}.`;
      case 'DUE_PAST':
        return `The due day ${proseDay(warning.due)} is past.`;
      case 'BEFORE_START':
        return `The due day ${proseDay(warning.due)} is before the start ${proseDay(warning.start)}.`;
      case 'OUTSIDE_PHASE':
        return `Outside phase ${warning.phase} (${proseDay(warning.start)}–${proseDay(warning.end)}).`;
      case 'OWNER_AWAY':
        return `The lead is away from ${proseDay(warning.from)}${warning.to === null ? '' : ` to ${proseDay(warning.to)}`}${warning.substituteId === '' ? ', without a substitute' : `, ${names(warning.substituteId)} acts meanwhile`}.`;
      case 'OVERLOAD':
        return `Overload: ${warning.count} tasks in ${week(warning.monday)}.`;
    }
  },
  givenTo: (owner, due, helpers) =>
    `${owner}; due ${due}${helpers === '' ? '' : `; helping: ${helpers}`}`,
  facts: { tasks: 'Tasks', members: 'Members mailed', quota: 'Mail quota' },
  quota: (left, needed) => `${left} recipients left today; this needs ${needed}`,
  noAddress: (member) =>
    `No e-mail address, so no mail: put it into the sheet of the team for ${member}; the mail then goes by itself. Tell the member in person meanwhile.`,
  standsIn: (away) => `Acting for ${away}, who is away`,
  given: (tasks, mails) =>
    `${tasks} tasks given out; ${mails} mails are in the queue and leave by themselves.`,
  givenBefore: 'These tasks were given out before; nothing was done again.',
  withoutMail: 'Members without a mail',
  otherPhase: 'Tasks of no phase',
  linkToCome: '(the link is made when tasks are given out)',
  openForm: 'Look at the form of acknowledgements',
  formHeld:
    'Mails about tasks wait because the form of acknowledgements is closed. Remedy: open it in Google Drive, let it accept answers, then send what is due.',
  settled: 'Cancelled: the tasks are done, acknowledged or handed over.',

  acksTitle: 'Acknowledgements',
  ackTaken: (member, tasks, note) =>
    `${member}: ${note === '' ? `acknowledged ${tasks} tasks` : `asks for a change (${tasks} tasks): ${note}`}.`,
  ackNothing: (member) => `${member}: these tasks are done or handed over; nothing was changed.`,
  ackStrange: (code, at) =>
    `The code “${code}” of ${at} is wrong or not of this book: nothing was changed. Remedy: ask whoever sent it to follow the link of the mail again.`,
  ackUnread: 'The form of acknowledgements cannot be read',

  absenceSaved: (member, from, to, substitute) =>
    `Entered: ${member} is away from ${proseDay(from)}${to === null ? '' : ` up to ${proseDay(to)}`}; ${substitute === '' ? 'without a substitute, reminders still go to the member' : `reminders go to ${substitute}`}.`,
  absenceCleared: (member) => `The absence of ${member} was cleared.`,
  absentWork: 'Tasks due during the absence',
  substituteAway: (substitute) => `${substitute} is away on some of these days, too.`,
  substituteOverload: (substitute, monday, count) =>
    `Acting for the member would be too much for ${substitute}: ${count} tasks in ${week(monday)}.`,
  substituteNoAddress: (substitute) =>
    `${substitute} has no e-mail address, so reminders cannot arrive. Put it into the sheet of the team.`,
  handedOver: (tasks, from, to) => `${tasks} tasks handed over from ${from} to ${to}.`,
  mailsQueued: (mails) => `${mails} mails are in the queue and leave by themselves.`,
  handedBefore: 'These tasks were handed over before; nothing was done again.',

  workloadLead: (allowed) => `More than ${allowed} open tasks led in one week are an overload.`,
  workloadNone: 'No week is overloaded.',
  overloaded: 'Overloaded weeks',
  overloadedLine: (member, monday, count) => `${member}: ${count} tasks, ${week(monday)}`,
  perMember: 'Open tasks',
  perMemberLine: (member, open, late, waiting) =>
    `${member}: ${open} open${late === 0 ? '' : `, ${late} overdue`}${waiting === 0 ? '' : `, ${waiting} not acknowledged`}`,
  unknownMember: (id) => (id === '' ? 'No lead' : `Id ${id} (not of the team)`),
  workloadRemedy: `Hand tasks over: ${menu.title} › ${menu.planning} › ${menu.absence}`,
};
