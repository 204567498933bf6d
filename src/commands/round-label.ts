// How a round is named in a list of choices.

import type { Row } from '../workbook/schema.ts';

/** @example roundLabel(d4) //=> 'D4 – Sở, ban, ngành; UBND huyện, thành phố (lần 1)' */
export function roundLabel({ roundId, title, draftVersion }: Row<'rounds'>): string {
  return `${roundId} – ${title}${draftVersion === '' ? '' : ` (${draftVersion})`}`;
}
