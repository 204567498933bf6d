// What the text of one formula tells of it: whether it looks at the clock, may reach any sheet, may spill.
// Owner: the process, which meets the same texts in every copy of a workbook; what is kept follows from
// the text and the names of custom functions alone.

import { customNamesIn, customNamesKnown } from './custom/register.ts';

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

/** Texts that were looked at, while this many names of custom functions were known. */
const known = new Map<string, FormulaFacts>();
const mostKnown = 20_000;
let names = 0;

/** The facts of a formula, looked up where its text was met before. */
export function factsOf(formula: string): FormulaFacts {
  if (names !== customNamesKnown() || known.size >= mostKnown) known.clear();
  names = customNamesKnown();
  let facts = known.get(formula);
  if (!facts) {
    facts = look(formula);
    known.set(formula, facts);
  }
  return facts;
}

const look = (formula: string): FormulaFacts => ({
  clock: clockUse(formula),
  anywhere: /\bindirect\s*\(/i.test(formula),
  spills: spilling.test(formula) || customNamesIn(formula).length > 0,
});

function clockUse(formula: string): ClockUse {
  if (/\bnow\s*\(/i.test(formula)) return 'minute';
  return /\btoday\s*\(/i.test(formula) ? 'day' : 'none';
}

/** The finer of two looks at the clock. */
export function finer(one: ClockUse, other: ClockUse): ClockUse {
  if (one === 'minute' || other === 'minute') return 'minute';
  return one === 'none' ? other : one;
}
