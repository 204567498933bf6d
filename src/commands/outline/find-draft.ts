// One version of one file of the dossier, as the register has it.

import { isSecret } from '../../domain/documents/secrecy.ts';
import type { DraftId } from '../../domain/ids.ts';
import { Problem } from '../../domain/problem.ts';
import type { Ids } from '../../workbook/enums.ts';
import type { Kept } from '../../workbook/schema.ts';

export type FiledDraft = Kept<'drafts'> & { readonly part: Ids<'part'> };

/** @throws Problem DRAFT.UNKNOWN, also for a row that names no file */
export function findDraft(drafts: readonly Kept<'drafts'>[], id: DraftId): FiledDraft {
  const draft = drafts.find(({ draftId }) => draftId === id);
  if (draft === undefined || !isFiled(draft)) throw new Problem('DRAFT.UNKNOWN', { draft: id });
  return draft;
}

export function isFiled(draft: Kept<'drafts'>): draft is FiledDraft {
  return draft.part !== null;
}

/** @throws Problem DRAFT.SECRET: a secret wording has no place in an online book */
export function refuseSecret(draft: Kept<'drafts'>): void {
  if (isSecret(draft)) throw new Problem('DRAFT.SECRET', { draft: draft.draftId });
}
