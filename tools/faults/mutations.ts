// The part that breaks the program on purpose, one place after the other, and asks whether that is noticed.

import { mutants } from '../mutations/mutants.ts';
import { noticeOf } from '../mutations/notice.ts';
import type { Part } from './part.ts';
import { noCounts } from './tally.ts';

const NAME = 'mutations';

export const mutations: Part = {
  name: NAME,
  pieces: ({ scenario, point }) =>
    point !== ''
      ? []
      : mutants
          .filter(({ name }) => scenario === '' || name === scenario)
          .map(({ name }) => ({ name, share: 0, of: 1 })),
  async work({ name }) {
    const mutant = mutants.find((one) => one.name === name);
    if (mutant === undefined) throw new Error(`Nothing is broken under the name “${name}”.`);
    const { noticed, seen } = await noticeOf(mutant);
    return {
      part: NAME,
      scenario: name,
      calls: 0,
      counts: { ...noCounts(), made: 1, caught: noticed ? 1 : 0 },
      kinds: { [seen]: 1 },
      failed: noticed
        ? []
        : [{ part: NAME, scenario: name, point: mutant.file, method: seen, findings: [] }],
    };
  },
};
