// Writes the outline and the wording of a draft into the book, and ties comments to the clauses they name.

import type { Report } from '../../dialogs/data.ts';
import { UNCHECKED } from '../../domain/drafts/unchecked.ts';
import { clauseHeading } from '../../domain/outline/clause-tree.ts';
import type { Office } from '../../ports.ts';
import { wordsOf } from '../../text/words.ts';
import type { OutlineInput } from '../input/outline.ts';
import { type Deed, record } from '../record.ts';
import { checkBook } from '../this-book.ts';
import { draftName } from './draft-name.ts';
import { isChecked, type OutlineAtHand, outlineAtHand } from './outline-at-hand.ts';

/**
 * Writes what `previewOutline` showed. Pressed twice, or after a stop, it goes on with what is
 * missing: clauses written before are known by their numbers and titles.
 * @throws Problem DRAFT.UNKNOWN, DRAFT.SECRET; nothing is written then
 */
export function importOutline(input: OutlineInput, office: Office): Report {
  return office.locked(() => {
    checkBook(office);
    const at = outlineAtHand(input, office);
    const changes = countOf(at);
    if (changes > 0) write(at, office);
    return reportOf(at, changes, office);
  });
}

const countOf = ({ imported, tied }: OutlineAtHand): number =>
  imported.added.length +
  imported.changed.length +
  imported.addedTexts.length +
  imported.changedTexts.length +
  tied.length;

function write(at: OutlineAtHand, office: Office): void {
  const { draft, imported, changesWording, tied } = at;
  const { tables } = office;
  // Checks go before the wording does: no moment sees a new wording that seems to be approved.
  if (changesWording && isChecked(draft)) {
    tables.update('drafts', [{ key: draft.draftId, set: UNCHECKED }]);
  }
  tables.append('clauses', imported.added);
  tables.update('clauses', imported.changed);
  tables.append('clauseTexts', imported.addedTexts);
  tables.update('clauseTexts', imported.changedTexts);
  tables.update(
    'comments',
    tied.map(({ commentId, clauseId }) => ({ key: commentId, set: { clauseId } })),
  );
  record(office, deedsOf(at, changesWording, office));
}

function deedsOf(
  { draft, imported, counts, tied }: OutlineAtHand,
  changesWording: boolean,
  office: Office,
): Deed[] {
  const { outline } = wordsOf(office.language).reports;
  const texts = imported.addedTexts.length + imported.changedTexts.length;
  return [
    {
      action: 'IMPORT_OUTLINE',
      // Named after the draft, it would void checks that still stand (domain/drafts/checks.ts).
      ...(changesWording
        ? { entity: 'drafts' as const, entityId: draft.draftId }
        : { entity: 'clauses' as const, entityId: '' }),
      detail: outline.deed(counts.NEW, counts.RENAMED, counts.DROPPED, texts),
    },
    ...tied.map(({ commentId, clauseId }) => ({
      action: 'IMPORT_OUTLINE' as const,
      entity: 'comments' as const,
      entityId: commentId,
      detail: outline.tiedDeed,
      cell: { field: 'clauseId', old: '', next: clauseId },
    })),
  ];
}

function reportOf(at: OutlineAtHand, changes: number, office: Office): Report {
  const words = wordsOf(office.language);
  const { outline } = words.reports;
  const name = draftName(at.draft, words);
  const dropped = at.imported.fates.flatMap(({ fate, before }) =>
    fate === 'DROPPED' && before !== null ? [clauseHeading(before)] : [],
  );
  const comments = [
    ...(at.tied.length > 0 ? [outline.tied(at.tied.length)] : []),
    ...(at.untied > 0 ? [outline.untied(at.untied)] : []),
  ];
  return {
    lead: changes === 0 ? outline.unchanged(name) : outline.imported(name, at.counts),
    sections: [
      { title: outline.dropped, tone: 'warn' as const, lines: dropped },
      { title: outline.comments, tone: '' as const, lines: comments },
    ].filter(({ lines }) => lines.length > 0),
    links: [],
  };
}
