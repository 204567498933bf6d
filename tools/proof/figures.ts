// The figures behind docs/proof.md, as the scripts wrote them: kept beside the page, so that it can be made again.

import type { Measured } from '../bench/measure.ts';
import type { Side } from '../bench/plain/side.ts';
import type { Machine } from '../bench/section.ts';
import type { Counts } from '../faults/tally.ts';

/** One line of the table of faults. */
export interface StruckScenario {
  readonly part: string;
  readonly scenario: string;
  readonly calls: number;
  readonly counts: Counts;
  /** Points by kind of fault; for a broken program, what noticed it. */
  readonly kinds: Readonly<Record<string, number>>;
}

export interface Figures {
  readonly faults: readonly StruckScenario[];
  readonly bench: readonly Measured[];
  /** How fast the machine of that bench was. */
  readonly machine: Machine;
  /** The patterns that are used today, beside the product. */
  readonly plain: readonly Side[];
  /** Bytes of `Code.js` and of what it loads later, by file. */
  readonly bundles: Readonly<Record<string, number>>;
}
