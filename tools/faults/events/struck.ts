// One submit event is killed at each of its calls; then nobody tells again, or the same event comes once more.

import type { Fault } from '../../../emulator/index.ts';

export interface StruckEvent {
  readonly point: string;
  readonly fault: Fault;
  readonly again: boolean;
}

export const HANDLER = 'onFormAnswer';

/** The kills at the k-th call: before and after it, nothing, all or one of the unflushed writes kept. */
export function strikesAt(k: number): StruckEvent[] {
  return (['lost', 'kept', 1] as const).flatMap((buffer) =>
    (['killBefore', 'killAfter'] as const).map((does) => {
      const again = (k + (does === 'killAfter' ? 1 : 0)) % 2 === 0;
      const fault: Fault = { at: k, in: HANDLER, do: does, buffer };
      return { point: `${k}/${does}/${buffer}/${again ? 'told again' : 'not told'}`, fault, again };
    }),
  );
}
