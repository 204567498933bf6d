// The key under which a mail exists once, however often a command is pressed.

import type { Ids } from '../../workbook/enums.ts';
import type { BodyId, RoundId } from '../ids.ts';

/**
 * The key of the n-th mail of a kind to a body in a round (1 for the first).
 * @example dedupeKey(idOf('D4'), idOf('STC'), 'NHAC', 2) //=> 'D4:STC:NHAC:2'
 */
export function dedupeKey(
  roundId: RoundId,
  bodyId: BodyId,
  kind: Ids<'mailKind'>,
  number: number,
): string {
  if (!Number.isInteger(number) || number < 1) {
    throw new RangeError(`Expected the number of a mail, from 1: ${number}`);
  }
  return `${roundId}:${bodyId}:${kind}:${number}`;
}

/**
 * Which mail of its kind a key stands for; 0 when it is no key of ours.
 * @example numberIn('D4:STC:NHAC:2') //=> 2
 */
export function numberIn(key: string): number {
  return Number(/:(\d+)$/.exec(key)?.[1] ?? 0);
}
