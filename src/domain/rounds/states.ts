// The states of a round and the ways between them; what each way asks for stands in entry.ts.

import type { Ids } from '../../workbook/enums.ts';

export type RoundState = Ids<'roundStatus'>;

/** Whether a round was never opened; the sheet may say nothing of its state. */
export function isDraft({ status }: { readonly status: RoundState | null }): boolean {
  return status === 'NHAP' || status === null;
}

/**
 * How a round passes from one state to another: `OPEN`, `CLOSE` and `REOPEN` move its form, too;
 * `FORWARD` asks that everything holds which the next state rests on; `BACK` asks for a reason only.
 */
export type Way = 'OPEN' | 'CLOSE' | 'REOPEN' | 'FORWARD' | 'BACK';

/**
 * Every way there is (features.md §3.3). Forward one state at a time; back as far as the log of
 * comments can be worked on; never back to a draft, because its requests have left.
 */
const ways: {
  readonly [From in RoundState]: { readonly [To in Exclude<RoundState, From>]?: Way };
} = {
  NHAP: { MO: 'OPEN' },
  MO: { DONG: 'CLOSE' },
  DONG: { TONG_HOP: 'FORWARD', MO: 'REOPEN' },
  TONG_HOP: { TRINH: 'FORWARD', DONG: 'BACK' },
  TRINH: { KHOA: 'FORWARD', TONG_HOP: 'BACK' },
  KHOA: { TRINH: 'BACK', TONG_HOP: 'BACK' },
};

/**
 * The way from one state to another; null when there is none.
 * @example wayBetween('TRINH', 'KHOA') //=> 'FORWARD'
 */
export function wayBetween(from: RoundState, to: RoundState): Way | null {
  const known: { readonly [To in RoundState]?: Way } = ways[from];
  return known[to] ?? null;
}

/** The states that a round can pass to, the next one first. */
export function nextStates(from: RoundState): RoundState[] {
  return (Object.keys(ways[from]) as RoundState[]).filter((to) => wayBetween(from, to) !== null);
}

/** Whether a passage must say why: back and reopened; what goes forward speaks for itself. */
export function asksReason(way: Way): boolean {
  switch (way) {
    case 'BACK':
    case 'REOPEN':
      return true;
    case 'OPEN':
    case 'CLOSE':
    case 'FORWARD':
      return false;
  }
}
