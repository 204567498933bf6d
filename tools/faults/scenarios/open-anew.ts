// D4 is opened anew after an opening that was given up: what that one left says what is chosen now.

import { enums } from '../../../src/text/vi/enums.ts';
import { D4 } from '../../replay/asked.ts';
import { ASKED } from '../first-steps.ts';
import { type Scenario, unless } from '../scenario.ts';
import { notOpen, otherLetters } from './opened-d4.ts';

const ANEW = { ...D4, sendDay: '2021-08-26', periodN: 5 };
/** As a subject names it. */
const DUE = '06/9/2021';
/** Asked by the first opening, and not by this one. */
const NO_MORE = 'STP';

export const openAnew: Scenario = {
  name: 'open-anew',
  place: 'filled',
  entry: 'ask',
  async prepare(stage) {
    // Who pressed is asked for the entry in the log: all but the last step of the opening is done.
    stage.meet([{ at: /^(Session|User)\./, from: 100, do: 'before', times: 'forever' }]);
    await stage.ask('openRound', { ...D4, periodN: 1 });
    await stage.until('2021-08-26T09:00');
    stage.meet([]);
    const excluded = stage.row('rounds', 'D4').text('excluded');
    await stage.type('rounds', 'D4', 'excluded', `${excluded}, ${NO_MORE}`);
  },
  act: (stage) => stage.ask('openRound', ANEW),
  missing(stage) {
    const { CHO, HUY } = enums.mailStatus;
    const mails = stage.book.rows('mailQueue');
    const waiting = mails.filter((row) => row.text('status') === CHO);
    const cancelled = mails.filter((row) => row.text('status') === HUY);
    const count = ASKED.length - 1;
    return [
      ...notOpen(stage),
      ...unless(
        waiting.length === count && waiting.every((row) => row.text('subject').includes(DUE)),
        `Not ${count} mails of D4 wait that name ${DUE}.`,
      ),
      ...unless(
        cancelled.map((row) => row.text('requestId')).join() === `PH-D4-${NO_MORE}`,
        `${cancelled.length} mails are cancelled.`,
      ),
      ...otherLetters(stage, ['1', '2']),
    ];
  },
};
