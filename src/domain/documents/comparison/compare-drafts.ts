// Two versions of a file, clause by clause: what was added, dropped, changed, and what stayed.

import type { ClauseId, DraftId } from '../../ids.ts';
import { type Clause, clausePlace } from '../../outline/clause-tree.ts';
import {
  type ClauseText,
  type ClauseWording,
  wholeWording,
  wordingsOf,
} from '../../outline/clause-wordings.ts';
import type { Line } from '../paper.ts';
import { wordChanges } from './word-changes.ts';

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
  texts: readonly ClauseText[],
  clauses: readonly Clause[],
): ComparedClause[] {
  const before = wordingsOf(older, texts);
  const after = wordingsOf(newer, texts);
  return inOneOrder([...before.keys()], [...after.keys()]).map((clauseId) => {
    const [one, other] = [before.get(clauseId), after.get(clauseId)];
    const sides = wordChanges(wholeWording(one), wholeWording(other));
    const change = changeOf(one, other, sides);
    return { change, clauseId, place: clausePlace(clauseId, clauses), ...sides };
  });
}

function changeOf(
  before: ClauseWording | undefined,
  after: ClauseWording | undefined,
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
