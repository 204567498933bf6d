// D4 is opened: form, requests, letter, mails in the queue.

import { enums } from '../../../src/text/vi/enums.ts';
import { D4 } from '../../replay/asked.ts';
import { ASKED } from '../first-steps.ts';
import { type Scenario, unless } from '../scenario.ts';

export const openRound: Scenario = {
  name: 'open-round',
  place: 'filled',
  entry: 'ask',
  act: (stage) => stage.ask('openRound', D4),
  missing(stage) {
    const requests = stage.column('requests', 'bodyId');
    const mails = stage.column('mailQueue', 'to');
    const letters = stage.column(
      'documents',
      'docId',
      (row) =>
        row.text('relatedRound') === 'D4' && row.text('type') === enums.documentType.CONG_VAN,
    );
    return [
      ...unless(
        stage.row('rounds', 'D4').text('status') === enums.roundStatus.MO,
        'D4 is not open.',
      ),
      ...unless(requests.length === ASKED.length, `D4 has ${requests.length} requests.`),
      ...unless(mails.length === ASKED.length, `D4 has ${mails.length} mails.`),
      ...unless(letters.length === 1, `D4 has ${letters.length} letters.`),
    ];
  },
};
