// Two versions of one list, made from a third at the same time, brought together.

import { isDeepStrictEqual } from 'node:util';

/** Where the items of a list that stayed stand in another: an index for each, or −1. */
function stayed(base: readonly string[], changed: readonly string[]): number[] {
  const shorter = Math.min(base.length, changed.length);
  let first = 0;
  while (first < shorter && base[first] === changed[first]) first++;
  let last = 0;
  while (last < shorter - first && base.at(-1 - last) === changed.at(-1 - last)) last++;
  const end = (list: readonly string[]) => list.length - last;
  const middle = longestCommon(base.slice(first, end(base)), changed.slice(first, end(changed)));
  return base.map((_, at) => {
    if (at < first) return at;
    if (at >= end(base)) return at + changed.length - base.length;
    const place = middle[at - first] ?? -1;
    return place < 0 ? -1 : first + place;
  });
}

/** The same where the lists have neither their beginning nor their end in common. */
function longestCommon(base: readonly string[], changed: readonly string[]): number[] {
  const lengths = Array.from({ length: base.length + 1 }, () =>
    new Array<number>(changed.length + 1).fill(0),
  );
  const length = (row: number, column: number) => lengths[row]?.[column] ?? 0;
  for (let row = base.length - 1; row >= 0; row--) {
    const line = lengths[row] ?? [];
    for (let column = changed.length - 1; column >= 0; column--) {
      line[column] =
        base[row] === changed[column]
          ? length(row + 1, column + 1) + 1
          : Math.max(length(row + 1, column), length(row, column + 1));
    }
  }
  const places: number[] = [];
  for (let row = 0, column = 0; row < base.length; row++) {
    while (base[row] !== changed[column] && length(row, column + 1) > length(row + 1, column)) {
      column++;
    }
    if (base[row] === changed[column]) places.push(column++);
    else places.push(-1);
  }
  return places;
}

/**
 * What both made of a list: without what either took out, and with what each put in, at one place
 * theirs before mine.
 * @param same merges what both made of one item; without it both versions stand
 * @example mergeLists(['a', 'z'], ['a', 'm', 'z'], ['t', 'a', 'z']); // ['t', 'a', 'm', 'z']
 */
export function mergeLists<T>(
  base: readonly T[],
  mine: readonly T[],
  theirs: readonly T[],
  same: (base: T, mine: T, theirs: T) => T[] = (_base, own, others) => [others, own],
): T[] {
  const texts = (items: readonly T[]) => items.map((item) => JSON.stringify(item));
  const inMine = stayed(texts(base), texts(mine));
  const inTheirs = stayed(texts(base), texts(theirs));
  const [keptInMine, keptInTheirs] = [new Set(inMine), new Set(inTheirs)];
  const merged: T[] = [];
  const from = { base: 0, mine: 0, theirs: 0 };
  /** What stands before the next item that both have kept, or before the end. */
  const region = (toBase: number, toMine: number, toTheirs: number) => {
    const was = base.slice(from.base, toBase);
    const own = mine.slice(from.mine, toMine);
    const others = theirs.slice(from.theirs, toTheirs);
    const newOwn = own.filter((_, at) => !keptInMine.has(from.mine + at));
    const newOthers = others.filter((_, at) => !keptInTheirs.has(from.theirs + at));
    const inPlace = (changed: readonly T[], places: readonly number[], start: number) =>
      changed.length === was.length &&
      was.every((_, at) => [-1, start + at].includes(places[from.base + at] ?? -1));
    if (inPlace(own, inMine, from.mine) && inPlace(others, inTheirs, from.theirs)) {
      was.forEach((item, at) => {
        const [left = item, right = item] = [own[at], others[at]];
        if (keptInMine.has(from.mine + at)) merged.push(right);
        else if (keptInTheirs.has(from.theirs + at)) merged.push(left);
        else merged.push(...same(item, left, right));
      });
    } else merged.push(...newOthers, ...newOwn);
    Object.assign(from, { base: toBase + 1, mine: toMine + 1, theirs: toTheirs + 1 });
  };
  base.forEach((item, index) => {
    const [mineAt, theirsAt] = [inMine[index] ?? -1, inTheirs[index] ?? -1];
    if (mineAt < 0 || theirsAt < 0) return;
    region(index, mineAt, theirsAt);
    merged.push(item);
  });
  region(base.length, mine.length, theirs.length);
  return merged;
}

/** The properties that only they changed; the ones that I changed stand as I have them. */
export function changedByThem<T extends object>(base: T, mine: T, theirs: T): Partial<T> {
  const changed: Partial<T> = {};
  const differ = (left: unknown, right: unknown) => !isDeepStrictEqual(left, right);
  for (const key of keysOf(base, theirs)) {
    if (differ(base[key], theirs[key]) && !differ(base[key], mine[key])) changed[key] = theirs[key];
  }
  return changed;
}

function keysOf<T extends object>(...objects: T[]): Set<keyof T> {
  const keys = new Set<keyof T>();
  for (const object of objects) for (const key in object) keys.add(key);
  return keys;
}
