// Two versions of a file, clause by clause: what was added, dropped, changed, and what stayed.

import type { Row } from '../../../workbook/schema.ts';
import type { ClauseId, DraftId } from '../../ids.ts';
import { type Clause, clausePlace } from '../../outline/clause-tree.ts';
import type { Line } from '../paper.ts';
import { wordChanges } from './word-changes.ts';

type Text = Pick<Row<'clauseTexts'>, 'draftId' | 'clauseId' | 'sortOrder' | 'heading' | 'text'>;

export type ClauseChange = 'ADDED' | 'DROPPED' | 'CHANGED' | 'SAME';

export interface ComparedClause {
  readonly change: ClauseChange;
  readonly clauseId: ClauseId;
  /** How it is cited now, “Mục IV.2”. */
  readonly place: string;
  readonly before: readonly Line[];
  readonly after: readonly Line[];
}

/** The clauses of the newer version in its order; dropped ones stand where the older one had them. */
export function compareDrafts(
  older: DraftId,
  newer: DraftId,
  texts: readonly Text[],
  clauses: readonly Clause[],
): ComparedClause[] {
  const before = wordingsOf(older, texts);
  const after = wordingsOf(newer, texts);
  return inOneOrder([...before.keys()], [...after.keys()]).map((clauseId) => {
    const [one, other] = [before.get(clauseId), after.get(clauseId)];
    const sides = wordChanges(one ?? '', other ?? '');
    const change = changeOf(one, other, sides);
    return { change, clauseId, place: clausePlace(clauseId, clauses), ...sides };
  });
}

function changeOf(
  before: string | undefined,
  after: string | undefined,
  sides: Pick<ComparedClause, 'before' | 'after'>,
): ClauseChange {
  if (before === undefined) return 'ADDED';
  if (after === undefined) return 'DROPPED';
  const lines = [...sides.before, ...sides.after];
  const marked = lines.some((line) =>
    line.some(({ strike, underline }) => strike === true || underline === true),
  );
  return marked ? 'CHANGED' : 'SAME';
}

/** Heading and text of each clause of a draft, in its order. */
function wordingsOf(draft: DraftId, texts: readonly Text[]): Map<ClauseId, string> {
  const rows = texts
    .filter(({ draftId, heading, text }) => draftId === draft && heading + text !== '')
    .sort((one, other) => (one.sortOrder ?? 0) - (other.sortOrder ?? 0));
  const wordings = new Map<ClauseId, string>();
  for (const { clauseId, heading, text } of rows) {
    const whole = [heading, text].filter((part) => part !== '').join('\n');
    wordings.set(clauseId, `${wordings.get(clauseId) ?? ''}${whole}`);
  }
  return wordings;
}

function inOneOrder(before: readonly ClauseId[], after: readonly ClauseId[]): ClauseId[] {
  const order = [...after];
  const kept = new Set(after);
  before.forEach((id, index) => {
    if (kept.has(id)) return;
    const above = before[index - 1];
    const at = above === undefined ? 0 : order.indexOf(above) + 1;
    order.splice(at, 0, id);
  });
  return order;
}
