// Shows what the outline of a draft would do to the book, clause by clause; writes nothing.

import type { OutlineLine, OutlineProposal } from '../../dialogs/data/outline.ts';
import type { Tone } from '../../dialogs/data.ts';
import { clauseHeading } from '../../domain/outline/clause-tree.ts';
import type { ReadClause } from '../../domain/outline/clause-walk.ts';
import type { ClauseFate, Fate } from '../../domain/outline/imported-rows.ts';
import type { Office } from '../../ports.ts';
import { type Words, wordsOf } from '../../text/words.ts';
import type { OutlineInput } from '../input/outline.ts';
import { checkBook } from '../this-book.ts';
import { isChecked, outlineAtHand } from './outline-at-hand.ts';

/** @throws Problem DRAFT.UNKNOWN, DRAFT.SECRET */
export function previewOutline(input: OutlineInput, office: Office): OutlineProposal {
  checkBook(office);
  const words = wordsOf(office.language);
  const { outline } = words.reports;
  const at = outlineAtHand(input, office);
  return {
    summary: outline.summary(input.clauses.length, at.counts),
    warnings: [
      ...(at.current ? [] : [outline.older]),
      ...(at.held && at.changesWording ? [outline.reads] : []),
      ...(isChecked(at.draft) && at.changesWording ? [outline.voids] : []),
      ...(input.contentsLines > 0 ? [outline.contents(input.contentsLines)] : []),
      ...(at.tied.length > 0 ? [outline.ties(at.tied.length)] : []),
    ],
    lines: at.imported.fates.map((fate) => lineOf(fate, input.clauses, words)),
  };
}

const TONES: Readonly<Record<Fate, Tone>> = {
  KEPT: '',
  RENAMED: 'warn',
  NEW: 'ok',
  DROPPED: 'bad',
};

function lineOf(
  { fate, before, after }: ClauseFate,
  clauses: readonly ReadClause[],
  { reports: { outline } }: Words,
): OutlineLine {
  const text = after?.text.trim() ?? '';
  return {
    depth: after === null ? 0 : depthOf(after, clauses),
    heading: after === null ? '' : shownHeading(after),
    before: before === null ? '' : clauseHeading(before),
    fate: outline.fates[fate],
    tone: TONES[fate],
    words: after === null ? '' : outline.words(text === '' ? 0 : text.split(/\s+/u).length),
  };
}

/** A clause without a title is known by how its text begins. */
function shownHeading({ number, title, text }: ReadClause): string {
  if (title !== '') return clauseHeading({ number, title });
  const begins = text.split('\n')[0] ?? '';
  const shown = begins.length > 70 ? `${begins.slice(0, 70)}…` : begins;
  return `${clauseHeading({ number, title })} ${shown}`;
}

function depthOf({ parent }: ReadClause, clauses: readonly ReadClause[]): number {
  const above = clauses[parent];
  return above === undefined ? 0 : depthOf(above, clauses) + 1;
}
