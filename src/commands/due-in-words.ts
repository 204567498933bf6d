// What a due day leaves of its phase and does to the session, as the dialogs that set one say it.

import type { Tone } from '../dialogs/data.ts';
import { proseDay } from '../domain/calendar/print.ts';
import { sessionOf } from '../domain/plan/session.ts';
import type { Words } from '../text/words.ts';
import type { Row } from '../workbook/schema.ts';

/** Working days left of the phase, or by how many it is broken. */
export function leftInWords(left: number, { reports: { preview } }: Words): string {
  return left < 0 ? preview.daysOver(-left) : preview.daysLeft(left);
}

/** Two working days are little to gather, answer and write in. */
export function toneOfLeft(left: number): Tone {
  if (left < 0) return 'bad';
  return left <= 2 ? 'warn' : 'ok';
}

/** Whether the month of the session is still safe. */
export function sessionFact(
  safe: boolean,
  phases: readonly Row<'phases'>[],
  { reports: { preview } }: Words,
): { label: string; value: string; tone: Tone } {
  const session = sessionOf(phases);
  const planned = session?.planStart == null ? '' : proseDay(session.planStart);
  const when = session === null || session.fuzzyText === '' ? planned : session.fuzzyText;
  return safe
    ? { label: preview.session, value: preview.sessionSafe(when), tone: 'ok' }
    : { label: preview.session, value: preview.sessionRisk(when), tone: 'bad' };
}
