// How far two works lie apart on the line of working days, and where one must begin after another.

import type { LinkKind } from './links.ts';

/** First and last working day, by their numbers; the last is one less than the first when nothing is needed. */
export interface Slot {
  readonly first: number;
  readonly last: number;
}

/** Working days between two works by the kind of their link; 0 when one follows on the other. */
export function gapOf(kind: LinkKind, before: Slot, after: Slot): number {
  switch (kind) {
    case 'FS':
      return after.first - before.last - 1;
    case 'SS':
      return after.first - before.first;
    case 'FF':
      return after.last - before.last;
  }
}

/** The first day of a work of that length which keeps this gap. */
export function startBy(kind: LinkKind, before: Slot, gap: number, length: number): number {
  switch (kind) {
    case 'FS':
      return before.last + 1 + gap;
    case 'SS':
      return before.first + gap;
    case 'FF':
      return before.last + gap - Math.max(0, length - 1);
  }
}
