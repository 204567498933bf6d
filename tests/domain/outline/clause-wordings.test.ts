// The wording of clauses in drafts, as the sheet holds it in rows.

import { describe, expect, it } from 'vitest';
import { type ClauseId, type DraftId, idOf } from '../../../src/domain/ids.ts';
import {
  type ClauseText,
  wholeWording,
  wordingsByDraft,
  wordingsOf,
} from '../../../src/domain/outline/clause-wordings.ts';

const clause = (id: string) => idOf<ClauseId>(id);
const draft = (id: string) => idOf<DraftId>(id);
const row = (draftId: string, clauseId: string, sortOrder: number, text: string, heading = '') =>
  ({
    draftId: draft(draftId),
    clauseId: clause(clauseId),
    sortOrder,
    heading,
    text,
  }) satisfies ClauseText;

describe('the wording of a clause', () => {
  const texts = [
    row('DT-DA-1', 'p1', 5, 'phần sau.'),
    row('DT-DA-1', 'p1', 4, 'Phần trước, ', 'I. Mở đầu'),
    row('DT-DA-2', 'p1', 4, 'Lời mới.'),
    row('DT-DA-2', 'p2', 5, ''),
  ];

  it('is that of one draft, joined to the letter when it outgrew a cell', () => {
    const first = wordingsOf(draft('DT-DA-1'), texts);
    expect(first.get(clause('p1'))?.text).toBe('Phần trước, phần sau.');
    expect(wholeWording(first.get(clause('p1')))).toBe('I. Mở đầu\nPhần trước, phần sau.');
    expect(wholeWording(first.get(clause('p2')))).toBe('');
  });

  it('is none where a draft dropped the clause, whose row is left empty', () => {
    expect(wordingsByDraft(texts).get(draft('DT-DA-2'))?.has(clause('p2'))).toBe(false);
  });

  it('comes draft by draft in the order in which they were taken in', () => {
    expect([...wordingsByDraft(texts).keys()]).toEqual(['DT-DA-1', 'DT-DA-2']);
  });
});
