// The words of the dialog in which questions are put to the leader. English.

import type { askLeader as vietnamese } from '../../vi/dialogs/ask-leader.ts';

export const askLeader: typeof vietnamese = {
  title: 'Ask the leader',
  page: {
    intro:
      'Tick what is to be asked and write what the office proposes. Agreed to, the proposal becomes the answer in the log; the view of each body is quoted.',
    round: 'Round',
    none: 'No comment of this round waits for the leader, and no two bodies disagree on a clause. To put one to the leader, give it that result and open this again.',
    conflicts: 'Comments against each other on one clause',
    comments: 'Comments marked for the leader',
    waiting: 'Waiting for the leader',
    notTaken: 'Decisions that the log could not follow',
    ask: 'Put this question',
    matter: 'Question',
    side: 'Proposed as asked by',
    both: 'neither side (the same for all)',
    proposal: 'Proposed answer',
    choose: '– choose –',
    explanation: 'Explanation if the leader agrees',
    confirm: 'Put to the leader',
    nothing: 'Nothing is ticked.',
  },
  matterOf: (place, content) => `${place === '' ? '' : `${place}: `}${content}`,
  matterOfPair: (place, one, other) =>
    `${place === '' ? '' : `${place}: `}${one} and ${other} disagree`,
  waitingLine: (id, matter, at) => `${id} (${at}): ${matter}`,
};
