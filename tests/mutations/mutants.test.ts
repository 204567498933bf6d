// The programs broken on purpose: each break still finds what it breaks. `npm run faults` asks who notices.

import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { scenarios } from '../../tools/faults/scenarios/index.ts';
import { brokenBy } from '../../tools/mutations/mutant.ts';
import { mutants } from '../../tools/mutations/mutants.ts';

const root = resolve(import.meta.dirname, '../..');
const at = (file: string) => resolve(root, file);

describe('a program broken on purpose', () => {
  it.each(mutants)('breaks one place of its file: $name', (mutant) => {
    const text = readFileSync(at(mutant.file), 'utf8');
    expect(brokenBy(mutant, text)).not.toBe(text);
  });

  it.each(mutants)('names a test that stands there: $name', ({ noticedBy }) => {
    if ('scenario' in noticedBy) {
      expect(scenarios.map(({ name }) => name)).toContain(noticedBy.scenario);
      return;
    }
    expect(existsSync(at(noticedBy.tests))).toBe(true);
    // Titles of `it.each` are filled in: what stands before the first gap must be there.
    expect(readFileSync(at(noticedBy.tests), 'utf8')).toContain(noticedBy.titled);
  });

  it('has a name of its own', () => {
    expect(new Set(mutants.map(({ name }) => name)).size).toBe(mutants.length);
  });

  it('is refused when the code it breaks has changed', () => {
    const [mutant] = mutants;
    if (mutant === undefined) throw new Error('There are mutants.');
    expect(() => brokenBy(mutant, 'something else')).toThrow(/found it 0 times/);
    expect(() => brokenBy(mutant, mutant.from + mutant.from)).toThrow(/found it 2 times/);
  });
});
