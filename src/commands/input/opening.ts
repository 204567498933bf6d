// What the dialog that opens a round sends. What a page leaves out stays as the sheet has it.

import * as v from 'valibot';
import { type Hour, readHour } from '../../domain/calendar/hour.ts';
import { Problem } from '../../domain/problem.ts';
import { bodyId, count, dayOf, oneOf, optionalDay, roundId } from './fields.ts';

const hour = v.pipe(
  v.string(),
  v.transform((text): Hour | null => {
    if (text.trim() === '') return null;
    const read = readHour(text);
    if (read !== null) return read;
    throw new Problem('INPUT.NOT_AN_HOUR', { field: 'dueHour', found: text.slice(0, 40) });
  }),
);

export const opening = v.object({
  roundId,
  sendDay: dayOf('sendDay'),
  periodN: count('period'),
  periodUnit: oneOf('periodUnit', 'periodUnit'),
  silence: oneOf('silence', 'silencePolicy'),
  /** The X of “trước ngày X”; asked for under that unit alone. */
  dueDay: v.optional(optionalDay('dueDay')),
  dueHour: v.optional(hour),
  urgency: v.optional(oneOf('urgency', 'urgency')),
  /** Bodies of the groups that are left out. */
  excluded: v.optional(v.array(bodyId)),
  /** Bodies of the directory that are asked besides the groups. */
  added: v.optional(v.array(bodyId)),
});

export type OpeningInput = v.InferOutput<typeof opening>;
