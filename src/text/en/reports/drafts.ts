// What was done with the versions of a file. English.

import type { drafts as vi } from '../../vi/reports/drafts.ts';

export const drafts: typeof vi = {
  checks: { CONTENT: 'content checked', FORMAT: 'form checked', APPROVAL: 'approved' },
  checked: (draft, check, by) => `${draft}: recorded, ${check} by ${by}.`,
  alreadyChecked: (draft, check) => `${draft}: ${check} was recorded before; nothing was written.`,
  note: 'Note',
  onePerson:
    'One account checked both content and form; Article 12 of Decree 30/2020/NĐ-CP has two persons answer for them.',
  made: (draft) => `${draft} was made; it is the current version now.`,
  madeBefore: (draft) => `${draft} was made before; no other version was made.`,
  basedOn: (id) => `Based on ${id}.`,
  nextSteps: [
    'Outline and wording of a draft…: read the wording of the new version.',
    'Versions of the files…: compare it with the one before, record checks and approval.',
  ],
  against: (id) => `Against ${id}.`,
  compared: {
    lead: (older, newer, changed, all) =>
      `${older} was compared with ${newer}: ${changed} of ${all} clauses changed.`,
    CHANGED: 'Clauses changed',
    ADDED: 'Clauses added',
    DROPPED: 'Clauses dropped',
  },
};
