// What a person asks for at the screen: a bundle of its own, dist/desk.html, loaded by the dialogs and by
// the menu items that open them; no trigger needs it (ARCHITECTURE.md, "The bundles"). Reached as
// `office.desk()`, never by import.

export { showAssignComments } from './commands/answering/assign-comments.ts';
export { showBulkAnswer } from './commands/answering/bulk-answer.ts';
export { showCheckComments } from './commands/answering/check-comments.ts';
export { notSeenNow } from './commands/answering/not-seen.ts';
export { showAnswerComments } from './commands/answering/show-answer-comments.ts';
export { showBodies } from './commands/bodies/show-bodies.ts';
export { showNewBook } from './commands/books/show-new-book.ts';
export { showContacts } from './commands/contacts/show-contacts.ts';
export { showAskLeader } from './commands/deciding/show-ask-leader.ts';
export { checkDossier } from './commands/dossier/check-dossier.ts';
export { showDrafts } from './commands/drafts/show-drafts.ts';
export { endpoints } from './commands/endpoints.ts';
export { showEnterReply } from './commands/entering/show-enter-reply.ts';
export { showEvidencePack } from './commands/evidence/show-pack.ts';
export { showLetterNumber } from './commands/letters/show-letter-number.ts';
export { showMergeComments } from './commands/merging/show-merge-comments.ts';
export { showOpenRound } from './commands/opening/show-open-round.ts';
export { showOutline } from './commands/outline/show-outline.ts';
export { showCheckLayout } from './commands/papers/show-check-layout.ts';
export { showMakeDocuments } from './commands/papers/show-make-documents.ts';
export { showPlanImport } from './commands/plan-import/show-plan-import.ts';
export { showMovePhase } from './commands/planning/show-move-phase.ts';
export { remindNow } from './commands/reminding/remind-now.ts';
export { showReplyLetters } from './commands/replying/show-letters.ts';
export { showCloseRound } from './commands/rounds/close-round.ts';
export { showRoundSteps } from './commands/rounds/show-round-steps.ts';
export { showMails } from './commands/sending/show-mails.ts';
export { showSystemCheck } from './commands/system-check/show-system-check.ts';
export { showAbsence } from './commands/tasks/show-absence.ts';
export { showAssignTasks } from './commands/tasks/show-assign.ts';
export { workloadReport } from './commands/tasks/workload-report.ts';
export { showTray } from './commands/tray/show-tray.ts';
export { supplyWords } from './text/supplied.ts';
