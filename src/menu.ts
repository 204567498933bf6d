// The custom menu, as data: asking, taking in, urging, bringing a round to its end, the book itself.

import type { menu as words } from './text/vi/menu.ts';

type Label = Exclude<keyof typeof words, 'title'>;

/** An item's label in the text table and the entry function in main.ts; null is a separator. */
export const menuItems: readonly (null | { readonly label: Label; readonly handler: string })[] = [
  { label: 'openRound', handler: 'openRoundDialog' },
  { label: 'letterNumber', handler: 'letterNumberDialog' },
  { label: 'mails', handler: 'mailsDialog' },
  { label: 'sendDue', handler: 'sendDueFromMenu' },
  null,
  { label: 'takeIn', handler: 'takeInFromMenu' },
  { label: 'tray', handler: 'trayDialog' },
  { label: 'enterReply', handler: 'enterReplyDialog' },
  null,
  { label: 'remind', handler: 'remindFromMenu' },
  { label: 'contacts', handler: 'contactsDialog' },
  null,
  { label: 'roundSteps', handler: 'roundStepsDialog' },
  { label: 'closeRound', handler: 'closeRoundDialog' },
  { label: 'makeDocuments', handler: 'makeDocumentsDialog' },
  null,
  { label: 'movePhase', handler: 'movePhaseDialog' },
  { label: 'assignTasks', handler: 'assignTasksDialog' },
  { label: 'absence', handler: 'absenceDialog' },
  { label: 'workload', handler: 'workloadFromMenu' },
  null,
  { label: 'bodies', handler: 'bodiesDialog' },
  { label: 'checkPlan', handler: 'checkPlanFromMenu' },
  { label: 'checkBook', handler: 'checkBookFromMenu' },
  { label: 'newBook', handler: 'newBookDialog' },
  { label: 'setUp', handler: 'setUpFromMenu' },
  { label: 'planImport', handler: 'planImportDialog' },
];
