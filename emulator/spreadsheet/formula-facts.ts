// What the text of one formula tells of it: whether it looks at the clock, may reach any sheet, may spill.
// It follows from the text and the names of custom functions alone.

import { customNamesIn, customNamesKnown } from './custom/register.ts';
import { keptByText } from './kept-by-text.ts';

/** How finely formulas look at the clock. */
export type ClockUse = 'none' | 'day' | 'minute';

export interface FormulaFacts {
  readonly clock: ClockUse;
  /** It may build a reference of its own, which can reach every sheet. */
  readonly anywhere: boolean;
  readonly spills: boolean;
}

const spilling =
  /\b(ARRAYFORMULA|ARRAY_CONSTRAIN|FILTER|UNIQUE|SORT|SORTN|SPLIT|QUERY|TRANSPOSE|FLATTEN|SEQUENCE|[VH]STACK|CHOOSE(COLS|ROWS))\s*\(|\{/i;

/** Made anew for each number of known names of custom functions: a text may call one that was not known. */
let factsByText = keptByText<FormulaFacts>();
let names = 0;

/** The facts of a formula, looked up where its text was met before. */
export function factsOf(formula: string): FormulaFacts {
  if (names !== customNamesKnown()) {
    names = customNamesKnown();
    factsByText = keptByText();
  }
  return factsByText(formula, () => look(formula));
}

function look(formula: string): FormulaFacts {
  return {
    clock: clockUse(formula),
    anywhere: /\bindirect\s*\(/i.test(formula),
    spills: spilling.test(formula) || customNamesIn(formula).length > 0,
  };
}

function clockUse(formula: string): ClockUse {
  if (/\bnow\s*\(/i.test(formula)) return 'minute';
  return /\btoday\s*\(/i.test(formula) ? 'day' : 'none';
}

/** The finer of two looks at the clock. */
export function finer(one: ClockUse, other: ClockUse): ClockUse {
  if (one === 'minute' || other === 'minute') return 'minute';
  return one === 'none' ? other : one;
}
