// D4 is opened: form, requests, letter, mails in the queue.

import { enums } from '../../../src/text/vi/enums.ts';
import { ASKED, D4 } from '../first-steps.ts';
import type { Scenario } from '../scenario.ts';

export const openRound: Scenario = {
  name: 'open-round',
  place: 'filled',
  entry: 'ask',
  act: (stage) => stage.ask('openRound', D4),
  missing(stage) {
    const { book } = stage;
    const ofD4 = (sheet: 'requests' | 'mailQueue') =>
      book.rows(sheet).filter((row) => row.text('roundId') === 'D4').length;
    const letters = book
      .rows('documents')
      .filter((row) => row.text('relatedRound') === 'D4' && row.text('type') === 'Công văn');
    return [
      ...(stage.row('rounds', 'D4').text('status') === enums.roundStatus.MO
        ? []
        : ['D4 is not open.']),
      ...(ofD4('requests') === ASKED.length ? [] : [`${ofD4('requests')} requests of D4.`]),
      ...(ofD4('mailQueue') === ASKED.length ? [] : [`${ofD4('mailQueue')} mails of D4.`]),
      ...(letters.length === 1 ? [] : [`${letters.length} letters of D4.`]),
    ];
  },
};
