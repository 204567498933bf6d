// Two versions of one list brought together.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changedByThem, mergeLists } from '../../../emulator/documents/three-way.ts';

const merged = (base: string, mine: string, theirs: string) =>
  mergeLists([...base], [...mine], [...theirs]).join('');

describe('two versions of a list', () => {
  it.each([
    ['mine puts in what theirs left alone', 'az', 'amz', 'az', 'amz'],
    ['each puts in at its own place', 'az', 'amz', 'taz', 'tamz'],
    ['both add at the end: theirs was saved first', 'ab', 'abM', 'abT', 'abTM'],
    ['both fill what was empty', '', 'M', 'T', 'TM'],
    ['what either takes out is out', 'abcd', 'acd', 'abd', 'ad'],
    ['taken out here, put in beside it there', 'abc', 'ac', 'abTc', 'aTc'],
    ['both put another in its place', 'abc', 'aMc', 'aTc', 'aTMc'],
    ['each puts another in the place of a neighbour', 'abcd', 'aMcd', 'abTd', 'aMTd'],
    ['the same items again and again', 'xxx', 'xxxx', 'xx', 'xxx'],
  ])('%s', (_what, base, mine, theirs, both) => {
    expect(merged(base, mine, theirs)).toBe(both);
  });

  it('lets items that both changed be merged, where it is plain which is which', () => {
    const told: string[] = [];
    const all = mergeLists(['a', 'b', 'c'], ['a', 'B1', 'c'], ['a', 'B2', 'c'], (...three) => {
      told.push(three.join());
      return ['B12'];
    });
    expect([all, told]).toEqual([['a', 'B12', 'c'], ['b,B1,B2']]);
  });

  const items = fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 8 });

  it('is the changed one when only one changed, and the one when both are alike', () => {
    fc.assert(
      fc.property(items, items, (base, changed) => {
        expect(mergeLists(base, changed, base)).toEqual(changed);
        expect(mergeLists(base, base, changed)).toEqual(changed);
      }),
    );
  });

  it('loses nothing that either put in, and brings nothing back that one took out', () => {
    const fresh = (letter: string) => fc.array(fc.constant(letter), { maxLength: 3 });
    const kept = fc.array(fc.boolean(), { minLength: 4, maxLength: 4 });
    fc.assert(
      fc.property(kept, kept, fresh('M'), fresh('T'), (inMine, inTheirs, mine, theirs) => {
        const base = ['a', 'b', 'c', 'd'];
        const all = mergeLists(
          base,
          [...mine, ...base.filter((_, at) => inMine[at])],
          [...base.filter((_, at) => inTheirs[at]), ...theirs],
        );
        const count = (item: string) => all.filter((one) => one === item).length;
        expect([count('M'), count('T')]).toEqual([mine.length, theirs.length]);
        expect(base.map(count)).toEqual(base.map((_, at) => Number(inMine[at] && inTheirs[at])));
      }),
    );
  });
});

describe('the properties of an element', () => {
  it('are theirs where only they changed them', () => {
    const base = { width: 1, height: 1, link: 'a' };
    const mine = { width: 2, height: 1, link: 'a' };
    const theirs = { width: 3, height: 4, link: 'a' };
    expect(changedByThem(base, mine, theirs)).toEqual({ height: 4 });
  });

  it('count when they are put in or taken out', () => {
    const base: { link?: string; title?: string } = { link: 'a' };
    expect(changedByThem(base, base, { title: 'b' })).toEqual({ link: undefined, title: 'b' });
  });
});
