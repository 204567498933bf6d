// Whether a person has seen a round's form open without an account: nothing off-line can prove it (U17).

import type { RoundId } from '../../domain/ids.ts';
import type { Office } from '../../ports.ts';

const key = (round: RoundId): string => `linkSeen.${round}`;

export function isLinkConfirmed(round: RoundId, office: Office): boolean {
  return office.memory.get(key(round)) !== null;
}

export function rememberLinkConfirmed(round: RoundId, office: Office): void {
  office.memory.set({ [key(round)]: office.clock.now() });
}
