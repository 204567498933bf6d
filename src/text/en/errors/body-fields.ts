// What the questions of the dialogs of bodies, letters and contacts are called on the screen. English.

import type { BodyField } from '../../../domain/problems/bodies.ts';
import { dialogs } from '../dialogs.ts';

const { bodies, letterNumber, contacts } = dialogs;

export const bodyFieldNames: Record<BodyField, string> = {
  pasted: bodies.pasted,
  pasteColumns: bodies.columns,
  letterNumber: letterNumber.number,
  letterDate: letterNumber.date,
  contactChannel: contacts.channel,
  contactPerson: contacts.person,
  outcome: contacts.outcome,
  promised: contacts.promised,
  phone: contacts.phone,
};
