// platform.md §15: no open question goes untested, and the document of them names every switch.

import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { switchDefaults } from '../../../emulator/core/switches.ts';

const emulatorTests = fileURLToPath(new URL('..', import.meta.url));
const tests = readdirSync(emulatorTests, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.test.ts') && !path.endsWith('switches.test.ts'))
  .map((path) => readFileSync(emulatorTests + path, 'utf8'))
  .join('\n');
const unsettled = readFileSync(new URL('../../../docs/unsettled.md', import.meta.url), 'utf8');

/** Switches that no test can turn, and why. */
const untestable: Readonly<Record<string, string>> = {
  'cells.richText': 'all sources agree: it has one value',
};

describe('the switches of what nobody could settle', () => {
  const names = Object.keys(switchDefaults);

  it.each(names.filter((name) => !untestable[name]))('%s is turned in a test', (name) => {
    expect(tests).toContain(`'${name}'`);
  });

  it('that no test turns are still needed on the list of exceptions', () => {
    for (const name of Object.keys(untestable)) {
      expect(names).toContain(name);
      expect(tests).not.toContain(`'${name}'`);
    }
  });

  it('are all in docs/unsettled.md', () => {
    expect(names.filter((name) => !unsettled.includes(`\`${name}\``))).toEqual([]);
  });
});
