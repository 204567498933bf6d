// Two comments that say the same are merged.

import { type Scenario, unless } from '../scenario.ts';

export const merge: Scenario = {
  name: 'merge',
  place: 'answered',
  entry: 'ask',
  act: (stage) =>
    stage.ask('mergeComments', {
      roundId: 'D4',
      groups: [{ main: 'GY-D4-0001', merged: ['GY-D4-0003'] }],
    }),
  missing: (stage) =>
    unless(
      stage.text('comments', 'GY-D4-0003', 'duplicateOf') === 'GY-D4-0001',
      'The comment is not merged.',
    ),
};
