// The time to reply that an opening gives, from what the clerk entered, the round and the settings.

import type { Period } from '../../domain/calendar/deadline.ts';
import { readHour } from '../../domain/calendar/hour.ts';
import { at, dayOfMoment, type Moment } from '../../domain/day.ts';
import type { Row } from '../../workbook/schema.ts';
import type { Settings } from '../../workbook/settings.ts';
import type { OpeningInput } from '../input/opening.ts';

/** From when hours run: at once today, on a later day from the hour in which mails leave. */
export function startOfHours(input: OpeningInput, settings: Settings, now: Moment): Moment {
  return input.sendDay === dayOfMoment(now) ? now : at(input.sendDay, settings.sendHour);
}

/** The period as it is counted; what the page did not send is taken from the round's row. */
export function periodOf(
  input: OpeningInput,
  round: Pick<Row<'rounds'>, 'dueHour'>,
  settings: Settings,
  startsAt: Moment,
): Period {
  const hour = input.dueHour === undefined ? readHour(round.dueHour) : input.dueHour;
  const { periodUnit: unit, periodN: count } = input;
  switch (unit) {
    case 'NGAY':
    case 'NGAY_LAM_VIEC':
      return { unit, count, hour };
    case 'GIO':
      return { unit, count, from: startsAt };
    case 'TRUOC_NGAY':
      return {
        unit,
        day: input.dueDay ?? input.sendDay,
        hour,
        inclusive: settings.deadlineInclusive,
      };
  }
}
