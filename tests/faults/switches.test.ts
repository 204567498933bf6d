// Every answer that Google may give is tried: each alone, all at once, and any two of them together.

import { expect, it } from 'vitest';
import { switchDefaults } from '../../emulator/index.ts';
import { allPairs, pairsIn, pairwise } from '../../tools/faults/switches/pairwise.ts';
import { allFlipped, flips, questions, settingText } from '../../tools/faults/switches/values.ts';

it('each switch of the runtime is flipped but the one on whose answer all agree', () => {
  const flipped = new Set(flips.map(({ name }) => name));
  const all = Object.keys(switchDefaults);
  expect(all.filter((name) => !flipped.has(name as keyof typeof switchDefaults))).toEqual([
    'cells.richText',
  ]);
  expect(allFlipped).toHaveLength(all.length - 1);
  expect(new Set(flips.map(settingText)).size).toBe(flips.length);
});

it('any two values of any two switches meet in one of few rows', () => {
  const rows = pairwise(questions, 1);
  const met = new Set(rows.flatMap(pairsIn));
  expect(allPairs(questions).filter((pair) => !met.has(pair))).toEqual([]);
  expect(rows.length).toBeLessThanOrEqual(40);
  for (const row of rows) expect(row).toHaveLength(questions.length);
});

it('the same seed gives the same rows, another seed others', () => {
  const few = questions.slice(0, 8);
  expect(pairwise(few, 3)).toEqual(pairwise(few, 3));
  expect(pairwise(few, 3)).not.toEqual(pairwise(few, 4));
});
