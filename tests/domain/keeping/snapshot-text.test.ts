// A snapshot comes out of its file as it went in, whatever stands in its cells; a file that was touched does not.

import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { moment } from '../../../src/domain/day.ts';
import type { KeptCell } from '../../../src/domain/keeping/kept-cell.ts';
import type { Snapshot } from '../../../src/domain/keeping/snapshot.ts';
import { bodyOf, sealed, unsealed } from '../../../src/domain/keeping/snapshot-text.ts';

const checksum = (body: string): string => createHash('sha256').update(body, 'utf8').digest('hex');
const fileOf = (snapshot: Snapshot): string => sealed(bodyOf(snapshot), checksum(bodyOf(snapshot)));

const hostile = fc.constantFrom(
  ...['=1+1', "'=1+1", "''", '+84912345678', '01', '1/2/2026', 'TRUE', '\u0000', '\ud800', '#N/A'],
  ...['a\r\nb', 'a\rb', '\ufeff', 'Tiếng Việt'.normalize('NFD'), '{"d":"x"}', 'x'.repeat(50_000)],
);
const cell: fc.Arbitrary<KeptCell> = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  hostile,
  fc.double({ noNaN: true, noDefaultInfinity: true }).filter((one) => !Object.is(one, -0)),
  fc.boolean(),
  fc.constantFrom({ d: '2021-08-23T12:00:00.000' }, { d: '1899-12-30T07:30:00.000' }),
  fc.string({ maxLength: 20 }).map((text) => ({ f: `=${text}` })),
);
const sheet = fc.integer({ min: 1, max: 5 }).chain((width) =>
  fc.record({
    sheet: fc.constantFrom('bodies', 'comments'),
    tab: fc.string(),
    columns: fc.uniqueArray(fc.string(), { minLength: width, maxLength: width }),
    rows: fc.array(fc.array(cell, { minLength: width, maxLength: width }), { maxLength: 8 }),
  }),
);
const snapshot: fc.Arbitrary<Snapshot> = fc.record({
  book: fc.string(),
  schema: fc.integer({ min: 1, max: 99 }),
  at: fc.constant(moment('2021-08-23T07:45')),
  by: fc.string(),
  why: fc.constantFrom('HAND' as const, 'WEEKLY' as const, 'RESTORE' as const),
  note: fc.string(),
  sheets: fc.array(sheet, { maxLength: 3 }),
  tabs: fc.array(
    fc.record({ tab: fc.string(), rows: fc.array(fc.array(cell, { maxLength: 4 })) }),
    { maxLength: 2 },
  ),
  memory: fc.dictionary(fc.string(), fc.string()).map((one) => ({ ...one })),
});

describe('the file of a snapshot', () => {
  it('gives every cell back with its type', () => {
    fc.assert(
      fc.property(snapshot, (one) => {
        expect(unsealed(fileOf(one), checksum)).toEqual(one);
      }),
    );
  });

  it('that was cut, or in which one letter is another, is no snapshot', () => {
    fc.assert(
      fc.property(snapshot, fc.nat(), fc.boolean(), (one, place, cut) => {
        const file = fileOf(one);
        const at = place % file.length;
        const other = file[at] === 'x' ? 'y' : 'x';
        const touched = cut ? file.slice(0, at) : file.slice(0, at) + other + file.slice(at + 1);
        expect(unsealed(touched, checksum)).toBeNull();
      }),
    );
  });

  it.each([
    ['no book', { book: 1 }],
    ['a row that is too short', { sheets: [{ sheet: 'a', tab: 'A', columns: ['x'], rows: [[]] }] }],
    ['a cell that is a list', { tabs: [{ tab: 'A', rows: [[[]]] }] }],
    ['a formula that is none', { tabs: [{ tab: 'A', rows: [[{ f: 'IMPORTXML()' }]] }] }],
    ['a column twice', { sheets: [{ sheet: 'a', tab: 'A', columns: ['x', 'x'], rows: [] }] }],
  ])('with a right checksum and %s is none either', (_what, part) => {
    const whole = { book: 'b', schema: 1, at: '2021-08-23T07:45', by: '', why: 'HAND', note: '' };
    const body = (more: object) =>
      JSON.stringify({ ...whole, sheets: [], tabs: [], memory: {}, ...more });
    const read = (text: string) => unsealed(sealed(text, checksum(text)), checksum);
    expect(read(body({}))).not.toBeNull();
    expect(read(body(part))).toBeNull();
  });
});
