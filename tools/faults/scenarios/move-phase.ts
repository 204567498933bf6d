// P6 slips seven days, and what follows it with it.

import { slipOf } from '../../replay/asked.ts';
import { type Scenario, unless } from '../scenario.ts';
import type { Stage, Told } from '../stage.ts';

export const MOVE = slipOf('P6');

/** Looks at the move, as the page does, and applies what was seen. */
async function lookAndApply(stage: Stage): Promise<Told> {
  const seen = await stage.ask('previewMove', MOVE);
  // A second fault may have struck the look itself: it is looked at again.
  return seen.done ? stage.ask('applyMove', { ...MOVE, seen: seenIn(seen.value) }) : seen;
}

export const movePhase: Scenario = {
  name: 'move-phase',
  place: 'filled',
  entry: 'ask',
  async prepare(stage) {
    seen = seenIn((await stage.must(stage.ask('previewMove', MOVE))).value);
  },
  act: (stage) => stage.ask('applyMove', { ...MOVE, seen }),
  // Whoever comes back looks at the plan first: what has been finished meanwhile is not done again.
  async again(stage) {
    const told = await stage.press('movePhaseDialog');
    return !told.done || isMoved(stage) ? told : lookAndApply(stage);
  },
  missing: (stage) => unless(isMoved(stage), 'P6 stands where it stood.'),
};

let seen = '';

/** A day of the sheet as a day of the plan. */
function isMoved(stage: Stage): boolean {
  const start = Number(stage.book.find('phases', 'P6')?.value('planStart') ?? 0);
  return new Date(Date.UTC(1899, 11, 30) + start * 86_400_000)
    .toISOString()
    .startsWith('2021-08-30');
}

/** What the page shows of a move, as it is handed back when the move is applied. */
export function seenIn(value: unknown): string {
  if (typeof value === 'object' && value !== null && 'seen' in value) return String(value.seen);
  throw new Error('The preview of the move shows nothing.');
}
