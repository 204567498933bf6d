// A formula that names no line after the first changed one, or not the sheet, reads the same after the change.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AxisChange } from '../../../emulator/spreadsheet/axis-change.ts';
import {
  hasColumnAbove,
  hasNumberAbove,
  mayName,
} from '../../../emulator/spreadsheet/formula-glance.ts';
import { mapReferences, moveReference } from '../../../emulator/spreadsheet/formula-references.ts';

const row = fc.integer({ min: 1, max: 40 });
const more = fc.nat({ max: 9 });
const dollar = fc.constantFrom('', '$');
const rows = fc.oneof(
  fc.tuple(dollar, dollar, row).map(([left, right, at]) => `${left}B${right}${at}`),
  fc.tuple(row, dollar, more).map(([from, fixed, on]) => `A${from}:${fixed}C${from + on}`),
  fc.tuple(row, more).map(([from, on]) => `${from}:${from + on}`),
  row.map((from) => `D${from}:D`),
  fc.constant('E:F'),
);
const names = ['A', 'b', 'C', 'H', 'p', 'Z', 'AA', 'ab', 'AM'];
const letters = fc.constantFrom(...names);
const span = fc
  .tuple(fc.nat({ max: names.length - 1 }), fc.nat({ max: names.length - 1 }))
  .map(([one, other]) => [names[Math.min(one, other)], names[Math.max(one, other)]] as const);
const columns = fc.oneof(
  fc.tuple(dollar, letters, dollar).map(([left, name, right]) => `${left}${name}${right}7`),
  fc.tuple(span, dollar).map(([[from, to], fixed]) => `${from}2:${fixed}${to}9`),
  span.map(([from, to]) => `${from}:${to}`),
  letters.map((from) => `${from}2:9`),
  fc.constant('3:4'),
);
const formulaOf = (reference: fc.Arbitrary<string>) =>
  fc
    .array(fc.oneof(reference, fc.constantFrom('"17"', '3', 'LOG10(2)', 'SUM(1)', 'Tổng_AB')), {
      minLength: 1,
      maxLength: 4,
    })
    .map((parts) => `=${parts.join('+')}`);
const at = fc.integer({ min: 0, max: 40 });
const count = fc.integer({ min: 1, max: 5 });
const changeOf = (axis: 'row' | 'column'): fc.Arbitrary<AxisChange> =>
  fc.oneof(
    fc.record({ axis: fc.constant(axis), kind: fc.constant('insert'), at, count }),
    fc.record({ axis: fc.constant(axis), kind: fc.constant('delete'), at, count }),
    fc.record({ axis: fc.constant(axis), kind: fc.constant('move'), at, count, to: at }),
  );

describe.each([
  ['rows', formulaOf(rows), changeOf('row'), hasNumberAbove],
  ['columns', formulaOf(columns), changeOf('column'), hasColumnAbove],
] as const)('a change of %s', (_lines, formula, change, hasAbove) => {
  it('leaves a formula alone whose references all end before it', () => {
    let untouched = 0;
    fc.assert(
      fc.property(formula, change, (text, moved) => {
        const first = moved.kind === 'move' ? Math.min(moved.at, moved.to) : moved.at;
        if (hasAbove(text, first)) return;
        untouched += 1;
        // Spelled as the workbook spells references: in capitals, though nothing moves.
        const spelled = mapReferences(text, '.', (one) => ({ ...one }));
        expect(mapReferences(text, '.', (one) => moveReference(one, moved))).toBe(spelled);
      }),
      { numRuns: 3_000, seed: 8 },
    );
    expect(untouched).toBeGreaterThan(200);
  });
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

it.each([
  ['=SUM(A2:$c)', 2, true],
  ['=SUM(A2:$c)', 3, false],
  ['=IF(TODAY()>B2;A2;1)', 2, false],
  ['=AA1', 26, true],
  ['=AA1', 27, false],
  ['=SUM(2:4)', 0, false],
])('%s names a column after the first %i: %s', (text, most, names) => {
  expect(hasColumnAbove(text, most)).toBe(names);
});

it.each([
  ["='Vòng góp ý'!A2", 'Vòng góp ý', true],
  ["='VÒNG GÓP Ý'!A2", 'Vòng góp ý', true],
  ["='Sở ''A'''!A2", "Sở 'A'", true],
  ['=Tasks!A2+1', 'tasks', true],
  ['=COUNTIF(A:A;"Vòng góp ý")', 'Vòng góp ý', false],
  ["='Ý kiến'!A2", 'Vòng góp ý', false],
])('%s may name the sheet %s: %s', (text, sheet, may) => {
  expect(mayName(sheet)(text)).toBe(may);
});
