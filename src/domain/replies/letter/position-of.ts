// Where a letter makes its body stand, as far as its words are known.

import type { Position } from '../given-reply.ts';
import type { LeftOut } from './letter.ts';
import { flowing } from './lines.ts';
import { agrees, dissents, hasNothingToSay } from './phrases.ts';

/** The position of a letter whose text this is; null when no known phrase tells it. */
export function positionOf(
  body: string,
  comments: number,
  leftOut: readonly LeftOut[],
): Position | null {
  if (dissents(body)) return 'KHONG_THONG_NHAT';
  if (comments > 0) return 'THONG_NHAT_CO_Y_KIEN';
  const said = leftOut
    .filter(({ kind }) => kind === 'POSITION' || kind === 'LEAD_IN')
    .map(({ text }) => flowing(text))
    .join(' ');
  if (agrees(said)) return 'THONG_NHAT';
  return hasNothingToSay(said) ? 'KHONG_CO_Y_KIEN' : null;
}
