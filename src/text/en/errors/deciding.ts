// What stands against merging comments and putting questions before the leader. English.

import type { DecidingField } from '../../../domain/problems/deciding.ts';
import type { ProblemSentences } from '../../problem-sentences.ts';
import { askLeader } from '../dialogs/ask-leader.ts';
import { mergeComments } from '../dialogs/merge-comments.ts';
import { menu } from '../menu.ts';

export const decidingFields: Record<DecidingField, string> = {
  matter: askLeader.page.matter,
  leaderProposal: askLeader.page.proposal,
  leaderExplanation: askLeader.page.explanation,
  merged: mergeComments.page.main,
  theme: mergeComments.page.theme,
};

const place = `${menu.title} › ${menu.answering}`;

export const decidingErrors = {
  'DECISION.LOCKED': ({ round }) =>
    `Round ${round} is locked: nothing is merged or asked any more. To mend it: move the round one step back, with the reason.`,
  'DECISION.UNKNOWN_COMMENTS': ({ comments }, book) =>
    `Comments ${comments.join(', ')} are not in the round (sheet ${book.tab('comments')}); nothing was changed. To mend it: close the dialog and open ${place} again.`,
  'DECISION.ASKED': ({ comments }, book) =>
    `Comments ${comments.join(', ')} wait for the leader in another question (sheet ${book.tab('decisions')}); nothing was changed. To mend it: wait for that decision.`,
  'MERGE.RING': ({ comment, into }, book) =>
    `${comment} cannot be merged into ${into}, which is merged into ${comment}. To mend it: look at the column ${book.column('comments', 'duplicateOf')} of the sheet ${book.tab('comments')}.`,
  'MERGE.OTHER_ROUND': ({ comment, into }) =>
    `${comment} cannot be merged into ${into}: they are of two rounds. To mend it: merge comments of one round only.`,
} satisfies Partial<ProblemSentences>;
