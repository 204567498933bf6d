// Rows are brought to what they should be: nothing that stays is lost, and what is in order is not touched.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rowSteps } from '../../../src/domain/keeping/row-steps.ts';

const names = fc.uniqueArray(fc.integer({ min: 0, max: 30 }).map(String), { maxLength: 20 });

/** What the sheet's own commands would do: take out, sort, put in. */
function carriedOut(now: readonly string[], then: readonly string[]): (string | null)[] {
  const { deletes, order, inserts } = rowSteps(now, then);
  const rows: (string | null)[] = [...now];
  for (const { at, count } of deletes) rows.splice(at, count);
  if (order !== null) {
    const places = new Map(rows.map((row, at) => [row, order[at] ?? 0]));
    rows.sort((one, other) => (places.get(one) ?? 0) - (places.get(other) ?? 0));
  }
  for (const { at, count } of inserts) {
    rows.splice(at, 0, ...Array.from({ length: count }, () => null));
  }
  return rows;
}

describe('the steps from the rows that stand to those that should', () => {
  it('leave every row that stays where it belongs, and a free one for each that comes back', () => {
    fc.assert(
      fc.property(names, names, (now, then) => {
        const stays = new Set(now);
        expect(carriedOut(now, then)).toEqual(then.map((name) => (stays.has(name) ? name : null)));
      }),
    );
  });

  it('are none for rows that are as they should be', () => {
    const { deletes, order, inserts } = rowSteps(['a', 'b'], ['a', 'b']);
    expect([deletes, order, inserts]).toEqual([[], null, []]);
  });

  it('take thirty rows that follow each other in one piece', () => {
    const then = Array.from({ length: 100 }, (_, at) => String(at));
    const now = [...then.slice(0, 20), ...then.slice(50)];
    expect(rowSteps(now, then).inserts).toEqual([{ at: 20, count: 30 }]);
    expect(rowSteps(then, now).deletes).toEqual([{ at: 20, count: 30 }]);
  });
});
