// Who checked the content of a version, who its form, who approved it (Nghị định 30/2020, Điều 11, 12).

import type { Row } from '../../workbook/schema.ts';
import type { Moment } from '../day.ts';
import { Problem } from '../problem.ts';

export const draftChecks = ['CONTENT', 'FORMAT', 'APPROVAL'] as const;
export type DraftCheck = (typeof draftChecks)[number];

export interface StandingCheck {
  readonly by: string;
  readonly at: Moment;
}

type Draft = Readonly<
  Pick<
    Row<'drafts'>,
    | 'draftId'
    | 'current'
    | 'contentOk'
    | 'contentBy'
    | 'contentAt'
    | 'formatOk'
    | 'formatBy'
    | 'formatAt'
    | 'approved'
    | 'approvedBy'
    | 'approvedAt'
  >
>;

/**
 * A check that holds for the version as it is: null when there is none, when nobody is named for it,
 * or when the version was changed after it. `changedAt`: when its wording changed last, null never.
 */
export function standingCheck(
  draft: Draft,
  check: DraftCheck,
  changedAt: Moment | null,
): StandingCheck | null {
  const { ok, by, at } = cellsOf(draft, check);
  if (ok !== 'CO' || by === '' || at === null) return null;
  return changedAt !== null && at < changedAt ? null : { by, at };
}

function cellsOf(draft: Draft, check: DraftCheck) {
  switch (check) {
    case 'CONTENT':
      return { ok: draft.contentOk, by: draft.contentBy, at: draft.contentAt };
    case 'FORMAT':
      return { ok: draft.formatOk, by: draft.formatBy, at: draft.formatAt };
    case 'APPROVAL':
      return { ok: draft.approved, by: draft.approvedBy, at: draft.approvedAt };
  }
}

/**
 * The cells that record a check by this account; null when the same check stands already.
 * @throws Problem DRAFT.NOT_CURRENT, DRAFT.NOBODY, DRAFT.NOT_CHECKED (approved before both checks)
 */
export function checkedDraft(
  draft: Draft,
  check: DraftCheck,
  by: string,
  now: Moment,
  changedAt: Moment | null,
): Partial<Row<'drafts'>> | null {
  if (draft.current === 'KHONG') throw new Problem('DRAFT.NOT_CURRENT', { draft: draft.draftId });
  if (by === '') throw new Problem('DRAFT.NOBODY', { draft: draft.draftId });
  if (standingCheck(draft, check, changedAt) !== null) return null;
  switch (check) {
    case 'CONTENT':
      return { contentOk: 'CO', contentBy: by, contentAt: now };
    case 'FORMAT':
      return { formatOk: 'CO', formatBy: by, formatAt: now };
    case 'APPROVAL': {
      const missing = (['CONTENT', 'FORMAT'] as const).filter(
        (one) => standingCheck(draft, one, changedAt) === null,
      );
      if (missing.length > 0) {
        throw new Problem('DRAFT.NOT_CHECKED', { draft: draft.draftId, missing });
      }
      return { approved: 'CO', approvedBy: by, approvedAt: now };
    }
  }
}

/** When the wording of each version was taken in last, from the audit log. */
export function lastChanges(
  audit: readonly Pick<Row<'audit'>, 'action' | 'entityId' | 'at'>[],
): Map<string, Moment> {
  const changes = new Map<string, Moment>();
  for (const { action, entityId, at } of audit) {
    if (action !== 'IMPORT_OUTLINE' || at === null) continue;
    const before = changes.get(entityId);
    if (before === undefined || before < at) changes.set(entityId, at);
  }
  return changes;
}
