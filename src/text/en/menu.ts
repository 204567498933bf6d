// The custom menu and the short messages after a command. English.

import type { menu as vi } from '../vi/menu.ts';

export const menu: Record<keyof typeof vi, string> = {
  title: 'Sổ Đề án',
  openRound: 'Open a round…',
  mails: 'Look at mails, send one for trial…',
  sendDue: 'Send what is due',
  takeIn: 'Take in replies',
  remind: 'Urge those who have not replied',
  enterReply: 'Enter a reply by letter, a meeting’s conclusion…',
  tray: 'Replies waiting…',
  closeRound: 'Close a round…',
  roundSteps: 'Extend a round, move it on…',
  answering: 'Answer comments',
  papers: 'Documents, dossier',
  makeDocuments: 'Make the documents…',
  letterNumber: 'Number and date of a letter…',
  contacts: 'Call list and contacts…',
  planning: 'Plan and tasks',
  movePhase: 'Move a phase…',
  assignTasks: 'Give tasks out…',
  absence: 'Absence, hand tasks over…',
  workload: 'Workload',
  bodies: 'Directory of bodies…',
  checkPlan: 'Check the plan',
  checkBook: 'Check the workbook',
  planImport: 'Take in a plan from its text…',
  newBook: 'Make a new book…',
  setUp: 'Set up the book from the plan…',
};
