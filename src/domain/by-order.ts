// The order of ids and numbers that people count on: what is written in digits is told as a number.

/** Sorts by numbers, or by texts that begin with one: `05.09` before `05.100`, `P9` before `P10`. */
export const byOrder = (one: string, other: string): number =>
  one.localeCompare(other, 'en', { numeric: true });
