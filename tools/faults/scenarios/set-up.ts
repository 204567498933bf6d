// An empty file becomes the book of the plan.

import { bacGiang2021 } from '../../../src/plans/bac-giang-2021.ts';
import { type Scenario, unless } from '../scenario.ts';

/** Sheets that the plan fills. */
const sheets = ['bodies', 'phases', 'rounds'] as const;

export const setUp: Scenario = {
  name: 'set-up',
  place: 'empty',
  entry: 'setUpFromMenu',
  act: (stage) => stage.press('setUpFromMenu'),
  missing(stage) {
    const has = (sheet: (typeof sheets)[number]): number =>
      stage.book.has(sheet) ? stage.book.rows(sheet).length : 0;
    const ticks = stage.runtime.world.script.triggers.filter(
      ({ handler }) => handler === 'dailyTick',
    );
    return [
      ...sheets.flatMap((sheet) =>
        unless(
          has(sheet) === bacGiang2021[sheet].length,
          `Sheet ${sheet} has ${has(sheet)} of ${bacGiang2021[sheet].length} records.`,
        ),
      ),
      ...unless(ticks.length === 1, `${ticks.length} daily ticks.`),
    ];
  },
  sample: { quick: 2, whole: 30 },
};
