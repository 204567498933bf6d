// The part that strikes every service call of every scenario.

import type { Ground } from './ground.ts';
import { kindInTurn, kindsAt } from './kinds.ts';
import type { Part, PartOptions, Piece } from './part.ts';
import { type Point, pointText, readPoint } from './points.ts';
import { prefixesOf } from './prefixes.ts';
import { RowOf } from './row-of.ts';
import { struckScenarios } from './scenarios/index.ts';
import { scenarioNamed } from './scenarios/pick.ts';
import { secondOf } from './second.ts';
import type { Row } from './tally.ts';
import { Trials, type Tried } from './trials.ts';

const NAME = 'strikes';
/** Pieces of one scenario in the whole form, so that the last process does not work alone. */
const SHARES = 4;

/** A scenario is prepared once in a process and struck in several pieces. */
let prepared: { readonly ground: Ground; readonly trials: Trials } | null = null;

async function trialsOf(name: string, ground: Ground): Promise<Trials> {
  if (prepared?.ground === ground && prepared.trials.scenario.name === name) return prepared.trials;
  prepared = { ground, trials: await Trials.of(scenarioNamed(name), ground) };
  return prepared.trials;
}

export const strikes: Part = {
  name: NAME,
  pieces({ scenario, point, quick }) {
    return struckScenarios
      .filter(({ name }) => scenario === '' || name === scenario)
      .flatMap(({ name, sample }) => {
        const of = quick || point !== '' || sample !== undefined ? 1 : SHARES;
        return Array.from({ length: of }, (_, share) => ({ name, share, of }));
      });
  },
  async work(piece: Piece, ground: Ground, options: PartOptions): Promise<Row> {
    const trials = await trialsOf(piece.name, ground);
    const row = new Striking(trials);
    if (options.point !== '') {
      const [first = '', second] = options.point.split('+');
      await row.strike(readPoint(first), second === undefined ? undefined : readPoint(second));
      return row.told();
    }
    const { sample } = trials.scenario;
    const calls = trials.methods.length;
    const most = sample?.[options.quick ? 'quick' : 'whole'] ?? Math.ceil(calls / options.every);
    const chosen = callsStruck(calls, most, options.seed);
    const from = Math.floor((chosen.length * piece.share) / piece.of);
    const to = Math.floor((chosen.length * (piece.share + 1)) / piece.of);
    for (const k of chosen.slice(from, to)) {
      if (options.quick || sample !== undefined) await row.strike(kindInTurn(k, options.seed));
      else await row.strikeAll(k, options.seed);
    }
    const all = chosen.length === calls;
    if (all && piece.share === piece.of - 1) await row.endsUntouched(calls + 1);
    return row.told();
  },
};

/** All calls, or so many of them in even steps; the seed says where the first one is. */
function callsStruck(calls: number, most: number, seed: number): number[] {
  const step = calls / Math.min(most, calls);
  const first = ((seed * 0.618034) % 1) * step;
  return most >= calls
    ? Array.from({ length: calls }, (_, index) => index + 1)
    : Array.from({ length: most }, (_, index) => Math.floor(first + index * step) + 1);
}

class Striking {
  readonly #row: RowOf;
  readonly #buffers = new Set<string>();

  constructor(private readonly trials: Trials) {
    this.#row = new RowOf(NAME, trials.scenario.name);
    this.#row.calls = trials.methods.length;
  }

  async strikeAll(k: number, seed: number): Promise<void> {
    let lost = '';
    for (const point of kindsAt(k, seed)) {
      // Between two calls a script changes nothing: the kill after the call before has left the same.
      if (point.does === 'killBefore' && k > 1) continue;
      const { key } = await this.strike(point);
      const second = secondOf(point, this.trials.methods.length, seed);
      if (second !== null) await this.strike(point, second);
      if (!('buffer' in point)) continue;
      if (point.buffer === 'lost') lost = key;
      else if (this.#isNewBuffer(lost, key)) {
        await prefixesOf(point, key, (prefix) => this.strike(prefix));
      }
    }
  }

  /** Whether it was not there at an earlier call: the world without it or with it is another one. */
  #isNewBuffer(lost: string, kept: string): boolean {
    const before = this.#buffers.size;
    return lost !== kept && this.#buffers.add(`${lost} ${kept}`).size > before;
  }

  async strike(point: Point, second?: Point): Promise<Tried> {
    const tried = await this.trials.at(point, second);
    if (tried.struck.length === 0) {
      throw new Error(`${this.trials.scenario.name}: nothing was struck at ${pointText(point)}.`);
    }
    const { findings: broken, unknown, struck } = tried;
    const both = second === undefined ? [point] : [point, second];
    const kind = second === undefined ? point.does : 'second';
    const method = struck[0] ?? '';
    this.#row.keep({ point: both.map(pointText).join('+'), kind, method }, { broken, unknown });
    return tried;
  }

  /** The loop is whole: at the call after the last one nothing strikes. */
  async endsUntouched(k: number): Promise<void> {
    const { struck } = await this.trials.at({
      k,
      does: 'before',
      lasts: 'once',
      language: 'vi',
      says: 'unknown',
    });
    if (struck.length > 0)
      throw new Error(`${this.trials.scenario.name} makes more than ${k - 1} calls.`);
  }

  told(): Row {
    return this.#row.told();
  }
}
