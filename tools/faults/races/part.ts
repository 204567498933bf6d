// The part in which two executions meet, interleaved at every call.

import type { Ground } from '../ground.ts';
import type { Part, PartOptions, Piece } from '../part.ts';
import { RowOf } from '../row-of.ts';
import type { Row } from '../tally.ts';
import { duels } from './duels.ts';
import { finer, readTurns, switchOvers, turnsText } from './interleave.ts';
import { Meeting } from './meeting.ts';

const NAME = 'races';
/** Finer interleavings of each two. */
const FINER = 12;
/** So many interleavings of each two at most; of more every second is made, the others with another seed. */
const MOST = 150;
/** The quick form takes every third two, and so many interleavings of them. */
const QUICK = 5;
const THIRD = 3;

let prepared: { readonly name: string; readonly ground: Ground; readonly meeting: Meeting } | null =
  null;

/** Of an answer no trigger tells by itself: its events are among what is interleaved. */
async function meetingOf(name: string, ground: Ground): Promise<Meeting> {
  if (prepared?.name === name && prepared.ground === ground) return prepared.meeting;
  const duel = duels.find((one) => one.name === name);
  if (duel === undefined) throw new Error(`There is no race ${name}.`);
  const meeting = await Meeting.of(duel, ground.with({ 'forms.events': 0 }));
  prepared = { name, ground, meeting };
  return meeting;
}

export const races: Part = {
  name: NAME,
  pieces({ scenario, quick, point, seed }) {
    const of = quick || point !== '' ? 1 : 2;
    return duels
      .filter((_, at) => !quick || scenario !== '' || (at + seed) % THIRD === 0)
      .filter(({ name }) => scenario === '' || name === scenario)
      .flatMap(({ name }) => Array.from({ length: of }, (_, share) => ({ name, share, of })));
  },
  async work(piece: Piece, ground: Ground, options: PartOptions): Promise<Row> {
    const meeting = await meetingOf(piece.name, ground);
    const row = new RowOf(NAME, piece.name);
    row.calls = meeting.lengths[0] + meeting.lengths[1];
    for (const turns of turnsOf(meeting, piece, options)) {
      const met = await meeting.at(turns);
      row.keep({ point: turnsText(turns), kind: 'interleaved', method: '' }, met);
    }
    return row.told();
  },
};

function turnsOf({ lengths }: Meeting, { share, of }: Piece, options: PartOptions) {
  const { point, quick, seed } = options;
  if (point !== '') return [readTurns(point)];
  const all = [...switchOvers(lengths), ...finer(lengths, FINER, seed)];
  const every = Math.ceil(all.length / (quick ? QUICK : MOST));
  return all.filter((_, at) => (at + seed) % every === 0).filter((_, at) => at % of === share);
}
