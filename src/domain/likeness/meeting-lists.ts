// Who stands where comments meet: by what is compared, by place, by feature.

/** In a log some comments propose no wording: what they say is all of it, and is put down once. */
export type Part = 'same' | 'whole' | 'content';

/**
 * Who stands at one place, three numbers each: its weight, what it weighs from there on, its number.
 * Those who have most to spare stand first: most of a long row is not looked at.
 */
export type Posted = number[];

/** Who stands at each feature, by the feature's number. */
export interface List {
  /** The share of both weights that two who meet here must have in common at least. */
  readonly share: number;
  /** Those at a feature; undefined where nobody has so much to spare. */
  sparing(id: number, least: number): Posted | undefined;
  /** Puts somebody in where the order has their place. */
  post(id: number, weight: number, left: number, number: number): void;
}

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

/** A list in which few features have somebody. */
export class Few implements List {
  private readonly rows = new Map<number, Posted>();

  constructor(readonly share: number) {}

  sparing(id: number, least: number): Posted | undefined {
    const posted = this.rows.get(id);
    return posted === undefined || spareAt(posted, 0, this.share) < least ? undefined : posted;
  }

  post(id: number, weight: number, left: number, number: number): void {
    const posted = this.rows.get(id);
    if (posted === undefined) this.rows.set(id, [weight, left, number]);
    else insert(posted, weight, left, number, this.share);
  }
}

/** A list in which most features have somebody: a row for each, and what its first one can spare. */
export class Many implements List {
  private readonly rows: (Posted | undefined)[];
  private readonly most: Float64Array;

  constructor(
    readonly share: number,
    features: number,
  ) {
    this.rows = new Array<Posted | undefined>(features).fill(undefined);
    this.most = new Float64Array(features).fill(Number.NEGATIVE_INFINITY);
  }

  sparing(id: number, least: number): Posted | undefined {
    return (this.most[id] ?? 0) < least ? undefined : this.rows[id];
  }

  post(id: number, weight: number, left: number, number: number): void {
    const posted = this.rows[id];
    if (posted === undefined) this.rows[id] = [weight, left, number];
    else insert(posted, weight, left, number, this.share);
    this.most[id] = Math.max(this.most[id] ?? 0, spareOf(weight, left, this.share));
  }
}

/** What is left above its part of what two must share, were the other as much above its own. */
export const spareOf = (weight: number, left: number, share: number): number =>
  left - 2 * share * weight;

const spareAt = (posted: Posted, at: number, share: number): number =>
  spareOf(posted[at] ?? 0, posted[at + 1] ?? 0, share);

function insert(posted: Posted, weight: number, left: number, number: number, share: number): void {
  const spare = spareOf(weight, left, share);
  let [low, high] = [0, posted.length / 3];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (spareAt(posted, 3 * middle, share) >= spare) low = middle + 1;
    else high = middle;
  }
  posted.splice(3 * low, 0, weight, left, number);
}
