// The custom menu, as data: its items in the order of a working day, each with the function it runs.

import type { menu as words } from './text/vi/menu.ts';

type Label = Exclude<keyof typeof words, 'title'>;

/** An item's label in the text table and the entry function in main.ts; null is a separator. */
export const menuItems: readonly (null | { readonly label: Label; readonly handler: string })[] = [
  { label: 'openRound', handler: 'openRoundDialog' },
  { label: 'mails', handler: 'mailsDialog' },
  { label: 'sendDue', handler: 'sendDueFromMenu' },
  { label: 'takeIn', handler: 'takeInFromMenu' },
  { label: 'remind', handler: 'remindFromMenu' },
  { label: 'enterReply', handler: 'enterReplyDialog' },
  { label: 'tray', handler: 'trayDialog' },
  { label: 'closeRound', handler: 'closeRoundDialog' },
  { label: 'roundSteps', handler: 'roundStepsDialog' },
  null,
  { label: 'makeDocuments', handler: 'makeDocumentsDialog' },
  null,
  { label: 'contacts', handler: 'contactsDialog' },
  { label: 'letterNumber', handler: 'letterNumberDialog' },
  { label: 'bodies', handler: 'bodiesDialog' },
  { label: 'checkBook', handler: 'checkBookFromMenu' },
  { label: 'setUp', handler: 'setUpFromMenu' },
];
