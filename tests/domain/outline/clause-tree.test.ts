// The tree of clauses: the way to one, what stands under it, how it is cited, how a draft words it.

import { describe, expect, it } from 'vitest';
import { type ClauseId, idOf } from '../../../src/domain/ids.ts';
import { readNumber } from '../../../src/domain/outline/clause-number.ts';
import {
  clauseHeading,
  clausePath,
  clausePlace,
  descendants,
  standingClauses,
} from '../../../src/domain/outline/clause-tree.ts';
import { decision, programme } from './outlines.ts';

const id = (text: string) => idOf<ClauseId>(text);
const ids = (clauses: readonly { clauseId: string }[]) => clauses.map(({ clauseId }) => clauseId);

describe('the tree of clauses', () => {
  it('leads from the top down to a clause', () => {
    expect(ids(clausePath(id('p2-3-a'), programme))).toEqual(['p2', 'p2-3', 'p2-3-1', 'p2-3-a']);
    expect(clausePath(id('nobody'), programme)).toEqual([]);
  });

  it('knows all that stands under a clause, in the order of the draft', () => {
    expect(ids(descendants(id('p2-3'), [...programme].reverse()))).toEqual([
      'p2-3-1',
      'p2-3-a',
      'p2-3-b',
      'p2-3-2',
      'p2-3-21',
    ]);
  });

  it('ends where somebody typed a ring of clauses', () => {
    const ring = decision.map((one) =>
      one.clauseId === 'd2' ? { ...one, parentId: id('d2-3') } : one,
    );
    expect(ids(clausePath(id('d2-3'), ring))).toEqual(['d2', 'd2-3']);
    expect(ids(descendants(id('d2'), ring))).toEqual(['d2-1', 'd2-3', 'd2-3-đ']);
  });

  it.each([
    ['p2-4-2', 'Mục IV.2, Phần thứ hai'],
    ['p2-3-21', 'Mục III.2.1, Phần thứ hai'],
    ['p2-3-a', 'Mục III.1.a, Phần thứ hai'],
    ['mo-dau', 'MỞ ĐẦU'],
  ])('cites %s as “%s”', (clause, place) => {
    expect(clausePlace(id(clause), programme)).toBe(place);
  });

  it('cites articles from the smallest up, as the decree does', () => {
    expect(clausePlace(id('d2-3-đ'), decision)).toBe('Điểm đ khoản 3 Điều 2');
    expect(clausePlace(id('d3'), decision)).toBe('Điều 3');
  });

  it('prints a heading as drafts do', () => {
    expect(clauseHeading({ number: 'đ', title: '' })).toBe('đ)');
    expect(clauseHeading({ number: 'Điều 3', title: 'Hiệu lực' })).toBe('Điều 3. Hiệu lực');
    expect(clauseHeading({ number: '', title: 'MỞ ĐẦU' })).toBe('MỞ ĐẦU');
  });

  it('keeps apart what the newest draft has and what it dropped', () => {
    const one = programme.map((clause) =>
      clause.clauseId === 'p1' ? { ...clause, retired: 'CO' as const } : clause,
    );
    expect(ids(standingClauses('DA', one))).not.toContain('p1');
    expect(standingClauses('BC', one)).toEqual([]);
  });
});

describe('the number of a clause', () => {
  it.each([
    ['IV', 'ROMAN', 4],
    ['XIX', 'ROMAN', 19],
    ['đ', 'LETTER', 5],
    ['e', 'LETTER', 6],
    ['C', 'CAPITAL', 3],
    ['12', 'ARABIC', 12],
  ])('%s', (text, notation, value) => {
    expect(readNumber(text)).toEqual([{ word: null, notation, value }]);
  });

  it('may bear a word, or several levels', () => {
    expect(readNumber('PHẦN THỨ BA')).toEqual([{ word: 'PHAN', notation: 'ORDINAL', value: 3 }]);
    expect(readNumber('1.2.3').map(({ value }) => value)).toEqual([1, 2, 3]);
    expect(readNumber('về việc')).toEqual([]);
  });
});
