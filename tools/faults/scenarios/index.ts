// Every scenario that is struck, in the order of the work.

import type { Scenario } from '../scenario.ts';
import { openRound } from './open-round.ts';
import { send } from './send.ts';

export const scenarios: readonly Scenario[] = [openRound, send];
