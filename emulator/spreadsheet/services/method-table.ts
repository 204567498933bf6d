// Methods that differ in their names and in one value only, given to a class from a table.

/** Puts a method under each name on the prototype of a class, as if it were written out there. */
export function giveMethods<T extends object>(
  holder: T,
  names: readonly string[],
  make: (name: string) => (this: T, ...args: unknown[]) => unknown,
): void {
  for (const name of names) {
    Object.defineProperty(holder, name, { configurable: true, writable: true, value: make(name) });
  }
}
