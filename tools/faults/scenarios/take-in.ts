// Three bodies have answered and no trigger has told of it: the sweep takes their replies in.

import { enums } from '../../../src/text/vi/enums.ts';
import { answerBodies } from '../first-steps.ts';
import { type Scenario, unless } from '../scenario.ts';
import type { Stage } from '../stage.ts';

/** Three replies are in the book, with four comments, each once. */
export function threeReplies(stage: Stage): string[] {
  const replies = stage.column('replies', 'matchStatus');
  const comments = stage.column('comments', 'content');
  const answered = stage.column('requests', 'position', (row) => row.text('repliedAt') !== '');
  return [
    ...unless(replies.length === 3, `${replies.length} replies.`),
    ...unless(
      replies.every((status) => status === enums.matchStatus.KHOP),
      'A reply waits.',
    ),
    ...unless(comments.length === 4, `${comments.length} comments.`),
    ...unless(new Set(comments).size === comments.length, 'A comment stands twice.'),
    ...unless(answered.length === 3, `${answered.length} requests are answered.`),
  ];
}

export const takeIn: Scenario = {
  name: 'take-in',
  place: 'opened',
  entry: 'takeInFromMenu',
  async prepare(stage) {
    const { script } = stage.runtime.world;
    script.triggers = script.triggers.filter(({ event }) => event !== 'ON_FORM_SUBMIT');
    await answerBodies(stage);
  },
  act: (stage) => stage.press('takeInFromMenu'),
  missing: threeReplies,
  // A receipt in doubt stays so until a person has looked; a comment whose writing was stopped is
  // numbered after those beside it.
  mayDiffer: ['mailQueue.status', 'mailQueue.error', 'comments.commentId'],
};
