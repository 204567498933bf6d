// The daily tick with all that can be due: answers nobody told of, a round to be closed, reminders, the week's digest and copy, seals.

import { enums } from '../../../src/text/vi/enums.ts';
import { answerBodies } from '../first-steps.ts';
import { type Scenario, unless } from '../scenario.ts';
import { toldBy } from '../stage.ts';
import { miscounted } from './remind.ts';
import { threeReplies } from './take-in.ts';

export const nightlyTick: Scenario = {
  name: 'nightly-tick',
  place: 'opened',
  entry: 'dailyTick',
  async prepare(stage) {
    await stage.type('config', 'tinTuan', 'value', enums.digestDay.T6);
    await stage.until('2021-08-26T12:00');
    const { script } = stage.runtime.world;
    script.triggers = script.triggers.filter(({ event }) => event !== 'ON_FORM_SUBMIT');
    await answerBodies(stage);
  },
  // Friday, 27 August: the first reminder is owed by the one body that has not answered.
  async act(stage) {
    const ran = await stage.until('2021-08-27T07:59');
    const tick = ran.find(({ record }) => record.name === 'dailyTick');
    return tick === undefined
      ? { done: false, sentence: 'No tick came.', value: null, outcome: null }
      : toldBy(tick);
  },
  again: null,
  missing(stage) {
    const reminders = stage.column(
      'mailQueue',
      'requestId',
      (row) => row.text('kind') === enums.mailKind.NHAC,
    );
    return [
      ...threeReplies(stage),
      ...unless(reminders.join() === 'PH-D4-SXD', `Reminded were “${reminders.join()}”.`),
      ...miscounted(stage),
    ];
  },
  // A reminder in doubt stays so, and uncounted, until a person has looked; a comment whose writing was
  // stopped is numbered after those beside it.
  mayDiffer: [
    'mailQueue.status',
    'mailQueue.error',
    'requests.sendStatus',
    'requests.remindCount',
    'comments.commentId',
  ],
};
