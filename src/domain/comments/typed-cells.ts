// What a person typed into the log by hand, as its history keeps it.

import type { Row } from '../../workbook/schema.ts';

type Column = keyof Row<'comments'> & string;

/** A cell of a known column as it stands now, with the key of its row. */
export interface StandingCell {
  readonly key: string;
  readonly column: string;
  readonly text: string;
}

/**
 * What Google tells of an edit: of one cell that was typed what it held before, of anything that was
 * pasted nothing (developers.google.com/apps-script/guides/triggers/events).
 */
export type ToldEdit =
  | { readonly kind: 'TYPED'; readonly old: string; readonly next: string }
  | { readonly kind: 'PASTED' };

export interface TypedCell {
  readonly commentId: string;
  readonly column: Column;
  /** Null where nobody can tell any more. */
  readonly old: string | null;
  readonly next: string;
}

/** What people answer in, and what a body wrote: a word of it that is typed over must be found again. */
const kept: readonly Column[] = [
  'part',
  'clauseText',
  'clauseId',
  'quote',
  'content',
  'proposal',
  'reason',
  'kind',
  'severity',
  'theme',
  'duplicateOf',
  'ownerId',
  'disposition',
  'explanation',
  'changeRef',
  'changedIn',
  'status',
  'leaderDecision',
  'sourceText',
];

/** The cells of an edit that the history keeps, in the order of the sheet; none that stayed as it was. */
export function typedCells(cells: readonly StandingCell[], told: ToldEdit): TypedCell[] {
  return cells.flatMap(({ key: commentId, column: name, text }): TypedCell[] => {
    const column = kept.find((one) => one === name);
    if (column === undefined || commentId === '') return [];
    if (told.kind === 'PASTED') return [{ commentId, column, old: null, next: text }];
    const { old, next } = told;
    return old === next ? [] : [{ commentId, column, old, next }];
  });
}
