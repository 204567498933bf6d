// Every case of the bench, by the part of the work.

import type { Case } from './case.ts';
import { menuCases } from './cases/menu.ts';

export const cases: readonly Case[] = [...menuCases];
