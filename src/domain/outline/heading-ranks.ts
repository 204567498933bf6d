// Which heading of a draft stands above which.

import type { HeadingKind } from './heading-line.ts';

/** From the highest down; of two in one place the one that came first in the draft is the higher. */
const RANKS: readonly (readonly HeadingKind[])[] = [
  ['PHU_LUC'],
  ['PHAN'],
  ['CHUONG'],
  ['MUC'],
  ['TIEU_MUC'],
  ['DIEU'],
  ['CAPITAL', 'ROMAN'],
  // “MỞ ĐẦU” may have points “1.”, but is over with “I.” or a part.
  ['PLAIN'],
  ['NUMBER'],
  ['NUMBER_2'],
  ['NUMBER_3'],
  ['NUMBER_4'],
  ['LETTER'],
];
const rankOf = (kind: HeadingKind): number => RANKS.findIndex((kinds) => kinds.includes(kind));

/** A heading that the lines being read stand under. */
export interface OpenHeading {
  readonly kind: HeadingKind;
  readonly level: number | null;
  /** Its place among the clauses. */
  readonly at: number;
}

/** How many of the open headings stand above a new one. */
export function depthOf(
  kind: HeadingKind,
  level: number | null,
  open: readonly OpenHeading[],
): number {
  // A heading without number or style begins at the top.
  if (kind === 'PLAIN' && (level ?? 0) === 0) return 0;
  const same = open.findIndex((one) => one.kind === kind && kind !== 'PLAIN');
  if (same >= 0) return same;
  const at = open.findIndex((one) => {
    if (level !== null && one.level !== null) return one.level >= level;
    const below = kind === 'PLAIN' && (level ?? 0) > 0;
    return !below && rankOf(one.kind) > rankOf(kind);
  });
  return at >= 0 ? at : open.length;
}
