// Every kind of paper that can be made from the dialog, in the order in which it offers them.

import { briefKind } from './kinds/brief.ts';
import { commentTableKind } from './kinds/comment-table.ts';
import { conclusionNoteKind } from './kinds/conclusion-note.ts';
import { decisionKind } from './kinds/decision.ts';
import { dossierListKind } from './kinds/dossier-list.ts';
import type { PaperKind } from './kinds/kind.ts';
import { invitationKind, meetingConclusionKind, minutesKind } from './kinds/meeting-papers.ts';
import { detailedOutlineKind, shellKinds } from './kinds/outline-papers.ts';
import { submissionKind } from './kinds/submission.ts';
import { summaryReportKind } from './kinds/summary-report.ts';

export const paperKinds: readonly PaperKind[] = [
  commentTableKind,
  summaryReportKind,
  conclusionNoteKind,
  submissionKind,
  decisionKind,
  briefKind,
  detailedOutlineKind,
  ...shellKinds,
  dossierListKind,
  invitationKind,
  minutesKind,
  meetingConclusionKind,
];
