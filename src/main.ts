// What Apps Script calls: the menu, its items, the triggers and the dialogs' one door; a line each.

import './shims.ts';
import { showAssignComments } from './commands/answering/assign-comments.ts';
import { showBulkAnswer } from './commands/answering/bulk-answer.ts';
import { showCheckComments } from './commands/answering/check-comments.ts';
import { notSeenNow } from './commands/answering/not-seen.ts';
import { showAnswerComments } from './commands/answering/show-answer-comments.ts';
import { ask as answer } from './commands/ask.ts';
import { showBodies } from './commands/bodies/show-bodies.ts';
import { showNewBook } from './commands/books/show-new-book.ts';
import { showContacts } from './commands/contacts/show-contacts.ts';
import { showAskLeader } from './commands/deciding/show-ask-leader.ts';
import { takeInEdit } from './commands/deciding/take-in-edit.ts';
import { checkDossier } from './commands/dossier/check-dossier.ts';
import { showDrafts } from './commands/drafts/show-drafts.ts';
import { showEnterReply } from './commands/entering/show-enter-reply.ts';
import { showEvidencePack } from './commands/evidence/show-pack.ts';
import { showKeeping } from './commands/keeping/show-keeping.ts';
import { showLetterNumber } from './commands/letters/show-letter-number.ts';
import { showMergeComments } from './commands/merging/show-merge-comments.ts';
import { openBook } from './commands/open-book.ts';
import { showOpenRound } from './commands/opening/show-open-round.ts';
import { showOutline } from './commands/outline/show-outline.ts';
import { showCheckLayout } from './commands/papers/show-check-layout.ts';
import { showMakeDocuments } from './commands/papers/show-make-documents.ts';
import { showPlanImport } from './commands/plan-import/show-plan-import.ts';
import { showMovePhase } from './commands/planning/show-move-phase.ts';
import { press, showReport } from './commands/press.ts';
import { remindNow } from './commands/reminding/remind-now.ts';
import { showReplyLetters } from './commands/replying/show-letters.ts';
import { showCloseRound } from './commands/rounds/close-round.ts';
import { showRoundSteps } from './commands/rounds/show-round-steps.ts';
import { sendDue } from './commands/sending/send-due.ts';
import { showMails } from './commands/sending/show-mails.ts';
import { goOnChecking } from './commands/system-check/go-on-checking.ts';
import { showSystemCheck } from './commands/system-check/show-system-check.ts';
import { takeIn } from './commands/taking/take-in.ts';
import { showAbsence } from './commands/tasks/show-absence.ts';
import { showAssignTasks } from './commands/tasks/show-assign.ts';
import { workloadReport } from './commands/tasks/workload-report.ts';
import * as ticks from './commands/tick.ts';
import { showTray } from './commands/tray/show-tray.ts';
import { bookEdit } from './google/book-edit.ts';
import { formAnswer } from './google/form-answer.ts';

export const onOpen = () => openBook();

export const openRoundDialog = () => press(showOpenRound);
export const mailsDialog = () => press(showMails);
export const sendDueFromMenu = () => press((office) => showReport(sendDue(office), office));
export const takeInFromMenu = () => press((office) => showReport(takeIn(office), office));
export const remindFromMenu = () => press(remindNow);
export const enterReplyDialog = () => press(showEnterReply);
export const trayDialog = () => press(showTray);
export const closeRoundDialog = () => press(showCloseRound);
export const roundStepsDialog = () => press(showRoundSteps);
export const answerCommentsSidebar = () => press(showAnswerComments);
export const bulkAnswerDialog = () => press(showBulkAnswer);
export const checkCommentsDialog = () => press(showCheckComments);
export const notSeenFromMenu = () => press((office) => showReport(notSeenNow(office), office));
export const assignCommentsDialog = () => press(showAssignComments);
export const dossierDialog = () => press(checkDossier);
export const draftsDialog = () => press(showDrafts);
export const outlineDialog = () => press(showOutline);
export const checkLayoutDialog = () => press(showCheckLayout);
export const makeDocumentsDialog = () => press(showMakeDocuments);
export const askLeaderDialog = () => press(showAskLeader);
export const mergeCommentsDialog = () => press(showMergeComments);
export const replyLettersDialog = () => press(showReplyLetters);
export const evidencePackDialog = () => press(showEvidencePack);
export const contactsDialog = () => press(showContacts);
export const letterNumberDialog = () => press(showLetterNumber);
export const absenceDialog = () => press(showAbsence);
export const workloadFromMenu = () => press((office) => showReport(workloadReport(office), office));
export const assignTasksDialog = () => press(showAssignTasks);
export const movePhaseDialog = () => press(showMovePhase);
export const bodiesDialog = () => press(showBodies);
export const checkPlanFromMenu = () =>
  press((office) => showReport(office.upkeep().checkPlanNow(office), office));
export const checkBookFromMenu = () => press((office) => office.upkeep().showCheckBook(office));
export const systemCheckDialog = () => press(showSystemCheck);
export const planImportDialog = () => press(showPlanImport);
export const keepingDialog = () => press(showKeeping);
export const newBookDialog = () => press(showNewBook);
export const setUpFromMenu = () =>
  press((office) => showReport(office.upkeep().setUp(undefined, office), office));

export const dailyTick = () => ticks.dailyTick();
export const continueWork = () => ticks.continueWork();
export const systemCheckTick = () => goOnChecking();
export const onFormAnswer = (event: GoogleAppsScript.Events.FormsOnFormSubmit) =>
  ticks.takeInAnswer(formAnswer(event));

export const onBookEdit = (event: GoogleAppsScript.Events.SheetsOnEdit) =>
  takeInEdit(bookEdit(event));

export const ask = (name: string, input: unknown) => answer(name, input);
