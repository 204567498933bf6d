// Which papers are state secrets: they are neither attached, mailed nor linked (practice.md §1.7).

import type { Ids } from '../../workbook/enums.ts';
import type { Row } from '../../workbook/schema.ts';

/**
 * Whether a draft or a document is marked Mật, Tối mật or Tuyệt mật. The e-mail channel excludes
 * secret documents (QĐ 28/2018/QĐ-TTg), and Drive is no place for them; an unmarked one is open.
 */
export function isSecret(paper: { readonly secrecy: Ids<'secrecy'> | null }): boolean {
  switch (paper.secrecy) {
    case 'MAT':
    case 'TOI_MAT':
    case 'TUYET_MAT':
      return true;
    case 'THUONG':
    case null:
      return false;
    default:
      return paper.secrecy satisfies never;
  }
}

/**
 * The labels of the secret papers among a round's current drafts. A draft that somebody has marked
 * as no longer current is not sent, and stands in nobody's way.
 */
export function secretDrafts(
  parts: readonly string[],
  drafts: readonly Pick<Row<'drafts'>, 'part' | 'label' | 'current' | 'secrecy'>[],
): string[] {
  return drafts
    .filter((draft) => draft.part !== null && parts.includes(draft.part))
    .filter((draft) => draft.current !== 'KHONG' && isSecret(draft))
    .map(({ label }) => label);
}
