// All that the check finds in formulas, surroundings and history, by part; read anew at each call.

import type { Office } from '../../../ports.ts';
import type { Inspector } from '../../../upkeep-ports.ts';
import { foreignFormulas } from './foreign-formulas.ts';
import { formulaRepairs } from './formula-repairs.ts';
import { historyFound } from './history-found.ts';
import type { IntegrityWords } from './integrity-words.ts';
import { outsideFound } from './outside.ts';
import type { Found, Repair } from './repair.ts';
import { type RowLines, rowLines } from './row-lines.ts';

export interface FoundInBook {
  readonly rows: RowLines;
  readonly formulas: Found;
  readonly outside: Found;
  readonly history: Found;
  /** What can be mended, in the order in which it is done: the history is sealed last. */
  readonly repairs: readonly Repair[];
}

/** For a book whose sheets can all be read. */
export function foundInBook(
  inspector: Inspector,
  office: Office,
  words: IntegrityWords,
): FoundInBook {
  const tabs = inspector.tabs();
  const formulas = foreignFormulas(tabs, inspector, words);
  const outside = outsideFound(inspector, office, words);
  const history = historyFound(office, words);
  return {
    rows: rowLines(tabs, office, words),
    formulas,
    outside,
    history,
    repairs: [
      ...formulaRepairs(tabs, inspector, office, words),
      ...formulas.repairs,
      ...outside.repairs,
      ...history.repairs,
    ],
  };
}
