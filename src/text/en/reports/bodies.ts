// What the dialog of the directory tells of lines and bodies, and what an import or a confirmation did. English.

import type { AddressFault } from '../../../domain/bodies/address-fault.ts';
import type { bodies as vi } from '../../vi/reports/bodies.ts';

const faults: Record<AddressFault, string> = {
  SEVERAL: 'several addresses in one cell; one address a cell',
  NAME_AROUND: 'a name or brackets around the address; the address alone',
  SPACE: 'a space, or words after the address',
  ACCENTS: 'letters with accents or foreign signs',
  NO_AT: 'no @',
  NO_HOST: 'nothing usable after the @',
  SHAPE: 'not the form of an e-mail address',
};

export const bodies: typeof vi = {
  kinds: {
    NEW: 'New',
    CHANGES: 'Changes',
    SAME: 'The same',
    DOUBTFUL: 'Doubtful',
    BAD: 'Not usable',
  },
  counts: (made, changed, same, doubtful, bad) =>
    `${made} new, ${changed} with changes, ${same} the same, ${doubtful} doubtful, ${bad} not usable.`,
  added: (id, group) => `Added with the id ${id}, group “${group}”`,
  value: (field, given) => `${field}: ${given}`,
  change: (field, old, given) => `${field}: ${old === '' ? '(empty)' : old} → ${given}`,
  asksAnew: 'the address must be confirmed anew',
  sameAs: (name, id) => `The same as “${name}” (${id})`,
  near: (name, id, row) =>
    `Nearly “${name}” (${id}, row ${row}): choose to update that body or to add a new one`,
  several: (ids) => `Several bodies of this name (${ids.join(', ')}): choose one`,
  repeated: (line) => `Repeats line ${line} of the list`,
  update: (id, name) => `Update ${id} – ${name}`,
  addAs: (id) => `Add with the id ${id}`,
  noName: 'No name of a body',
  notAName: 'The name begins with the sign of a formula, holds markup, or has no letter',
  tooLong: (field, length) => `${field} has ${length} characters`,
  badAddress: (found, why) => `E-mail “${found}”: ${faults[why]}`,
  imported: (made, changed) => `${made} bodies were added, ${changed} updated.`,
  addedTitle: 'New bodies (to be confirmed before mails go out)',
  changedTitle: 'Updated bodies',
  bodyLine: (id, name) => `${id}: ${name}`,
  confirmed: (count) => `${count} bodies were confirmed.`,
  paperNote: 'Paper only',
  isConfirmed: 'confirmed',
  whyNoAddress: 'no e-mail address',
  whyBadAddress: (why) => `e-mail: ${faults[why]}`,
  whyUnread: 'nobody has confirmed name and address',
  ended: (day, successor) => `ended ${day}${successor === '' ? '' : `, followed by ${successor}`}`,
  begins: (day) => `valid from ${day}`,
};
