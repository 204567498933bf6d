// The part in which the clerk works in the sheets while a command runs.

import type { Ground } from '../ground.ts';
import type { Part, PartOptions, Piece } from '../part.ts';
import { RowOf } from '../row-of.ts';
import { inTurn, scenarioNamed } from '../scenarios/pick.ts';
import type { Row } from '../tally.ts';
import { ClerkMeanwhile } from './clerk.ts';
import { deletes, harmless } from './persons.ts';

const NAME = 'clerk';
const acts = [...harmless, deletes];
/** The quick form looks at so many calls of every third command, others with another seed. */
const QUICK = 3;
/** The whole form looks at so many: each seed at others. */
const MOST = 24;
/** A command of more calls costs seconds: of such a one fewer are looked at. */
const LARGE = 1000;
const LARGE_SHARE = 6;

export const clerk: Part = {
  name: NAME,
  pieces: inTurn,
  async work(piece: Piece, ground: Ground, options: PartOptions): Promise<Row> {
    const scenario = scenarioNamed(piece.name);
    const command = await ClerkMeanwhile.of(scenario, ground);
    const row = new RowOf(NAME, piece.name);
    row.calls = command.methods.length;
    for (const { k, act } of pointsOf(row.calls, options)) {
      const tried = await command.at(k, act);
      const method = command.methods[k - 1] ?? '';
      row.keep({ point: `${k}/${act.name}`, kind: act.name, method }, tried);
      if (tried.mended) row.note(`${act.name}, put right`);
    }
    return row.told();
  },
};

/** Each call has its act in turn: over as many seeds as there are acts, each strikes it. */
function pointsOf(calls: number, { quick, seed, point }: PartOptions) {
  if (point !== '') {
    const [at = '', ...name] = point.split('/');
    const act = acts.find((one) => one.name === name.join('/'));
    if (act === undefined)
      throw new Error(`“${point}” is no point: expected something like 57/sort.`);
    return [{ k: Number(at), act }];
  }
  const wanted = (quick ? QUICK : MOST) / (calls > LARGE ? LARGE_SHARE : 1);
  const every = Math.max(1, Math.floor(calls / Math.max(1, wanted)));
  return Array.from({ length: calls }, (_, at) => at + 1)
    .filter((k) => (k + seed) % every === 0)
    .flatMap((k, at) => {
      const act = acts[(k + at + seed) % acts.length];
      return act === undefined ? [] : [{ k, act }];
    });
}
