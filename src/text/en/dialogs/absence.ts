// The words of the dialog of absences and of handing tasks over. English.

import type { absence as vi } from '../../vi/dialogs/absence.ts';

export const absence: typeof vi = {
  title: 'Absence, hand tasks over',
  intro:
    'Enter an absence and who acts meanwhile: reminders go to the substitute. Tasks handed over: the new lead gets a mail and acknowledges them anew.',
  away: 'Absence',
  handOver: 'Hand tasks over',
  member: 'Member',
  from: 'Away from',
  to: 'Up to and with',
  substitute: 'Substitute',
  nobody: '(nobody yet)',
  saveAbsence: 'Enter the absence',
  endAbsence: 'Clear the absence',
  tasks: 'Tasks led now',
  noTasks: 'This member leads no open task.',
  tickAll: 'Tick all',
  given: 'Will be handed over',
  mails: 'Mails',
  choose: '(choose)',
  newOwner: 'Hand over to',
  reason: 'Reason',
  preview: 'Preview',
  back: 'Change',
  confirm: 'Hand over',
};
