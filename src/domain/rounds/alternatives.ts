// The reply periods that a clerk weighs against the chosen one.

import type { Period } from '../calendar/deadline.ts';
import type { Day, Moment } from '../day.ts';

/** The reply periods that offices give, in working days (seed plan, section 11). */
const USUAL_PERIODS = [5, 7, 10, 15] as const;

/** What is usual for urgent letters, in working days, and before them in hours [K]. */
const URGENT_PERIODS = [1, 2, 3, 5] as const;
const URGENT_HOURS = [24] as const;

/** A period that is counted from the sending. */
export type CountedPeriod = Period & { readonly unit: 'NGAY_LAM_VIEC' | 'GIO' };

/** One row of the table of alternatives: what choosing it would lead to. */
export interface Alternative {
  readonly unit: CountedPeriod['unit'];
  /** Working days or hours. */
  readonly count: number;
  readonly due: Moment;
  readonly dueDay: Day;
  readonly left: number | null;
  readonly breaksPhase: boolean;
  readonly sessionFrom: Day | null;
  readonly sessionSafe: boolean;
  readonly chosen: boolean;
}

/**
 * The usual periods, shorter ones and hours when the letter is urgent, with the chosen one among
 * them when it is counted in the same units; shortest first, hours before days. An hour of the due
 * day that was chosen holds for all of them; hours run from `startsAt`.
 */
export function alternativePeriods(
  chosen: Period,
  urgent: boolean,
  startsAt: Moment,
): CountedPeriod[] {
  const hours = counts(urgent ? URGENT_HOURS : [], chosen.unit === 'GIO' ? chosen.count : null);
  const days = counts(
    urgent ? URGENT_PERIODS : USUAL_PERIODS,
    chosen.unit === 'NGAY_LAM_VIEC' ? chosen.count : null,
  );
  const hour = chosen.unit === 'GIO' ? null : chosen.hour;
  return [
    ...hours.map((count) => ({ unit: 'GIO' as const, count, from: startsAt })),
    ...days.map((count) => ({ unit: 'NGAY_LAM_VIEC' as const, count, hour })),
  ];
}

function counts(usual: readonly number[], chosen: number | null): number[] {
  const all = chosen === null ? usual : [...usual, chosen];
  return Array.from(new Set(all)).sort((one, other) => one - other);
}
