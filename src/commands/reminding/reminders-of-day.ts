// The ladder by the daily tick: what fails is logged and owed again the next day; mails never wait for it.

import type { Office } from '../../ports.ts';
import type { Kept } from '../../workbook/schema.ts';
import { STOP_AFTER } from '../sending/send-block.ts';
import { told } from '../tell.ts';
import { type Chased, chasedNow } from './chased.ts';
import { queueReminders } from './queue-reminders.ts';
import { makeUrgeLetters } from './urge-letters.ts';

export interface RemindersOfDay {
  queue(): void;
  /** Pending only while a letter may be due; undefined when the day had no more time for one. */
  draftLetters(): void | Promise<void>;
}

/** The reminders of this day; `rounds` are those from before anything was closed. */
export function reminders(rounds: readonly Kept<'rounds'>[], office: Office): RemindersOfDay {
  const chased = guarded(office, () => current(rounds, office)) ?? null;
  return {
    queue() {
      if (chased !== null) guarded(office, () => queueReminders(chased, office));
    },
    draftLetters() {
      if (chased === null || office.clock.elapsedSeconds() >= STOP_AFTER) return;
      return makeUrgeLetters(chased, office).then(
        () => undefined,
        (error) => {
          told(error, office);
        },
      );
    },
  };
}

/** Read again, because the same tick may have closed a round; not while none was open. */
function current(rounds: readonly Kept<'rounds'>[], office: Office): Chased | null {
  if (!rounds.some(({ status }) => status === 'MO')) return null;
  return chasedNow(office.tables.read('rounds').rows, office);
}

function guarded<Value>(office: Office, work: () => Value): Value | undefined {
  try {
    return work();
  } catch (error) {
    told(error, office);
    return undefined;
  }
}
