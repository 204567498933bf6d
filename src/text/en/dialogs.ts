// The words of the dialogs. English.

import type { dialogs as vi } from '../vi/dialogs.ts';
import { absence } from './dialogs/absence.ts';
import { answerComments } from './dialogs/answer-comments.ts';
import { askLeader } from './dialogs/ask-leader.ts';
import { assignComments } from './dialogs/assign-comments.ts';
import { assignTasks } from './dialogs/assign-tasks.ts';
import { bodies } from './dialogs/bodies.ts';
import { bulkAnswer } from './dialogs/bulk-answer.ts';
import { checkComments } from './dialogs/check-comments.ts';
import { checkLayout } from './dialogs/check-layout.ts';
import { contacts } from './dialogs/contacts.ts';
import { dossierDialog } from './dialogs/dossier.ts';
import { draftsDialog } from './dialogs/drafts.ts';
import { enterReplyDialog } from './dialogs/enter-reply.ts';
import { evidencePack } from './dialogs/evidence-pack.ts';
import { letterNumber } from './dialogs/letter-number.ts';
import { mails } from './dialogs/mails.ts';
import { makeDocuments } from './dialogs/make-documents.ts';
import { mergeComments } from './dialogs/merge-comments.ts';
import { movePhase } from './dialogs/move-phase.ts';
import { newBook } from './dialogs/new-book.ts';
import { openRound } from './dialogs/open-round.ts';
import { outlineDialog } from './dialogs/outline.ts';
import { planImport } from './dialogs/plan-import.ts';
import { reminding } from './dialogs/reminding.ts';
import { replyLetters } from './dialogs/reply-letters.ts';
import { roundSteps } from './dialogs/round-steps.ts';
import { systemCheck } from './dialogs/system-check.ts';
import { trayDialog } from './dialogs/tray.ts';

export const dialogs: typeof vi = {
  checkLayout,
  mails,
  answerComments,
  assignComments,
  bulkAnswer,
  checkComments,
  askLeader,
  assignTasks,
  absence,
  bodies,
  contacts,
  letterNumber,
  planImport,
  mergeComments,
  movePhase,
  reminding,
  replyLetters,
  systemCheck,
  evidencePack,
  common: {
    cancel: 'Cancel',
    close: 'Close',
    working: 'Working…',
    goesOn: 'Closing the dialog does not stop it.',
    seconds: 's',
    failed: 'Not done',
    none: 'None',
    round: 'Round',
    required: 'required',
    dayHint: 'day/month/year',
    noRounds: 'No round is in a state for this.',
    serverLost: 'The connection to Google was lost. Close this dialog and look at the book first.',
  },
  newBook,
  openRound,
  enterReply: enterReplyDialog,
  closeRound: {
    title: 'Close a round',
    intro:
      'Closing stops the form from taking answers; what comes later is entered by hand and marked late.',
    confirm: 'Close the round',
    done: 'The round is closed',
  },
  makeDocuments,
  tray: trayDialog,
  roundSteps,
  outline: outlineDialog,
  drafts: draftsDialog,
  dossier: dossierDialog,
  report: { title: 'Result' },
};
