// Acknowledgements with a code that is none of ours: kept for a week, so that a person is told of them.

import { proseMoment } from '../../domain/calendar/print.ts';
import { dayOfMoment, type Moment, plusDays } from '../../domain/day.ts';
import type { GivenAck } from '../../domain/tasks/acknowledge.ts';
import type { Office } from '../../ports.ts';
import { wordsOf } from '../../text/words.ts';

const KEY = 'ackStrange';
/** A property holds 9 KB, and whoever sends more of them only plays. */
const MOST = 10;
const LONGEST_CODE = 40;
const DAYS = 7;

type Strange = readonly [code: string, at: Moment];

/** Each as a sentence with what to do; [] when there was none in the last days. */
export function strangeAcks(office: Office): string[] {
  const { tasks } = wordsOf(office.language).reports;
  const since = plusDays(office.clock.today(), -DAYS);
  return kept(office)
    .filter(([, at]) => dayOfMoment(at) >= since)
    .map(([code, at]) => tasks.ackStrange(code, proseMoment(at)));
}

export function keepStrange(found: readonly GivenAck[], office: Office): void {
  if (found.length === 0) return;
  const added = found.map(
    ({ code, submittedAt }): Strange => [code.trim().slice(0, LONGEST_CODE), submittedAt],
  );
  office.memory.set({ [KEY]: JSON.stringify([...kept(office), ...added].slice(-MOST)) });
}

function kept({ memory }: Office): readonly Strange[] {
  const text = memory.get(KEY);
  return text === null ? [] : (JSON.parse(text) as Strange[]);
}
