// How a style is changed: what is given as null is inherited again.

/** A change of a style; undefined leaves as it is, null takes back. */
export type Patch<T> = { [K in keyof T]?: T[K] | null | undefined };

/** The style after the change; the old one stays as it is. */
export function patched<T extends object>(style: T, patch: Patch<T>): T {
  const changed = { ...style };
  for (const key of keysOf(patch)) {
    const value = patch[key];
    if (value === undefined) continue;
    if (value === null) delete changed[key];
    else changed[key] = value;
  }
  return changed;
}

/** Whether two styles say the same. */
export function sameStyle<T extends object>(left: T, right: T): boolean {
  const keys = keysOf(left);
  return keys.length === keysOf(right).length && keys.every((key) => left[key] === right[key]);
}

/** The keys of a flat object, typed. */
export function keysOf<T extends object>(value: T): (keyof T)[] {
  const keys: (keyof T)[] = [];
  for (const key in value) keys.push(key);
  return keys;
}
