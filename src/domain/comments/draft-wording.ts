// The wording that a comment is about: its clause in the draft that the body read, and in the newest one.

import type { Row } from '../../workbook/schema.ts';
import type { ClauseId, DraftId } from '../ids.ts';

export type PlacedDraft = Pick<Row<'drafts'>, 'draftId' | 'part' | 'version'>;
export type Wording = Pick<Row<'clauseTexts'>, 'draftId' | 'clauseId' | 'heading' | 'text'>;

/** Finds every wording of a clause, in the order of the sheet of drafts: the newest comes last. */
export function wordingsByClause(
  drafts: readonly PlacedDraft[],
  texts: readonly Wording[],
): ReadonlyMap<ClauseId, readonly Wording[]> {
  const place = new Map<string, number>(drafts.map(({ draftId }, index) => [draftId, index]));
  const found = new Map<ClauseId, Wording[]>();
  for (const wording of texts) {
    if (wording.clauseId === '' || !place.has(wording.draftId)) continue;
    const known = found.get(wording.clauseId);
    if (known === undefined) found.set(wording.clauseId, [wording]);
    else known.push(wording);
  }
  for (const wordings of found.values()) {
    wordings.sort((one, other) => (place.get(one.draftId) ?? 0) - (place.get(other.draftId) ?? 0));
  }
  return found;
}

/**
 * The draft of that version, whatever its letters and spaces: `Lần 1` is `lần 1`. Undefined when no
 * wording is of it.
 */
export function wordingRead(
  readVersion: string,
  wordings: readonly Wording[],
  drafts: ReadonlyMap<DraftId, PlacedDraft>,
): Wording | undefined {
  const wanted = plain(readVersion);
  if (wanted === '') return undefined;
  return wordings.find(({ draftId }) => plain(drafts.get(draftId)?.version ?? '') === wanted);
}

/** Whether two wordings say the same, whatever their spaces and lines. */
export function sameWording(one: Wording, other: Wording): boolean {
  return squeezed(`${one.heading}\n${one.text}`) === squeezed(`${other.heading}\n${other.text}`);
}

function squeezed(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ').trim();
}

function plain(version: string): string {
  return squeezed(version).toLowerCase();
}
