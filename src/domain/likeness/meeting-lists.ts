// Who stands where comments meet: by what is compared, by place, by feature.

/** In a log some comments propose no wording: what they say is all of it, and is put down once. */
export type Part = 'same' | 'whole' | 'content';

/** Who stands at each feature, by the feature's number. */
export interface List {
  get(id: number): Posted | undefined;
  set(id: number, posted: Posted): unknown;
}

/**
 * Who stands at one place, three numbers each: its weight, what it weighs from there on, its number.
 * Those who have most to spare stand first: most of a long row is not looked at.
 */
export type Posted = number[];

export const noLists = (): Record<Part, Map<string, List>> => ({
  same: new Map(),
  whole: new Map(),
  content: new Map(),
});

/** The list of that name, begun where there is none. */
export function listIn(lists: Map<string, List>, under: string, none: () => List): List {
  const known = lists.get(under);
  if (known !== undefined) return known;
  const list = none();
  lists.set(under, list);
  return list;
}

/** A list in which most features have somebody: a row for each. */
export class Rows implements List {
  private readonly rows: (Posted | undefined)[];

  constructor({ length }: { readonly length: number }) {
    this.rows = new Array<Posted | undefined>(length).fill(undefined);
  }

  get(id: number): Posted | undefined {
    return this.rows[id];
  }

  set(id: number, posted: Posted): void {
    this.rows[id] = posted;
  }
}

/** Puts somebody in where the order has their place. */
export function post(
  posted: Posted,
  weight: number,
  left: number,
  number: number,
  share: number,
): void {
  const spare = left - 2 * share * weight;
  let [low, high] = [0, posted.length / 3];
  while (low < high) {
    const middle = (low + high) >>> 1;
    const its = (posted[3 * middle + 1] ?? 0) - 2 * share * (posted[3 * middle] ?? 0);
    if (its >= spare) low = middle + 1;
    else high = middle;
  }
  posted.splice(3 * low, 0, weight, left, number);
}
