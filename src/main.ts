// What Apps Script calls: the menu, its items, the triggers and the dialogs' one door; a line each.

import './shims.ts';
import './speech.ts';
import { ask as answer } from './commands/ask.ts';
import { takeInEdit } from './commands/deciding/take-in-edit.ts';
import { openBook } from './commands/open-book.ts';
import { press, showReport } from './commands/press.ts';
import { sendDue } from './commands/sending/send-due.ts';
import { goOnChecking } from './commands/system-check/go-on-checking.ts';
import { takeIn } from './commands/taking/take-in.ts';
import * as ticks from './commands/tick.ts';
import { bookEdit } from './google/book-edit.ts';
import { formAnswer } from './google/form-answer.ts';

export const onOpen = () => openBook();

export const openRoundDialog = () => press((office) => office.desk().showOpenRound(office));
export const mailsDialog = () => press((office) => office.desk().showMails(office));
export const sendDueFromMenu = () => press((office) => showReport(sendDue(office), office));
export const takeInFromMenu = () => press((office) => showReport(takeIn(office), office));
export const remindFromMenu = () => press((office) => office.desk().remindNow(office));
export const enterReplyDialog = () => press((office) => office.desk().showEnterReply(office));
export const trayDialog = () => press((office) => office.desk().showTray(office));
export const closeRoundDialog = () => press((office) => office.desk().showCloseRound(office));
export const roundStepsDialog = () => press((office) => office.desk().showRoundSteps(office));
export const answerCommentsSidebar = () =>
  press((office) => office.desk().showAnswerComments(office));
export const bulkAnswerDialog = () => press((office) => office.desk().showBulkAnswer(office));
export const checkCommentsDialog = () => press((office) => office.desk().showCheckComments(office));
export const notSeenFromMenu = () =>
  press((office) => showReport(office.desk().notSeenNow(office), office));
export const assignCommentsDialog = () =>
  press((office) => office.desk().showAssignComments(office));
export const dossierDialog = () => press((office) => office.desk().checkDossier(office));
export const draftsDialog = () => press((office) => office.desk().showDrafts(office));
export const outlineDialog = () => press((office) => office.desk().showOutline(office));
export const checkLayoutDialog = () => press((office) => office.desk().showCheckLayout(office));
export const makeDocumentsDialog = () => press((office) => office.desk().showMakeDocuments(office));
export const askLeaderDialog = () => press((office) => office.desk().showAskLeader(office));
export const mergeCommentsDialog = () => press((office) => office.desk().showMergeComments(office));
export const replyLettersDialog = () => press((office) => office.desk().showReplyLetters(office));
export const evidencePackDialog = () => press((office) => office.desk().showEvidencePack(office));
export const contactsDialog = () => press((office) => office.desk().showContacts(office));
export const letterNumberDialog = () => press((office) => office.desk().showLetterNumber(office));
export const absenceDialog = () => press((office) => office.desk().showAbsence(office));
export const workloadFromMenu = () =>
  press((office) => showReport(office.desk().workloadReport(office), office));
export const assignTasksDialog = () => press((office) => office.desk().showAssignTasks(office));
export const movePhaseDialog = () => press((office) => office.desk().showMovePhase(office));
export const bodiesDialog = () => press((office) => office.desk().showBodies(office));
export const checkPlanFromMenu = () =>
  press((office) => showReport(office.upkeep().checkPlanNow(office), office));
export const checkBookFromMenu = () => press((office) => office.upkeep().showCheckBook(office));
export const systemCheckDialog = () => press((office) => office.desk().showSystemCheck(office));
export const planImportDialog = () => press((office) => office.desk().showPlanImport(office));
export const keepingDialog = () => press((office) => office.upkeep().showKeeping(office));
export const newBookDialog = () => press((office) => office.desk().showNewBook(office));
export const setUpFromMenu = () =>
  press((office) => showReport(office.upkeep().setUp(undefined, office), office));

export const dailyTick = () => ticks.dailyTick();
export const continueWork = (event?: GoogleAppsScript.Events.TimeDriven) =>
  ticks.continueWork(event?.triggerUid ?? '');
export const systemCheckTick = () => goOnChecking();
export const onFormAnswer = (event: GoogleAppsScript.Events.FormsOnFormSubmit) =>
  ticks.takeInAnswer(formAnswer(event));

export const onBookEdit = (event: GoogleAppsScript.Events.SheetsOnEdit) =>
  takeInEdit(bookEdit(event));

export const ask = (name: string, input: unknown) => answer(name, input);
