// What can stand against a version of a file, its checks, a comparison.

import type { DraftCheck } from '../drafts/checks.ts';

/** The questions of the dialog of versions. */
export type DraftField = 'draftCheck' | 'otherDraft' | 'draftLink';

export interface DraftProblems {
  'DRAFT.NOT_CURRENT': { draft: string };
  'DRAFT.NOBODY': { draft: string };
  'DRAFT.NOT_CHECKED': { draft: string; missing: readonly DraftCheck[] };
  'DRAFT.NO_WORDING': { draft: string };
  'DRAFT.NOT_ALIKE': { draft: string; other: string };
  'DRAFT.NO_LINK': { found: string };
}
