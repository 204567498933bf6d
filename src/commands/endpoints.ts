// What the pages of the dialogs may call: the allow-list of names, and how the input of each is read.

import type { Office } from '../ports.ts';
import { giveComments } from './answering/assign-comments.ts';
import { bulkAnswer, previewBulkAnswer } from './answering/bulk-answer.ts';
import { shareAnswers } from './answering/check-comments.ts';
import { commentHistory } from './answering/comment-history.ts';
import { previewAssignment } from './answering/preview-assignment.ts';
import { saveAnswer } from './answering/save-answer.ts';
import { loadComments, selectedComment } from './answering/show-answer-comments.ts';
import { confirmBodies } from './bodies/confirm-bodies.ts';
import { importBodies } from './bodies/import-bodies.ts';
import { previewImport } from './bodies/preview-import.ts';
import { makeBook } from './books/make-book.ts';
import { previewNewBook } from './books/preview-new-book.ts';
import { logContact } from './contacts/log-contact.ts';
import { askLeader } from './deciding/ask-leader.ts';
import { leaderQuestions } from './deciding/leader-questions.ts';
import { sealDossier } from './dossier/seal-dossier.ts';
import { checkDraft } from './drafts/check-draft.ts';
import { compareDrafts } from './drafts/compare-drafts.ts';
import { newDraft } from './drafts/new-draft.ts';
import { enterReply } from './entering/enter-reply.ts';
import { proposeLetter, proposeTable } from './entering/propose-split.ts';
import { makeEvidencePack } from './evidence/make-pack.ts';
import { readLeader } from './input/ask-leader.ts';
import { readBodies } from './input/bodies.ts';
import { readRepairs } from './input/check-book.ts';
import { readLayout } from './input/check-layout.ts';
import { readComments } from './input/comments.ts';
import { readContacts } from './input/contacts.ts';
import { readDocuments } from './input/documents.ts';
import { readDrafts } from './input/drafts.ts';
import { readKeeping } from './input/keeping.ts';
import { readLetters } from './input/letters.ts';
import { readMailInput } from './input/mails.ts';
import { readMerge } from './input/merge-comments.ts';
import { readMade, readMove } from './input/move-phase.ts';
import { readNewBook } from './input/new-book.ts';
import { readOutlineInput } from './input/outline.ts';
import { readChosenPlan } from './input/plan.ts';
import { readPlanReading } from './input/plan-reading.ts';
import { readLetterInput, readReplyInput, readTableInput } from './input/reply.ts';
import { readReplyLetters } from './input/reply-letters.ts';
import { readCarrying, readStep } from './input/round-steps.ts';
import { readSystemCheck } from './input/system-check.ts';
import { readTasks } from './input/tasks.ts';
import { readResolution } from './input/tray.ts';
import { restoreAndSweep } from './keeping/restore-and-sweep.ts';
import { numberLetter } from './letters/number-letter.ts';
import { mergeComments, setTheme, splitComments } from './merging/merge-comments.ts';
import { mergeProposals } from './merging/merge-proposals.ts';
import { confirmLink } from './opening/confirm-link.ts';
import { openRound } from './opening/open-round.ts';
import { previewOpening } from './opening/preview-opening.ts';
import { importOutline } from './outline/import-outline.ts';
import { previewOutline } from './outline/preview-outline.ts';
import { checkLayout } from './papers/check-layout.ts';
import { makeDocuments } from './papers/make-documents.ts';
import { importPlan } from './plan-import/import-plan.ts';
import { previewPlan } from './plan-import/preview-plan.ts';
import { applyMove } from './planning/apply-move.ts';
import { previewMove } from './planning/preview-move.ts';
import { discardTrial, previewTrial, tryMove } from './planning/trial.ts';
import { undoMove } from './planning/undo-move.ts';
import { readInput } from './read-input.ts';
import { makeReplyLetters } from './replying/make-letters.ts';
import { carryOver } from './rounds/carry-over.ts';
import { closeRound } from './rounds/close-round.ts';
import { previewStep } from './rounds/preview-step.ts';
import { takeStep } from './rounds/take-step.ts';
import { previewMail } from './sending/preview-mail.ts';
import { sendTrial } from './sending/send-trial.ts';
import { checkSystem } from './system-check/check-system.ts';
import { systemAnswers } from './system-check/system-answers.ts';
import { makeAckForm } from './tasks/ack-form.ts';
import { clearAbsence, enterAbsence } from './tasks/enter-absence.ts';
import { giveTasks } from './tasks/give-tasks.ts';
import { handOver } from './tasks/hand-over.ts';
import { previewGiving } from './tasks/preview-giving.ts';
import { previewHandover } from './tasks/preview-handover.ts';
import { resolveReply } from './tray/resolve-reply.ts';

export type Endpoint = (input: unknown, office: Office) => unknown;

