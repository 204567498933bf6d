// The wording of the clauses in each draft. What outgrew a cell stands in several rows and is joined
// again, to the letter.

import type { Row } from '../../workbook/schema.ts';
import type { ClauseId, DraftId } from '../ids.ts';

export type ClauseText = Readonly<
  Pick<Row<'clauseTexts'>, 'draftId' | 'clauseId' | 'sortOrder' | 'heading' | 'text'>
>;

/** What a draft says in a clause, without the clauses under it. */
export interface ClauseWording {
  readonly heading: string;
  readonly text: string;
}

/** The clauses of a draft in its order. */
export type DraftWordings = ReadonlyMap<ClauseId, ClauseWording>;

/** Whether a draft still has this row: one that it dropped is left empty. */
export function isHeld({ heading, text }: ClauseWording): boolean {
  return heading !== '' || text !== '';
}

/** Every draft that words a clause, in the order in which they were taken in. */
export function wordingsByDraft(texts: readonly ClauseText[]): Map<DraftId, DraftWordings> {
  const drafts = new Map<DraftId, Map<ClauseId, ClauseWording>>();
  for (const { draftId } of texts) drafts.set(draftId, new Map());
  const rows = texts.filter(isHeld);
  rows.sort((one, other) => (one.sortOrder ?? 0) - (other.sortOrder ?? 0));
  for (const { draftId, clauseId, heading, text } of rows) {
    const draft = drafts.get(draftId);
    const before = draft?.get(clauseId);
    draft?.set(
      clauseId,
      before === undefined ? { heading, text } : { ...before, text: before.text + text },
    );
  }
  return drafts;
}

/** The wordings of one draft; none when nothing of it was taken in. */
export function wordingsOf(draftId: DraftId, texts: readonly ClauseText[]): DraftWordings {
  return wordingsByDraft(texts.filter((row) => row.draftId === draftId)).get(draftId) ?? new Map();
}

/** Heading and text, a line each; '' for nothing. */
export function wholeWording(wording: ClauseWording | undefined): string {
  return [wording?.heading ?? '', wording?.text ?? ''].filter((part) => part !== '').join('\n');
}
