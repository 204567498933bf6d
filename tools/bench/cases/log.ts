// The log: given to handlers, answered one by one and many at once, merged, asked of the leader.

import { enums } from '../../../src/text/vi/enums.ts';
import { asked, type Case } from '../case.ts';
import type { Desk } from '../desk.ts';
import { changeCells } from '../world/put-rows.ts';
import { rowsOf } from '../world/rows-of.ts';

const ROUND = { roundId: 'D4' };
const assignment = { ...ROUND, rest: 'TV7' };

const inState = (desk: Desk, status: 'MOI' | 'PHAN_CONG' | 'DE_XUAT'): string[] =>
  desk.keys('comments', (row) => row.text('status') === enums.commentStatus[status]);

/** The quarter of the log that was given to somebody and has no answer yet. */
const many = (desk: Desk) => ({
  ...ROUND,
  commentIds: inState(desk, 'PHAN_CONG'),
  disposition: 'GHI_NHAN',
  explanation: 'Ghi nhận, xem xét thực hiện khi cân đối được nguồn lực.',
  overwrite: false,
});

interface Cards {
  readonly comments: readonly { readonly id: string; readonly answer: object }[];
}

const answered = {
  ownerId: 'TV2',
  disposition: 'TIEP_THU',
  explanation: '',
  changeRef: 'Mục III.2',
  state: 'DE_XUAT',
};

/** Every twentieth comment is merged into the one before it, which is answered. */
async function merged(desk: Desk): Promise<void> {
  const log = rowsOf(desk.runtime, 'comments');
  changeCells(
    desk.runtime,
    'comments',
    log.flatMap((row, index) => {
      const main = log[index - 1];
      return index % 20 === 0 && main?.status === 'DE_XUAT' && row.status === 'MOI'
        ? [{ rowNumber: row.rowNumber, values: { duplicateOf: main.commentId } }]
        : [];
    }),
  );
}

const group = (desk: Desk) => {
  const [main = '', ...others] = inState(desk, 'MOI').slice(0, 4);
  return { ...ROUND, groups: [{ main, merged: others }] };
};

export const logCases: readonly Case[] = [
  asked('previewAssignment', assignment),
  asked('giveComments', assignment),
  asked('loadComments', ROUND),
  asked('selectedComment', {}),
  {
    command: 'saveAnswer',
    ready: async (desk) => {
      const { comments } = await desk.ask<Cards>('loadComments', ROUND);
      const [id = ''] = inState(desk, 'PHAN_CONG');
      return comments.find((card) => card.id === id);
    },
    act: (desk, ready) => {
      // The card that the sidebar was given.
      const card = ready as Cards['comments'][number];
      return desk.ask('saveAnswer', {
        ...answered,
        commentId: card.id,
        reason: '',
        seen: card.answer,
      });
    },
  },
  {
    command: 'commentHistory',
    act: (desk) => desk.ask('commentHistory', { commentId: 'GY-D4-0001' }),
  },
  { command: 'previewBulkAnswer', act: (desk) => desk.ask('previewBulkAnswer', many(desk)) },
  { command: 'bulkAnswer', act: (desk) => desk.ask('bulkAnswer', many(desk)) },
  { command: 'shareAnswers', ready: merged, act: (desk) => desk.ask('shareAnswers', {}) },
  {
    command: 'onBookEdit',
    act: (desk) =>
      desk.type('comments', inState(desk, 'PHAN_CONG')[0] ?? '', 'changeRef', 'Mục III.2'),
  },
  asked('mergeProposals', ROUND),
  { command: 'mergeComments', act: (desk) => desk.ask('mergeComments', group(desk)) },
  {
    command: 'splitComments',
    ready: async (desk) => {
      const order = group(desk);
      await desk.ask('mergeComments', order);
      return order.groups[0]?.merged;
    },
    act: (desk, comments) => desk.ask('splitComments', { ...ROUND, comments }),
  },
  {
    command: 'setTheme',
    act: (desk) =>
      desk.ask('setTheme', {
        ...ROUND,
        theme: 'Kinh phí thực hiện',
        comments: inState(desk, 'MOI').slice(0, 10),
      }),
  },
  asked('leaderQuestions', ROUND),
  {
    command: 'askLeader',
    act: (desk) => {
      const [one, other] = inState(desk, 'PHAN_CONG');
      return desk.ask('askLeader', {
        ...ROUND,
        questions: [
          {
            proposed: [one],
            against: [other],
            matter: 'Có thành lập quỹ hỗ trợ hay không',
            proposal: 'TIEP_THU',
            explanation: 'Bổ sung nhiệm vụ vào quỹ hiện có, không thành lập quỹ mới.',
          },
        ],
      });
    },
  },
];
