// A setter that the reference gives its own class gives the very object that it was called on.

import { describe, expect, it } from 'vitest';
import { classesInReach, isBuilt } from '../../../emulator/contract/coverage.ts';
import { callOf, chained, chainedClasses, givingAnother } from './chained-calls.ts';
import { everythingAtHand, withObject } from './live-objects.ts';

const classes = chainedClasses();

/** Whether a method gives the object that it was called on, or what it throws. */
function givenBy(gas: string, name: string): Promise<string> {
  const { on, call } = callOf(gas, name);
  return withObject(
    everythingAtHand(),
    gas,
    `const one = ${on};
    try { return one.${call} === one ? 'itself' : 'another object'; }
    catch (error) { return error.message; }`,
  );
}

describe('a chained call', () => {
  it('is met in every builder of the runtime, and in hundreds of setters', () => {
    const builders = classesInReach().filter((gas) => isBuilt(gas, 'build'));
    expect(builders.length).toBeGreaterThan(7);
    expect(builders.filter((gas) => !classes.includes(gas))).toEqual([]);
    expect(classes.flatMap(chained).length).toBeGreaterThan(700);
  });

  it.each(classes)('of %s gives the object itself, whichever its setter', async (gas) => {
    const wrong: Record<string, unknown> = {};
    for (const name of chained(gas)) {
      const given = await givenBy(gas, name);
      if (given !== 'itself') wrong[name] = given;
    }
    expect(wrong).toEqual({});
  });
});

describe('a method left out above', () => {
  it.each(classes.filter((gas) => givingAnother(gas).length > 0))(
    'of %s never gives the object itself',
    async (gas) => {
      for (const name of givingAnother(gas)) {
        expect(await givenBy(gas, name), `${gas}.${name}`).not.toBe('itself');
      }
    },
  );
});
