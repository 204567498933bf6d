// The number of D4's letter comes back from the clerical office and is typed once.

import { enums } from '../../../src/text/vi/enums.ts';
import { D4 } from '../../replay/asked.ts';
import { type Scenario, unless } from '../scenario.ts';
import type { Stage } from '../stage.ts';
import { stillToSend } from '../unsent.ts';

const NUMBER = '345/SKHCN-QLCN';

const letterOf = (stage: Stage): string =>
  stage.column(
    'documents',
    'docId',
    (row) => row.text('relatedRound') === 'D4' && row.text('type') === enums.documentType.CONG_VAN,
  )[0] ?? '';

export const letterNumber: Scenario = {
  name: 'letter-number',
  place: 'filled',
  entry: 'ask',
  async prepare(stage) {
    await stage.must(stage.ask('openRound', D4));
    await stage.must(stage.ask('confirmLink', { roundId: 'D4' }));
  },
  act: (stage) =>
    stage.ask('numberLetter', {
      docId: letterOf(stage),
      number: NUMBER,
      date: '2021-08-23',
      despite: false,
    }),
  missing: (stage) => [
    ...unless(stage.text('rounds', 'D4', 'outDocNo') === NUMBER, 'D4 lacks the number.'),
    ...unless(
      stage.text('documents', letterOf(stage), 'number') === NUMBER,
      'The letter lacks it.',
    ),
    ...stillToSend(stage, 'D4', 4),
  ],
  mayDiffer: ['mailQueue.status', 'mailQueue.error', 'requests.sendStatus', 'mailQueue.subject'],
};
