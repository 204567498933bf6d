// Who is given a comment: the first rule that fits, the owner of its clause, or nobody yet.

import { describe, expect, it } from 'vitest';
import { assignComments } from '../../../src/domain/comments/assignment.ts';
import {
  type HandlerBook,
  handlerFinder,
  ruleFaults,
} from '../../../src/domain/comments/handler-rules.ts';
import { type BodyId, type ClauseId, idOf, type MemberId } from '../../../src/domain/ids.ts';
import type { Row } from '../../../src/workbook/schema.ts';
import { comment, gy } from './log.ts';

const tv = (n: number) => idOf<MemberId>(`TV${n}`);
const md = (n: number) => idOf<ClauseId>(`MD-DA-000${n}`);

const rule = (n: number, more: Partial<Row<'handlerRules'>>): Row<'handlerRules'> => ({
  ruleId: idOf(`QT-0${n}`),
  part: null,
  clauseId: idOf(''),
  bodyGroup: null,
  kind: null,
  ownerId: tv(n),
  sortOrder: n,
  note: '',
  ...more,
});

const clause = (n: number, parent: string, owner: string) => ({
  clauseId: md(n),
  part: 'DA' as const,
  parentId: idOf<ClauseId>(parent),
  number: String(n),
  title: '',
  sortOrder: n,
  retired: null,
  ownerId: idOf<MemberId>(owner),
});

/** I › I.1 › I.1.a, and II, which TV6 looks after. */
const book: Omit<HandlerBook, 'rules'> = {
  clauses: [clause(1, '', ''), clause(2, md(1), tv(7)), clause(3, md(2), ''), clause(4, '', tv(6))],
  bodies: [
    { bodyId: idOf<BodyId>('STC'), group: 'SO' },
    { bodyId: idOf<BodyId>('VY'), group: 'HUYEN' },
  ],
  team: [1, 2, 3, 4, 5, 6, 7].map((n) => ({ memberId: tv(n) })),
};
const owner = (rules: readonly Row<'handlerRules'>[], more: Partial<Row<'comments'>>) =>
  handlerFinder({ ...book, rules })(comment(1, more))?.ownerId ?? null;

describe('the handler of a comment', () => {
  it('is named by file, clause, group of bodies or kind, whatever cells are filled in', () => {
    const rules = [
      rule(1, { part: 'BC' }),
      rule(2, { clauseId: md(1) }),
      rule(3, { bodyGroup: 'HUYEN' }),
      rule(4, { kind: 'PHAP_LY', part: 'DA' }),
    ];
    expect(owner(rules, { part: 'BC' })).toBe('TV1');
    expect(owner(rules, { clauseId: md(3) })).toBe('TV2');
    expect(owner(rules, { bodyId: idOf('VY') })).toBe('TV3');
    expect(owner(rules, { kind: 'PHAP_LY' })).toBe('TV4');
    expect(owner(rules, { kind: 'PHAP_LY', part: 'TTR' })).toBeNull();
  });

  it('is that of the first rule by its order; a rule without one comes last', () => {
    const rules = [
      rule(1, { sortOrder: null }),
      rule(2, { sortOrder: 20 }),
      rule(3, { sortOrder: 10 }),
    ];
    expect(owner(rules, {})).toBe('TV3');
    expect(owner([rule(1, { sortOrder: null }), rule(2, { sortOrder: null })], {})).toBe('TV1');
  });

  it('is the owner of the clause, or of the nearest one that it stands in, where no rule fits', () => {
    expect(owner([], { clauseId: md(4) })).toBe('TV6');
    expect(owner([], { clauseId: md(3) })).toBe('TV7');
    expect(owner([], { clauseId: md(1) })).toBeNull();
  });

  it('is never somebody who takes no part; the rule that says so is named', () => {
    const rules = [rule(1, { ownerId: tv(9) }), rule(2, { clauseId: idOf('MD-DA-0099') })];
    expect(owner(rules, {})).toBeNull();
    expect(ruleFaults({ ...book, rules })).toEqual([
      { code: 'NO_MEMBER', ruleId: 'QT-01', found: 'TV9' },
      { code: 'NO_CLAUSE', ruleId: 'QT-02', found: 'MD-DA-0099' },
    ]);
  });

  it('is found for a clause whose parents go round in a ring', () => {
    const ring = [clause(1, md(2), ''), clause(2, md(1), '')];
    const find = handlerFinder({ ...book, clauses: ring, rules: [rule(1, { clauseId: md(2) })] });
    expect(find(comment(1, { clauseId: md(1) }))?.ownerId).toBe('TV1');
  });
});

describe('an assignment', () => {
  const log = [
    comment(1, { part: 'BC' }),
    comment(2),
    comment(3, { ownerId: tv(5) }),
    comment(4, { ownerId: tv(5), status: 'DE_XUAT' }),
    comment(5, { status: 'THAY_THE' }),
  ];
  const find = handlerFinder({ ...book, rules: [rule(1, { part: 'BC' })] });

  it('gives out what has no handler, lifts what has one, leaves what nothing names', () => {
    const { given, left, lifted, changes } = assignComments(log, find, idOf(''));
    expect(given).toEqual([
      { commentId: gy(1), ownerId: 'TV1', by: { kind: 'RULE', ruleId: 'QT-01' } },
    ]);
    expect(left).toEqual([gy(2)]);
    expect(lifted).toEqual([gy(3)]);
    expect(changes).toEqual([
      { commentId: gy(1), set: { ownerId: 'TV1', status: 'PHAN_CONG' } },
      { commentId: gy(3), set: { status: 'PHAN_CONG' } },
    ]);
  });

  it('gives the rest to whom a person names', () => {
    const { given, left } = assignComments(log, find, tv(2));
    expect(given.map(({ commentId, ownerId }) => [commentId, ownerId])).toEqual([
      [gy(1), 'TV1'],
      [gy(2), 'TV2'],
    ]);
    expect(left).toEqual([]);
  });
});
