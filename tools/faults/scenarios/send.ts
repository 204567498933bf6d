// The four mails of D4 leave the queue.

import { D4 } from '../../replay/asked.ts';
import { ASKED } from '../first-steps.ts';
import type { Scenario } from '../scenario.ts';
import { stillToSend } from '../unsent.ts';

export const send: Scenario = {
  name: 'send',
  place: 'filled',
  entry: 'ask',
  async prepare(stage) {
    await stage.must(stage.ask('openRound', D4));
    await stage.must(stage.ask('confirmLink', { roundId: 'D4' }));
  },
  act: (stage) => stage.ask('sendDue', {}),
  missing: (stage) => stillToSend(stage, 'D4', ASKED.length),
  // A mail in doubt stays so until a person has looked.
  mayDiffer: ['mailQueue.status', 'requests.sendStatus', 'mailQueue.error'],
};
