// A formula that names no row after the first changed one reads the same after the change.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AxisChange } from '../../../emulator/spreadsheet/axis-change.ts';
import {
  hasNumberAbove,
  mapReferences,
  moveReference,
} from '../../../emulator/spreadsheet/formula-references.ts';

const row = fc.integer({ min: 1, max: 40 });
const more = fc.nat({ max: 9 });
const dollar = fc.constantFrom('', '$');
const reference = fc.oneof(
  fc.tuple(dollar, dollar, row).map(([left, right, at]) => `${left}B${right}${at}`),
  fc.tuple(row, dollar, more).map(([from, fixed, on]) => `A${from}:${fixed}C${from + on}`),
  fc.tuple(row, more).map(([from, on]) => `${from}:${from + on}`),
  row.map((from) => `D${from}:D`),
  fc.constant('E:F'),
);
const formula = fc
  .array(fc.oneof(reference, fc.constantFrom('"17"', '3', 'LOG10(2)')), {
    minLength: 1,
    maxLength: 4,
  })
  .map((parts) => `=${parts.join('+')}`);
const at = fc.integer({ min: 0, max: 40 });
const count = fc.integer({ min: 1, max: 5 });
const change: fc.Arbitrary<AxisChange> = fc.oneof(
  fc.record({ axis: fc.constant('row'), kind: fc.constant('insert'), at, count }),
  fc.record({ axis: fc.constant('row'), kind: fc.constant('delete'), at, count }),
  fc.record({ axis: fc.constant('row'), kind: fc.constant('move'), at, count, to: at }),
);

describe('a change of rows', () => {
  it('leaves a formula alone whose numbers are all of rows before it', () => {
    let untouched = 0;
    fc.assert(
      fc.property(formula, change, (text, moved) => {
        const first = moved.kind === 'move' ? Math.min(moved.at, moved.to) : moved.at;
        if (hasNumberAbove(text, first)) return;
        untouched += 1;
        expect(mapReferences(text, '.', (one) => moveReference(one, moved))).toBe(text);
      }),
      { numRuns: 3_000, seed: 8 },
    );
    expect(untouched).toBeGreaterThan(200);
  });

  it.each([
    ['=B17', 16, true],
    ['=B17', 17, false],
    ['=SUM(A2:A)', 1, true],
    ['=SUM(A2:A)', 2, false],
    ['=SUM(A:C)', 0, false],
  ])('%s names a row after row %i: %s', (text, most, names) => {
    expect(hasNumberAbove(text, most)).toBe(names);
  });
});
