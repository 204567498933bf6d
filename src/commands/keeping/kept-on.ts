// When the book kept a copy of itself last, as the properties have it, and whether a week has gone by.

import { readDay } from '../../domain/day.ts';
import { isSnapshotDue } from '../../domain/keeping/kept-long.ts';
import type { Office } from '../../ports.ts';
import { bookSettings } from '../book-settings.ts';
import { told } from '../tell.ts';

/** The day of the last copy; of setting up, before there is one. */
export const KEPT_ON = 'keptOn';

/**
 * Keeps a copy when a week has gone by and the office wants it; on other days asks the properties
 * alone. What fails is logged, and tried again the next day.
 */
export function keepWeekly(office: Office): void {
  if (!isSnapshotDue(readDay(office.memory.get(KEPT_ON) ?? ''), office.clock.today())) return;
  try {
    office.locked(() => {
      if (bookSettings(office).weeklySnapshot) office.upkeep().snapshotNow('WEEKLY', office);
    });
  } catch (error) {
    told(error, office);
  }
}
