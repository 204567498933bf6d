// Every case of the bench, by the part of the work.

import type { Case } from './case.ts';
import { bookCases } from './cases/book.ts';
import { logCases } from './cases/log.ts';
import { menuCases } from './cases/menu.ts';
import { openingCases } from './cases/opening.ts';
import { planCases } from './cases/plan.ts';
import { replyCases } from './cases/replies.ts';
import { roundCases } from './cases/rounds.ts';

export const cases: readonly Case[] = [
  ...menuCases,
  ...openingCases,
  ...replyCases,
  ...logCases,
  ...roundCases,
  ...planCases,
  ...bookCases,
];
