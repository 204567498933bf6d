// Measures every case in the book of one size.

import { cases } from './cases.ts';
import { type Bed, type Measured, measure } from './measure.ts';
import { plainSides } from './plain/patterns.ts';
import { productSides } from './plain/product.ts';
import type { Side } from './plain/side.ts';
import { type Size, sizes } from './sizes.ts';
import { makeWorld } from './world/make-world.ts';
import { yardstick } from './yardstick.ts';

export interface BenchOfSize {
  readonly measured: readonly Measured[];
  /** The plain patterns and the product's side of the same work. */
  readonly sides: readonly Side[];
  /** Commands that could not be run, each with why. */
  readonly failed: readonly string[];
  /** The fixed loop of yardstick.ts in this run: the mean of its beginning and its end. */
  readonly yardstickMs: number;
}

export interface Wish {
  /** How often a command is run for its processor time; once is enough for its calls. */
  readonly runs: number;
  /** These commands alone; all when left out. */
  readonly only?: readonly string[];
  /** Whether the plain patterns are run as well. */
  readonly plain: boolean;
  readonly progress?: (line: string) => void;
}

/** The book of a size as every measure begins in it. */
export async function bedOf(project: string, size: Size): Promise<Bed> {
  const desk = await makeWorld(project, sizes[size]);
  return { desk, start: desk.runtime.snapshot(), fresh: true };
}

export async function benchSize(bed: Bed, size: Size, wish: Wish): Promise<BenchOfSize> {
  const began = yardstick();
  const measured: Measured[] = [];
  const failed: string[] = [];
  for (const one of cases) {
    if (wish.only !== undefined && !wish.only.includes(one.command)) continue;
    const from = performance.now();
    try {
      measured.push(await measure(bed, one, size, wish.runs));
    } catch (error) {
      bed.fresh = false;
      failed.push(`${one.command} (${size}): ${error instanceof Error ? error.message : error}`);
    }
    wish.progress?.(`${size} ${one.command} ${Math.round(performance.now() - from)} ms`);
  }
  const sides = wish.plain ? [...(await plainSides(size)), ...(await productSides(bed, size))] : [];
  return { measured, sides, failed, yardstickMs: Math.round((began + yardstick()) / 2) };
}
