// D4 is opened: form, requests, letter, mails in the queue.

import { D4 } from '../../replay/asked.ts';
import { ASKED } from '../first-steps.ts';
import { type Scenario, unless } from '../scenario.ts';
import { notOpen, otherLetters } from './opened-d4.ts';

export const openRound: Scenario = {
  name: 'open-round',
  place: 'filled',
  entry: 'ask',
  act: (stage) => stage.ask('openRound', D4),
  missing(stage) {
    const requests = stage.column('requests', 'bodyId');
    const mails = stage.column('mailQueue', 'to');
    return [
      ...notOpen(stage),
      ...unless(requests.length === ASKED.length, `D4 has ${requests.length} requests.`),
      ...unless(mails.length === ASKED.length, `D4 has ${mails.length} mails.`),
      ...otherLetters(stage, ['1']),
    ];
  },
};
