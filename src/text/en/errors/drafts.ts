// What stands against a version of a file, its checks, a comparison. English.

import type { DraftField } from '../../../domain/problems/drafts.ts';
import type { ProblemSentences } from '../../problem-sentences.ts';
import { draftsDialog } from '../dialogs/drafts.ts';
import { menu } from '../menu.ts';
import { drafts } from '../reports/drafts.ts';

/** What each question of the dialog is called on the screen. */
export const draftFields: Record<DraftField, string> = {
  draftCheck: draftsDialog.act,
  otherDraft: draftsDialog.other,
  draftLink: draftsDialog.link,
};

const outline = `${menu.title} › ${menu.papers} › ${menu.outline}`;

export const draftErrors = {
  'DRAFT.NOT_CURRENT': ({ draft }) =>
    `${draft} is not the current version, so nothing was recorded. To mend it: choose the current version of that file.`,
  'DRAFT.NOBODY': ({ draft }) =>
    `Nobody can tell which account has the book open, so nothing was recorded for ${draft}. To mend it: sign in with your own account and do it again.`,
  'DRAFT.NOT_CHECKED': ({ draft, missing }) =>
    `${draft} cannot be approved yet: not recorded for its present wording: ${missing.map((one) => drafts.checks[one]).join(', ')}. To mend it: have it checked first, then approve it.`,
  'DRAFT.NO_WORDING': ({ draft }) =>
    `The book has no wording of ${draft} to compare. To mend it: open ${outline} and read the file of that version.`,
  'DRAFT.NOT_ALIKE': ({ draft, other }) =>
    `${draft} and ${other} are not two versions of one file. To mend it: choose two different versions of the same file.`,
  'DRAFT.NO_LINK': ({ found }) =>
    `“${found}” is no link. To mend it: paste a link that begins with https:// or leave it blank.`,
} satisfies Partial<ProblemSentences>;
