// Every program broken on purpose, by what it breaks.

import type { Mutant } from './mutant.ts';
import { openings } from './mutants/opening.ts';
import { papers } from './mutants/papers.ts';
import { replies } from './mutants/replies.ts';
import { sending } from './mutants/sending.ts';
import { workbook } from './mutants/workbook.ts';

export const mutants: readonly Mutant[] = [
  ...sending,
  ...replies,
  ...workbook,
  ...openings,
  ...papers,
];
