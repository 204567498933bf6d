// The words of the dialog in which tasks are given out. English.

import type { assignTasks as vi } from '../../vi/dialogs/assign-tasks.ts';

export const assignTasks: typeof vi = {
  title: 'Give tasks out',
  intro:
    'Tick tasks prepared in the sheet, or add new ones. Look at the preview before giving them out; each lead gets a mail.',
  notAllowed: 'Only to look at',
  tasks: 'Tasks by phase',
  noTasks: 'There are no tasks yet. Add one below.',
  finished: 'done or dropped',
  add: 'New task',
  taskTitle: 'Task',
  phase: 'Phase',
  part: 'Part of the dossier',
  owner: 'Lead',
  helpers: 'Helping',
  approver: 'Approves',
  start: 'Start',
  due: 'Due',
  choose: '(choose)',
  none: '(none)',
  addNow: 'Add to the list',
  basket: 'New tasks to give out',
  remove: 'Remove',
  chosen: 'Tasks to give out',
  preview: 'Preview',
  back: 'Change',
  give: 'Give out',
  obstacles: 'Not yet possible',
  given: 'Will be given out',
  mails: 'Mails',
  member: 'Member',
  address: 'To',
  note: 'Note',
  firstMail: 'The first mail',
  state: 'State',
};
