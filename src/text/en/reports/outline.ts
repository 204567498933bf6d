// What the outline of a draft does to the book. English.

import type { Fate } from '../../../domain/outline/imported-rows.ts';
import type { outline as vi } from '../../vi/reports/outline.ts';

const counted = (counts: Readonly<Record<Fate, number>>): string =>
  (
    [
      [counts.KEPT, 'kept'],
      [counts.RENAMED, 'with another number or title'],
      [counts.NEW, 'new'],
      [counts.DROPPED, 'dropped'],
    ] as const
  )
    .filter(([count]) => count > 0)
    .map(([count, what]) => `${count} ${what}`)
    .join(', ');

export const outline: typeof vi = {
  fates: { KEPT: 'Kept', RENAMED: 'Renamed', NEW: 'New', DROPPED: 'Dropped' },
  summary: (clauses, counts) =>
    `${clauses} clauses were read; against the book: ${counted(counts)}.`,
  older:
    'This is not the current version: only its wording is written, numbers and titles stay those of the current one.',
  contents: (lines) => `${lines} lines of a printed table of contents are passed over.`,
  reads: 'The book has a wording of this version already: it is replaced by what was read now.',
  voids:
    'This version was checked or approved: when its wording changes it must be checked and approved again.',
  ties: (comments) => `${comments} comments that are there already will be tied to their clauses.`,
  words: (count) => (count === 0 ? '–' : `${count}\u00a0words`),
  draftLabel: (part, version, current, held) =>
    `${part} – ${version}${current ? ' (current)' : ''}${held ? ', wording known' : ''}`,
  imported: (draft, counts) => `Outline and wording of ${draft} written: ${counted(counts)}.`,
  unchanged: (draft) =>
    `The book has exactly this outline and wording of ${draft}; nothing was written.`,
  dropped: 'No longer in this version (kept in the book, marked as dropped)',
  tied: (comments) => `${comments} comments were tied to their clauses.`,
  untied: (comments) =>
    `${comments} comments leave their clause open: choose it when each is dealt with.`,
  comments: 'Comments',
  deed: (added, changed, dropped, texts) =>
    `${added} clauses new, ${changed} changed, ${dropped} dropped; wording of ${texts} clauses.`,
  tiedDeed: 'Tied to a clause by the place it names.',
};
