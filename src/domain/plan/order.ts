// An order in which everything comes after what it waits for, or the circle that forbids one.

export interface Order<Id> {
  /** Every id once; what closes a circle is passed over, so that the rest has an order all the same. */
  readonly order: readonly Id[];
  /** Each circle as it was found, in the direction in which one waits for the next. */
  readonly circles: readonly (readonly Id[])[];
}

/**
 * Orders ids so that each comes after those it waits for; otherwise they keep the order given. Ids
 * that are waited for and not given are passed over. Takes time in proportion to ids and links.
 * @example orderOf(['P2', 'P1'], (id) => (id === 'P2' ? ['P1'] : [])).order //=> ['P1', 'P2']
 */
export function orderOf<Id extends string>(
  ids: readonly Id[],
  waitsFor: (id: Id) => readonly Id[],
): Order<Id> {
  const given = new Set(ids);
  const order: Id[] = [];
  const circles: Id[][] = [];
  const state = new Map<Id, 'open' | 'done'>();
  for (const first of ids) {
    if (state.has(first)) continue;
    // A stack of our own: a chain of thousands would be too deep for calls.
    const path: { readonly id: Id; readonly rest: Id[] }[] = [];
    const enter = (id: Id): void => {
      state.set(id, 'open');
      path.push({ id, rest: [...waitsFor(id)].reverse() });
    };
    enter(first);
    for (let last = path[path.length - 1]; last !== undefined; last = path[path.length - 1]) {
      const next = last.rest.pop();
      if (next === undefined) {
        state.set(last.id, 'done');
        order.push(last.id);
        path.pop();
      } else if (state.get(next) === 'open') {
        const start = path.findIndex(({ id }) => id === next);
        circles.push(path.slice(start).map(({ id }) => id));
      } else if (given.has(next) && !state.has(next)) enter(next);
    }
  }
  return { order, circles };
}
