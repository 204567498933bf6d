// The earlier and the later of two days; days compare as text, so no number function may be used.

import type { Day } from '../day.ts';

export function earlierOf(one: Day, other: Day): Day {
  if (other < one) return other;
  return one;
}

export function laterOf(one: Day, other: Day): Day {
  if (one < other) return other;
  return one;
}
