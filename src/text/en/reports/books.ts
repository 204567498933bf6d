// What is told of a book made for another Đề án, in the old book and in the new one. English.

import type { books as vi } from '../../vi/reports/books.ts';
import { menu } from '../menu.ts';

export const books: typeof vi = {
  fileName: (programme) => `Sổ Đề án – ${programme}`,
  facts: {
    file: 'Name of the file',
    bodies: 'Directory',
    holidays: 'Holidays',
    settings: 'Settings, mail templates',
    team: 'Team',
    plan: 'Plan',
    left: 'Left behind',
  },
  bodies: (count) => `${count} bodies, as in this book`,
  holidays: (count) => `${count} days, as in this book`,
  settings: 'those of the office, as in this book; the new name; number and date of the plan blank',
  team: (count, taken) => (taken ? `${count} people, as in this book` : 'empty'),
  planEmpty: 'empty',
  planGeneral: (from, to) => `9 phases, from ${from} to ${to}; 6 rounds as drafts`,
  left: 'plan, tasks, rounds, requests, replies, comments, drafts, documents, mails and audit log of this book',
  startDayOff: (day, next) =>
    `The first day is a day off (${day}): the first phase begins on ${next}.`,
  made: (programme) => `The file of the book for “${programme}” was made.`,
  next: 'What comes next',
  nextSteps: [
    `Open the new book and wait for its menu “${menu.title}”.`,
    `Choose ${menu.title} › ${menu.setUp} and agree when Google asks. Until then the new book still holds this book’s data and mails nobody; share it with nobody before.`,
    'Then: number and date of the plan in its settings; the plan itself, if it was left empty.',
  ],
  open: 'Open the new book',
  failed: (what) => `Google did not let the copy be made (${what}).`,
  failedTitle: 'To make it by hand',
  failedSteps: [
    'Choose File › Make a copy now, before anything else is done in this book.',
    `Open the copy and choose ${menu.title} › ${menu.setUp}: it becomes the new programme’s book as chosen.`,
  ],
  unfinished: 'An earlier book was not finished',
  unfinishedLine: (programme, file) =>
    `“${programme}”: if Google Drive has an unused file “${file}”, it can be thrown away.`,
  begun: (programme) => `a new book was asked for: ${programme}`,
  done: (file) => `file ${file} was made`,
  renewed: (programme) =>
    `This is the new book of “${programme}”. The old book’s data was taken out of it; the old book does not change.`,
  renewedLines: (carried) => [`Taken along: ${carried.join(', ')}.`],
  planNote: 'Which plan the book began from; written by the program.',
};
