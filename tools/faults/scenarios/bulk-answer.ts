// Four comments are answered at once.

import { enums } from '../../../src/text/vi/enums.ts';
import { type Scenario, unless } from '../scenario.ts';

const IDS = ['GY-D4-0001', 'GY-D4-0002', 'GY-D4-0003', 'GY-D4-0004'];

export const bulkAnswer: Scenario = {
  name: 'bulk-answer',
  place: 'answered',
  entry: 'ask',
  act: (stage) =>
    stage.ask('bulkAnswer', {
      roundId: 'D4',
      commentIds: IDS,
      disposition: 'GHI_NHAN',
      explanation: 'Ghi nhận để thực hiện khi đủ điều kiện.',
      overwrite: false,
    }),
  missing(stage) {
    const answers = stage.column('comments', 'disposition');
    return unless(
      answers.length === IDS.length &&
        answers.every((answer) => answer === enums.disposition.GHI_NHAN),
      `The comments are answered “${answers.join('|')}”.`,
    );
  },
};
