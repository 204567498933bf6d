// How the rows of a sheet are brought to what they should be with few edits: those that are gone are taken
// out, the others put in order, rows made for those that come back. Cells are written after that.

/** Rows that follow each other, counted from 0 at the first record. */
export interface RowRun {
  readonly at: number;
  readonly count: number;
}

export interface RowSteps {
  /** Taken out in this order, the lowest first, so that none moves before its turn. */
  readonly deletes: readonly RowRun[];
  /** Where each of the rows that are left belongs; null when they stand in order. */
  readonly order: readonly number[] | null;
  /** Put in in this order, from the top down. */
  readonly inserts: readonly RowRun[];
  /** For each row then: which row it was before; null for a new one. */
  readonly sources: readonly (number | null)[];
}

/** @param now names of the rows that stand, @param then names of those that should; each once */
export function rowSteps(now: readonly string[], then: readonly string[]): RowSteps {
  const wanted = new Map(then.map((name, at) => [name, at]));
  const places = new Map(now.map((name, at) => [name, at]));
  const left = now.flatMap((name) => wanted.get(name) ?? []);
  const deletes = runsOf(now.flatMap((name, at) => (wanted.has(name) ? [] : [at])));
  const sorted = left.every((place, at) => at === 0 || place > (left[at - 1] ?? 0));
  const fresh = then.flatMap((name, at) => (places.has(name) ? [] : [at]));
  return {
    deletes: deletes.reverse(),
    order: sorted ? null : left,
    inserts: runsOf(fresh),
    sources: then.map((name) => places.get(name) ?? null),
  };
}

function runsOf(places: readonly number[]): RowRun[] {
  const runs: { at: number; count: number }[] = [];
  for (const at of places) {
    const last = runs[runs.length - 1];
    if (last && last.at + last.count === at) last.count += 1;
    else runs.push({ at, count: 1 });
  }
  return runs;
}
