// A book of a given size, with a round open, asked, mailed and mostly answered: made by the product
// itself as far as that takes no hours, else by its own rules (log.ts).

import { at, day } from '../../../src/domain/day.ts';
import { answerForm, linkIn } from '../../replay/answering.ts';
import { fillInBook, mailboxOf as plannedMailbox } from '../../replay/first-day.ts';
import { chanceOf } from '../../replay/voices/prng.ts';
import { Year } from '../../replay/year.ts';
import { Desk } from '../desk.ts';
import { type Extent, SEED } from '../sizes.ts';
import { moreBodies } from './directory.ts';
import { fillLog } from './log.ts';
import { morePhases } from './phases.ts';
import { putRows } from './put-rows.ts';
import { spoken } from './spoken.ts';

export const MORNING = '2021-08-23T07:45:00+07:00';
export const ROUND = 'D4';
export const OPENING = {
  roundId: ROUND,
  sendDay: '2021-08-23',
  periodN: 7,
  periodUnit: 'NGAY_LAM_VIEC',
  silence: 'SILENCE_AGREES',
};

/** What the plan of 2021 itself brings. */
const PLANNED = { bodies: 28, phases: 9 };
/** One body in ten answers through the form, one in ten not at all. */
const TENTH = 10;
const MOST_BY_FORM = 50;

export async function makeWorld(dir: string, extent: Extent): Promise<Desk> {
  const desk = Desk.at(dir, MORNING);
  const { runtime } = desk;
  await desk.press('setUpFromMenu');
  await fillInBook(new Year(runtime, SEED));
  if (extent.bodies > PLANNED.bodies || extent.phases > PLANNED.phases) {
    await putRows(runtime, 'bodies', moreBodies(extent.bodies - PLANNED.bodies));
    await putRows(runtime, 'phases', morePhases(PLANNED.phases + 1, extent.phases));
    // The views are drawn for the plan that they show.
    await desk.press('setUpFromMenu');
  }
  await desk.press('closeRoundDialog');
  await desk.ask('openRound', OPENING);
  await desk.ask('confirmLink', { roundId: ROUND });
  await desk.ask('sendDue', {});
  await desk.untilQuiet();
  await byForm(desk, Math.min(MOST_BY_FORM, Math.ceil(extent.bodies / TENTH)));
  await runtime.advance('2021-08-26T08:00:00+07:00');
  await fillLog(desk, {
    roundId: ROUND,
    comments: extent.comments,
    silent: Math.ceil(extent.bodies / TENTH),
    now: at(day('2021-08-25'), 16),
  });
  await runtime.advance('2021-08-27T08:00:00+07:00');
  return desk;
}

/** The first bodies of the round answer through their links, some agreeing, some with comments. */
async function byForm(desk: Desk, count: number): Promise<void> {
  const asked = desk.book.rows('requests').filter((row) => row.text('roundId') === ROUND);
  const chance = chanceOf(SEED, 'form');
  for (const [index, row] of asked.slice(0, count).entries()) {
    const mailbox = row.text('emailSnapshot') || plannedMailbox(row.text('bodyId'));
    const agrees = index % 2 === 1;
    await answerForm(desk.runtime, linkIn(desk.runtime, mailbox, ROUND) ?? '', {
      position: agrees ? 'THONG_NHAT' : 'THONG_NHAT_CO_Y_KIEN',
      docNo: `${index + 1}/VP-TH`,
      docDate: '2021-08-23',
      signer: 'Giám đốc',
      comments: agrees ? [] : [spoken(chance), spoken(chance)],
      other: '',
      tamper: false,
    });
  }
}
