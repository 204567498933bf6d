// The custom menu, as data: asking, taking in, urging, bringing a round to its end, the plan and who
// does what, the book itself.

import type { menu as words } from './text/vi/menu.ts';

type Label = Exclude<keyof typeof words, 'title'>;

/** An item's label in the text table, and the entry function in main.ts that it calls. */
export interface MenuItem {
  readonly label: Label;
  readonly handler: string;
}

/** Items that open beside the menu. */
export interface SubMenu {
  readonly label: Label;
  readonly items: readonly MenuItem[];
}

/** What stands in the menu, from the top; null is a separator. */
export const menuItems: readonly (null | MenuItem | SubMenu)[] = [
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
  null,
  {
    label: 'answering',
    items: [
      { label: 'assignComments', handler: 'assignCommentsDialog' },
      { label: 'answerComments', handler: 'answerCommentsSidebar' },
      { label: 'bulkAnswer', handler: 'bulkAnswerDialog' },
      { label: 'mergeComments', handler: 'mergeCommentsDialog' },
      { label: 'askLeader', handler: 'askLeaderDialog' },
      { label: 'notSeen', handler: 'notSeenFromMenu' },
      { label: 'checkComments', handler: 'checkCommentsDialog' },
    ],
  },
  {
    label: 'papers',
    items: [
      { label: 'outline', handler: 'outlineDialog' },
      { label: 'drafts', handler: 'draftsDialog' },
      { label: 'makeDocuments', handler: 'makeDocumentsDialog' },
      { label: 'checkLayout', handler: 'checkLayoutDialog' },
      { label: 'replyLetters', handler: 'replyLettersDialog' },
      { label: 'evidencePack', handler: 'evidencePackDialog' },
      { label: 'dossier', handler: 'dossierDialog' },
    ],
  },
  null,
  {
    label: 'planning',
    items: [
      { label: 'movePhase', handler: 'movePhaseDialog' },
      { label: 'checkPlan', handler: 'checkPlanFromMenu' },
      { label: 'planImport', handler: 'planImportDialog' },
      { label: 'assignTasks', handler: 'assignTasksDialog' },
      { label: 'absence', handler: 'absenceDialog' },
      { label: 'workload', handler: 'workloadFromMenu' },
    ],
  },
  null,
  { label: 'bodies', handler: 'bodiesDialog' },
  { label: 'checkBook', handler: 'checkBookFromMenu' },
  { label: 'systemCheck', handler: 'systemCheckDialog' },
  { label: 'newBook', handler: 'newBookDialog' },
  { label: 'keeping', handler: 'keepingDialog' },
  { label: 'setUp', handler: 'setUpFromMenu' },
];
