// In which ways the submit events of a round reach the script, or do not (platform.md §4.3).

import type { Stage } from '../stage.ts';
import type { Given } from './answers.ts';

export interface Story {
  readonly name: string;
  tells(stage: Stage, given: readonly Given[], tell: Tell): Promise<void>;
}

/** The event of an answer comes; blank, if it is to tell nothing. */
export type Tell = (answer: Given, blank?: boolean) => Promise<void>;

export const stories: readonly Story[] = [
  { name: 'no event at all', tells: async () => undefined },
  {
    name: 'one each',
    async tells(_stage, given, tell) {
      for (const answer of given) await tell(answer);
    },
  },
  {
    name: 'two each',
    async tells(_stage, given, tell) {
      for (const answer of given) {
        await tell(answer);
        await tell(answer);
      }
    },
  },
  {
    name: 'the last first',
    async tells(_stage, given, tell) {
      for (const answer of [...given].reverse()) await tell(answer);
    },
  },
  {
    name: 'all again in a day',
    async tells(stage, given, tell) {
      for (const answer of given) await tell(answer);
      await stage.minutes(24 * 60);
      for (const answer of [...given].reverse()) await tell(answer);
    },
  },
  {
    name: 'blank ones among them',
    async tells(_stage, given, tell) {
      for (const answer of given) {
        await tell(answer, true);
        await tell(answer);
        await tell(answer, true);
      }
    },
  },
  {
    name: 'late, after the sweep',
    async tells(stage, given, tell) {
      await stage.minutes(25 * 60);
      for (const answer of given) await tell(answer);
    },
  },
  {
    name: 'late, after the close',
    async tells(stage, _given, _tell) {
      // Closing looks at every answer, and takes its trigger away: no event comes after it.
      await stage.minutes(60);
      await stage.must(stage.ask('closeRound', { roundId: 'D4' }));
    },
  },
  {
    name: 'some twice, no tick for three days',
    async tells(stage, given, tell) {
      const { triggers } = stage.runtime.world.script;
      const clocks = triggers.filter(({ clock }) => clock !== undefined);
      for (const trigger of clocks) trigger.disabled = true;
      for (const answer of given.slice(1)) await tell(answer);
      await stage.minutes(3 * 24 * 60);
      for (const answer of given.slice(1)) await tell(answer);
      for (const trigger of clocks) trigger.disabled = false;
    },
  },
];
