// Every kind of paper that can be made from the dialog, in the order in which it offers them.

import { commentTableKind } from './kinds/comment-table.ts';
import { conclusionNoteKind } from './kinds/conclusion-note.ts';
import type { PaperKind } from './kinds/kind.ts';
import { summaryReportKind } from './kinds/summary-report.ts';

export const paperKinds: readonly PaperKind[] = [
  commentTableKind,
  summaryReportKind,
  conclusionNoteKind,
];
