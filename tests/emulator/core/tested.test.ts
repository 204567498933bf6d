// No built method of spreadsheets and forms goes untested: a simple count of words. A method counts when
// some test of the runtime or some story calls a method of that name (`.setValues(`, or the name in a
// table of names): which class it was called on is not looked at. Where many classes share their names,
// the count is exact: the items' every-item.test.ts and item-rules.test.ts and the lists' range-lists.test.ts
// record the calls themselves.

import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { coverage } from '../../../emulator/contract/coverage.ts';

const folder = fileURLToPath(new URL('../../', import.meta.url));
/** Lists of names, and what calls every method there is with arguments that fit none. */
const noTests = /(core\/(tested|reach|coverage|chaining)\.test|live-objects|class-members)/;
const texts = ['emulator', 'stories'].flatMap((room) =>
  readdirSync(`${folder}${room}`, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts'))
    .map((path) => `${room}/${path}`)
    .filter((path) => !noTests.test(path))
    .map((path) => readFileSync(folder + path, 'utf8')),
);
const words = new Set(
  texts.flatMap((text) =>
    [...text.matchAll(/\.(\w+)\(|'(\w+)(?:\(|')/g)].map(([, called, named]) => called ?? named),
  ),
);

/** `setWraps` is called as `set${plural}` where one statement holds for many methods. */
const prefixed = (name: string) => {
  const [, prefix, rest] = /^(get|set|as|add|create)(\w+)$/.exec(name) ?? [];
  return (
    prefix !== undefined && words.has(rest) && texts.some((text) => text.includes(`.${prefix}\${`))
  );
};

const wanted =
  /^Spreadsheet\.(Spreadsheet|Sheet|Range|RangeList)$|^Forms\.(Form|FormResponse|ItemResponse|\w*Item)$/;
const classes = coverage().filter(({ gas, built }) => wanted.test(gas) && built.length > 0);
const counted = classes.filter(({ gas }) => !/Item$|RangeList$/.test(gas));

describe('of spreadsheets and forms', () => {
  it('four classes, a form, its responses and eighteen kinds of items are looked at', () => {
    expect(classes.length).toBe(4 + 3 + 18);
  });

  it.each(counted.map(({ gas, built }) => [gas, built] as const))(
    'every built method of %s is called by a test',
    (_gas, built) => {
      expect(built.filter((name) => !words.has(name) && !prefixed(name))).toEqual([]);
    },
  );

  it.each(classes.map(({ gas, built, lacking }) => [gas, built, lacking] as const))(
    '70 %% of the methods of %s are built, at least',
    (_gas, built, lacking) => {
      expect(built.length / (built.length + lacking.length)).toBeGreaterThanOrEqual(0.7);
    },
  );
});
