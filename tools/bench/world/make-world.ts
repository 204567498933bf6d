// A book of a given size, with a round open, asked, mailed and mostly answered: made by the product
// itself as far as that takes no hours, else by its own rules (log.ts).

import { at, day } from '../../../src/domain/day.ts';
import { takeInOutlines } from '../../pictures/outlines.ts';
import { compareTwoDrafts } from '../../pictures/two-drafts.ts';
import { answerForm, linkIn } from '../../replay/answering.ts';
import { D4, MORNING } from '../../replay/asked.ts';
import { fillInBook, mailboxOf as plannedMailbox } from '../../replay/first-day.ts';
import { OWNER } from '../../replay/office-world.ts';
import { chanceOf } from '../../replay/voices/prng.ts';
import { Year } from '../../replay/year.ts';
import { Desk } from '../desk.ts';
import { type Extent, SEED } from '../sizes.ts';
import { moreBodies } from './directory.ts';
import { fillLog } from './log.ts';
import { morePhases } from './phases.ts';
import { putRows } from './put-rows.ts';
import { spoken } from './spoken.ts';

export const ROUND = D4.roundId;

/** What the plan of 2021 itself brings. */
const PLANNED = { bodies: 28, phases: 9 };
/** One body in ten answers through the form, one in ten not at all. */
const TENTH = 10;
const MOST_BY_FORM = 50;

export async function makeWorld(dir: string, extent: Extent): Promise<Desk> {
  const desk = Desk.at(dir, MORNING);
  const { runtime } = desk;
  const year = new Year(runtime, SEED);
  await desk.press('setUpFromMenu');
  await fillInBook(year);
  await fillInTeam(desk);
  await putRows(runtime, 'bodies', moreBodies(extent.bodies - PLANNED.bodies));
  await putRows(runtime, 'phases', morePhases(PLANNED.phases + 1, extent.phases));
  // Once more: the leader's address locks the sheets, the views are drawn for the plan that they show.
  await desk.press('setUpFromMenu');
  await takeInOutlines(year.clerk);
  await compareTwoDrafts(year.clerk);
  await desk.press('closeRoundDialog');
  await desk.ask('openRound', D4);
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

/** The office's own account is the head of the team; the leader and the members have addresses. */
async function fillInTeam(desk: Desk): Promise<void> {
  await desk.type('team', 'TV1', 'email', OWNER);
  await desk.type('team', 'GD', 'email', 'giamdoc.skhcn@bacgiang.example');
  for (const id of ['TV2', 'TV3', 'TV4', 'TV5', 'TV6', 'TV7']) {
    await desk.type('team', id, 'email', `${id.toLowerCase()}@bacgiang.example`);
  }
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
