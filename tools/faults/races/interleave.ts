// Where two executions are let go on: every switch-over at one call of the first, the other way round,
// and a seeded sample of finer ones.

import { chance } from '../../../emulator/core/context.ts';
import type { Turn } from '../../../emulator/index.ts';

/** More calls than any execution makes: to its end. */
const TO_END = 1_000_000;

/** One of the two runs to its end before the other makes a call. */
export const toEnd = (run: 0 | 1): Turn[] => [{ run, calls: TO_END }];

/** How many calls each of the two makes when it runs alone. */
export type Lengths = readonly [number, number];

/** One makes so many calls, then the other runs to its end, then the first goes on: for every number. */
export function switchOvers([first, second]: Lengths): (readonly Turn[])[] {
  const of = (run: 0 | 1, calls: number): (readonly Turn[])[] =>
    Array.from({ length: calls }, (_, k) => [
      { run, calls: k + 1 },
      { run: 1 - run, calls: TO_END },
    ]);
  return [...of(0, first), ...of(1, second)];
}

/** Some in which both go on by a few calls at a time; the same seed gives the same. */
export function finer(lengths: Lengths, count: number, seed: number): (readonly Turn[])[] {
  const random = chance(`turns ${seed}`);
  const upTo = (most: number): number => 1 + Math.floor(random() * most);
  const longest = Math.max(2, Math.floor(Math.max(...lengths) / 4));
  return Array.from({ length: count }, () => {
    const turns: Turn[] = [];
    const left = [...lengths];
    for (let run = upTo(2) - 1; left.some((calls) => calls > 0); run = 1 - run) {
      const calls = Math.min(left[run] ?? 0, upTo(longest));
      left[run] = (left[run] ?? 0) - calls;
      if (calls > 0) turns.push({ run, calls });
    }
    return turns;
  });
}

/** @example turnsText([{ run: 0, calls: 7 }, { run: 1, calls: 99 }]) //=> '0:7,1:99' */
export const turnsText = (turns: readonly Turn[]): string =>
  turns.map(({ run, calls }) => `${run}:${calls === TO_END ? 'end' : calls}`).join(',');

/** What `turnsText` wrote. */
export function readTurns(text: string): Turn[] {
  return text.split(',').map((turn) => {
    const [, run = '', calls = ''] = /^([01]):(\d+|end)$/.exec(turn) ?? [];
    if (run === '') throw new Error(`“${turn}” is no turn: expected something like 0:7 or 1:end.`);
    return { run: Number(run), calls: calls === 'end' ? TO_END : Number(calls) };
  });
}
