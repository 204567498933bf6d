// Which tests are run when: no file is left out by a slip.

import { existsSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  browser,
  quickStories,
  rooms,
  slow,
  stories,
  timed,
} from '../../tools/testing/which-tests.ts';

const root = resolve(import.meta.dirname, '../..');

const all = readdirSync(join(root, 'tests'), { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.test.ts'))
  .map((file) => `tests/${file}`);

const isIn = (file: string, places: readonly string[]) =>
  places.some((place) => file === place || file.startsWith(`${place}/`));

describe('the tests that are run', () => {
  it.each([...rooms, ...stories, ...quickStories, ...slow, ...timed])('are there: %s', (file) => {
    expect(existsSync(join(root, file))).toBe(true);
  });

  it('are all of them, in the whole form', () => {
    expect(all.length).toBeGreaterThan(300);
    expect(all.filter((file) => !isIn(file, [...rooms, ...stories]))).toEqual([]);
  });

  it('stand in a room or among the stories, not in both', () => {
    expect(all.filter((file) => isIn(file, rooms) && isIn(file, stories))).toEqual([]);
  });

  it('are slow only where the quick form would have run them', () => {
    const named = [...slow, ...timed];
    expect(named.filter((file) => !isIn(file, rooms) || file.endsWith(browser))).toEqual([]);
  });
});
