// The part in which Google answers every unsettled question both ways: each alone, all at once, and any two together under faults.

import type { Ground } from '../ground.ts';
import { faultOf, kindInTurn } from '../kinds.ts';
import type { Part, PartOptions, Piece } from '../part.ts';
import { pointText, readPoint } from '../points.ts';
import { RowOf } from '../row-of.ts';
import { scenarios } from '../scenarios/index.ts';
import { inTurn, scenarioNamed } from '../scenarios/pick.ts';
import type { Row } from '../tally.ts';
import { Googles } from './googles.ts';
import { pairwise } from './pairwise.ts';
import { allFlipped, flips, questions, type Setting, settingText } from './values.ts';

const NAME = 'switches';
const ALL = 'all';
/** Calls of each scenario that are struck under one of the pairwise rows. */
const STRUCK = 8;
const STRUCK_QUICK = 2;
/** The quick form flips so many alone in every third scenario; over the seeds, all of them in all. */
const ALONE_QUICK = 2;

/** A command of more calls costs seconds: of the flips every so-manieth is tried, by another seed the next. */
const LARGE = 1000;
const LARGE_EVERY = 6;

interface Trial {
  /** From this text alone it can be tried again. */
  readonly point: string;
  readonly kind: string;
  readonly settings: readonly Setting[];
  readonly strike?: { readonly k: number; readonly text: string };
}

export const switches: Part = {
  name: NAME,
  pieces: inTurn,
  async work(piece: Piece, ground: Ground, options: PartOptions): Promise<Row> {
    const scenario = scenarioNamed(piece.name);
    const googles = await Googles.of(scenario, ground);
    const { methods } = googles;
    const row = new RowOf(NAME, piece.name);
    row.calls = methods.length;
    for (const { point, kind, settings, strike } of trialsOf(methods.length, piece, options)) {
      const method = methods[(strike?.k ?? 0) - 1] ?? '';
      const fault =
        strike === undefined ? undefined : faultOf(readPoint(strike.text), method, scenario.entry);
      row.keep({ point, kind, method }, await googles.at(settings, fault));
    }
    return row.told();
  },
};

function trialsOf(calls: number, { name }: Piece, options: PartOptions): Trial[] {
  const { quick, seed, point } = options;
  const turn = scenarios.findIndex((one) => one.name === name) + seed;
  const large = calls > LARGE;
  const every = quick
    ? Math.ceil(flips.length / (large ? 1 : ALONE_QUICK))
    : large
      ? LARGE_EVERY
      : 1;
  const alone = flips
    .filter((_, at) => point !== '' || (at + turn) % every === 0)
    .map((flip): Trial => ({ point: settingText(flip), kind: 'alone', settings: [flip] }));
  const all: Trial = { point: ALL, kind: ALL, settings: allFlipped };
  const trials = [...alone, all, ...struckTrials(calls, turn, options)];
  return point === '' ? trials : trials.filter((trial) => trial.point === point);
}

let known: { readonly seed: number; readonly rows: readonly (readonly Setting[])[] } | null = null;

function rowsOf(seed: number): readonly (readonly Setting[])[] {
  if (known?.seed !== seed) known = { seed, rows: pairwise(questions, seed) };
  return known.rows;
}

/** Calls in turn under rows in turn, each with its kind of fault. */
function struckTrials(calls: number, turn: number, { quick, seed, point }: PartOptions): Trial[] {
  const rows = rowsOf(seed);
  const few = calls > LARGE ? 1 : STRUCK_QUICK;
  const wanted = (quick || calls > LARGE) && point === '' ? few : STRUCK;
  const every = Math.max(1, Math.floor(calls / wanted));
  const trials: Trial[] = [];
  for (let k = 1 + (turn % every); k <= calls; k += every) {
    const nth = (k + turn) % rows.length;
    const text = pointText(kindInTurn(k, seed));
    const settings = rows[nth] ?? [];
    trials.push({
      point: `row ${nth} ${text}`,
      kind: 'pairs, struck',
      settings,
      strike: { k, text },
    });
  }
  return trials;
}
