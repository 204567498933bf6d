// What a draft's outline would do to the book, worked out from one reading of each sheet.

import { isHeld } from '../../domain/outline/clause-wordings.ts';
import {
  type Fate,
  type ImportedOutline,
  importedOutline,
} from '../../domain/outline/imported-rows.ts';
import { withClauses } from '../../domain/outline/tied-comments.ts';
import type { Office } from '../../ports.ts';
import type { Kept, Row } from '../../workbook/schema.ts';
import type { OutlineInput } from '../input/outline.ts';
import { type FiledDraft, findDraft, refuseSecret } from './find-draft.ts';

export interface OutlineAtHand {
  readonly draft: FiledDraft;
  readonly current: boolean;
  readonly imported: ImportedOutline;
  readonly counts: Readonly<Record<Fate, number>>;
  /** Whether the wording of this draft is in the book already. */
  readonly held: boolean;
  readonly changesWording: boolean;
  /** Comments on this file that can be tied to a clause, as they will be. */
  readonly tied: readonly Kept<'comments'>[];
  /** Comments on this file whose place leaves their clause open. */
  readonly untied: number;
}

/** @throws Problem DRAFT.UNKNOWN, DRAFT.SECRET */
export function outlineAtHand(input: OutlineInput, { tables }: Office): OutlineAtHand {
  const draft = findDraft(tables.read('drafts').rows, input.draftId);
  refuseSecret(draft);
  const { part, draftId } = draft;
  const current = draft.current !== 'KHONG';
  const clauses = tables.read('clauses').rows;
  const texts = tables.read('clauseTexts').rows;
  const imported = importedOutline(input.clauses, { part, draftId, current, clauses, texts });
  const open = tables
    .read('comments')
    .rows.filter((row) => row.part === part && row.clauseId === '' && row.status !== 'THAY_THE');
  const tied = withClauses(open, clausesAfter(clauses, imported)).filter(
    ({ clauseId }) => clauseId !== '',
  );
  const placed = open.filter(({ clauseText }) => clauseText.trim() !== '').length;
  return {
    draft,
    current,
    imported,
    counts: countsOf(imported),
    held: texts.some((row) => row.draftId === draftId && isHeld(row)),
    changesWording: imported.addedTexts.length + imported.changedTexts.length > 0,
    tied,
    untied: placed - tied.length,
  };
}

function countsOf({ fates }: ImportedOutline): Record<Fate, number> {
  const counts = { KEPT: 0, RENAMED: 0, NEW: 0, DROPPED: 0 };
  for (const { fate } of fates) counts[fate] += 1;
  return counts;
}

/** The clauses as they will stand. */
function clausesAfter(
  clauses: readonly Row<'clauses'>[],
  { added, changed }: ImportedOutline,
): Row<'clauses'>[] {
  const sets = new Map(changed.map(({ key, set }) => [key, set]));
  return [...clauses.map((row) => ({ ...row, ...sets.get(row.clauseId) })), ...added];
}

/** Whether somebody has checked or approved this version. */
export function isChecked({ contentOk, formatOk, approved }: Row<'drafts'>): boolean {
  return contentOk === 'CO' || formatOk === 'CO' || approved === 'CO';
}