/** What a page may call, and how its input is read. */
export const endpoints = new Map<string, Endpoint>(
  Object.entries({
    previewOpening: (input, office) => previewOpening(readInput.opening(input), office),
    openRound: (input, office) => openRound(readInput.opening(input), office),
    confirmLink: (input, office) => confirmLink(readInput.round(input), office),
    previewMail: (input, office) => previewMail(readMailInput(input), office),
    sendTrial: (input, office) => sendTrial(readMailInput(input), office),
    enterReply: (input, office) => enterReply(readReplyInput(input), office),
    proposeLetter: (input, office) => proposeLetter(readLetterInput(input), office),
    proposeTable: (input, office) => proposeTable(readTableInput(input), office),
    resolveReply: (input, office) => resolveReply(readResolution(input), office),
    leaderQuestions: (input, office) => leaderQuestions(readLeader.round(input).roundId, office),
    askLeader: (input, office) => askLeader(readLeader.questions(input), office),
    mergeProposals: (input, office) => mergeProposals(readLeader.round(input).roundId, office),
    mergeComments: (input, office) => mergeComments(readMerge.merge(input), office),
    splitComments: (input, office) => splitComments(readMerge.split(input), office),
    setTheme: (input, office) => setTheme(readMerge.theme(input), office),
    checkSystem: (input, office) => checkSystem(readSystemCheck(input), office),
    repairBook: (input, office) => office.upkeep().repairBook(readRepairs(input), office),
    systemAnswers: (_input, office) => systemAnswers(office),
    closeRound: (input, office) => closeRound(readInput.round(input), office),
    previewImport: (input, office) => previewImport(readBodies.paste(input), office),
    importBodies: (input, office) => importBodies(readBodies.chosen(input), office),
    previewPlan: (input, office) => previewPlan(readPlanReading(input), office),
    importPlan: (input, office) => importPlan(readChosenPlan(input), office),
    logContact: (input, office) => logContact(readContacts.contact(input), office),
    numberLetter: (input, office) => numberLetter(readLetters.letter(input), office),
    confirmBodies: (input, office) => confirmBodies(readBodies.confirmation(input), office),
    previewMove: (input, office) => previewMove(readMove(input), office),
    applyMove: (input, office) => applyMove(readMove(input), office),
    tryMove: (input, office) => tryMove(readMove(input), office),
    previewTrial: (input, office) => previewTrial(readMove(input), office),
    discardTrial: (_input, office) => discardTrial(office),
    undoMove: (input, office) => undoMove(readMade(input), office),
    sealDossier: (_input, office) => sealDossier(office),
    newDraft: (input, office) => newDraft(readDrafts.newVersion(input), office),
    checkDraft: (input, office) => checkDraft(readDrafts.checking(input), office),
    compareDrafts: (input, office) => compareDrafts(readDrafts.comparing(input), office),
    previewOutline: (input, office) => previewOutline(readOutlineInput(input), office),
    importOutline: (input, office) => importOutline(readOutlineInput(input), office),
    previewStep: (input, office) => previewStep(readStep(input), office),
    takeStep: (input, office) => takeStep(readStep(input), office),
    carryOver: (input, office) => carryOver(readCarrying(input), office),
    previewGiving: (input, office) => previewGiving(readTasks.giving(input), office),
    enterAbsence: (input, office) => enterAbsence(readTasks.absence(input), office),
    clearAbsence: (input, office) => clearAbsence(readTasks.noAbsence(input), office),
    previewHandover: (input, office) => previewHandover(readTasks.handover(input), office),
    handOver: (input, office) => handOver(readTasks.handover(input), office),
    makeAckForm: (_input, office) => makeAckForm(office),
    giveTasks: (input, office) => giveTasks(readTasks.giving(input), office),
    previewNewBook: (input, office) => previewNewBook(readNewBook(input), office),
    makeSnapshot: (input, office) =>
      office.locked(() => office.upkeep().makeSnapshot(readKeeping.note(input), office)),
    previewRestore: (input, office) =>
      office.upkeep().previewRestore(readKeeping.chosen(input), office),
    restoreBook: (input, office) => restoreAndSweep(readKeeping.restore(input), office),
    finishRestore: (_input, office) => restoreAndSweep(null, office),
    makeBook: (input, office) => makeBook(readNewBook(input), office),
    previewAssignment: (input, office) => previewAssignment(readComments.assignment(input), office),
    giveComments: (input, office) => giveComments(readComments.assignment(input), office),
    loadComments: (input, office) => loadComments(readInput.round(input), office),
    selectedComment: (_input, office) => selectedComment(office),
    previewBulkAnswer: (input, office) => previewBulkAnswer(readComments.bulk(input), office),
    bulkAnswer: (input, office) => bulkAnswer(readComments.bulk(input), office),
    shareAnswers: (_input, office) => shareAnswers(office),
    saveAnswer: (input, office) => saveAnswer(readComments.answer(input), office),
    commentHistory: (input, office) => commentHistory(readComments.comment(input), office),
    checkLayout: (input, office) => checkLayout(readLayout(input), office),
    makeReplyLetters: (input, office) => makeReplyLetters(readReplyLetters(input), office),
    makeEvidencePack: (input, office) => makeEvidencePack(readInput.round(input), office),
    makeDocuments: (input, office) => makeDocuments(readDocuments(input), office),
  }),
);

/** All that the pages may ask for, what Code.js answers itself included, for whoever measures or tests every command. */
export const endpointNames: readonly string[] = [...endpoints.keys(), 'sendDue'];
