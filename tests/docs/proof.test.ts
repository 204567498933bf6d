// docs/proof.md is what its script makes of the figures beside it, and the figures are those to reach.

import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { add, isClean, noCounts } from '../../tools/faults/tally.ts';
import type { Figures } from '../../tools/proof/figures.ts';
import { proofPage } from '../../tools/proof/page.ts';
import { promises } from '../../tools/proof/promises.ts';

const root = resolve(import.meta.dirname, '../..');
const kept = <Name extends keyof Figures>(name: Name): Figures[Name] =>
  JSON.parse(readFileSync(resolve(root, 'docs/proof', `${name}.json`), 'utf8'));
const figures: Figures = {
  faults: kept('faults'),
  bench: kept('bench'),
  machine: kept('machine'),
  plain: kept('plain'),
  bundles: kept('bundles'),
};

/** `npm run fix` aligns the columns of tables. */
const unaligned = (page: string): string => page.replace(/ +/g, ' ').replace(/-{2,}/g, '--');

describe('the page of proof', () => {
  it('is what the script makes of the figures that are kept beside it', () => {
    const page = readFileSync(resolve(root, 'docs/proof.md'), 'utf8');
    expect(unaligned(page)).toBe(unaligned(proofPage(figures)));
  });

  it.each(promises.flatMap(({ heldBy }) => heldBy))('names what is there: %s', (file) => {
    expect(existsSync(resolve(root, file))).toBe(true);
  });

  it('tells of nothing lost, doubled, broken or unfinished', () => {
    const sum = noCounts();
    for (const { counts } of figures.faults) add(sum, counts);
    expect(isClean(sum)).toBe(true);
    expect(sum.points).toBeGreaterThan(1_000);
  });

  it('tells of a Code.js of at most 450 kB', () => {
    expect(figures.bundles['Code.js']).toBeLessThanOrEqual(450_000);
  });
});
