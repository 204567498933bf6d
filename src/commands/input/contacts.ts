// What the page of the contacts sends: one call, message, paper or visit.

import * as v from 'valibot';
import { bodyId, oneOf, optionalDay, read, roundId, words } from './fields.ts';

const contact = v.object({
  roundId,
  bodyId,
  channel: oneOf('contactChannel', 'contactChannel'),
  person: words('contactPerson'),
  outcome: words('outcome'),
  promised: optionalDay('promised'),
  phone: words('phone'),
  /** Whether person and telephone go into the directory, too. */
  updates: v.boolean(),
});

export type ContactInput = v.InferOutput<typeof contact>;

export const readContacts = {
  contact: (input: unknown): ContactInput => read(contact, input),
};
