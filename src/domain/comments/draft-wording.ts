// The wording that a comment is about: its clause in the draft that the body read, and in later ones.

import type { Row } from '../../workbook/schema.ts';
import type { ClauseId, DraftId } from '../ids.ts';
import { type Clause, descendants } from '../outline/clause-tree.ts';
import { type ClauseText, wholeWording, wordingsByDraft } from '../outline/clause-wordings.ts';

export type PlacedDraft = Pick<Row<'drafts'>, 'draftId' | 'version'>;

/** A clause as one draft words it. */
export interface Wording {
  readonly draftId: DraftId;
  readonly version: string;
  /** With the clauses under it, each below its heading. */
  readonly text: string;
}

/**
 * Finds every wording of a clause with what stands under it, in the order of the sheet of drafts: the
 * newest comes last. A draft without the clause is left out. Each clause is gathered once.
 */
export function wordingFinder(
  drafts: readonly PlacedDraft[],
  clauses: readonly Clause[],
  texts: readonly ClauseText[],
): (clauseId: ClauseId) => readonly Wording[] {
  const byDraft = wordingsByDraft(texts);
  const found = new Map<ClauseId, readonly Wording[]>();
  const gather = (clauseId: ClauseId): Wording[] => {
    const ids = [clauseId, ...descendants(clauseId, clauses).map((clause) => clause.clauseId)];
    return drafts.flatMap(({ draftId, version }) => {
      const wordings = byDraft.get(draftId);
      if (wordings === undefined || !wordings.has(clauseId)) return [];
      const lines = ids.map((id) => wholeWording(wordings.get(id))).filter(Boolean);
      return [{ draftId, version, text: lines.join('\n') }];
    });
  };
  return (clauseId) => {
    if (clauseId === '') return [];
    const known = found.get(clauseId) ?? gather(clauseId);
    found.set(clauseId, known);
    return known;
  };
}

/** The wording of that version, whatever its letters and spaces: `Lần 1` is `lần 1`. */
export function wordingRead(
  readVersion: string,
  wordings: readonly Wording[],
): Wording | undefined {
  const wanted = squeezed(readVersion).toLowerCase();
  if (wanted === '') return undefined;
  return wordings.find(({ version }) => squeezed(version).toLowerCase() === wanted);
}

/** Whether two wordings say the same, whatever their spaces and lines. */
export function sameWording(one: Wording, other: Wording): boolean {
  return squeezed(one.text) === squeezed(other.text);
}

function squeezed(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ').trim();
}
