// Who handles a comment: the first rule that fits, else the owner of its clause, else nobody yet.

import type { Row } from '../../workbook/schema.ts';
import type { ClauseId, HandlerRuleId, MemberId } from '../ids.ts';
import { type Clause, clausePath } from '../outline/clause-tree.ts';

/** The rows that rules are read from; `team` holds those who take part. */
export interface HandlerBook {
  readonly rules: readonly Row<'handlerRules'>[];
  readonly clauses: readonly (Clause & Pick<Row<'clauses'>, 'ownerId'>)[];
  readonly bodies: readonly Pick<Row<'bodies'>, 'bodyId' | 'group'>[];
  readonly team: readonly Pick<Row<'team'>, 'memberId'>[];
}

export interface FoundHandler {
  readonly ownerId: MemberId;
  readonly by:
    | { readonly kind: 'RULE'; readonly ruleId: HandlerRuleId }
    | { readonly kind: 'CLAUSE'; readonly clauseId: ClauseId };
}

export type HandledComment = Pick<Row<'comments'>, 'part' | 'clauseId' | 'bodyId' | 'kind'>;

/**
 * Finds the handler of a comment; null when nothing names one. A blank cell of a rule limits
 * nothing, a clause stands for all within it, and rules are tried in their order – those without
 * one last. Rules and clauses that name somebody who takes no part are passed over.
 */
export function handlerFinder(book: HandlerBook): (comment: HandledComment) => FoundHandler | null {
  const owners = new Map<string, MemberId>(
    book.clauses.map(({ clauseId, ownerId }) => [clauseId, ownerId]),
  );
  const lines = new Map<ClauseId, ClauseId[]>();
  /** The clause first, then those that it stands in. */
  const lineOf = (clauseId: ClauseId): ClauseId[] => {
    const line =
      lines.get(clauseId) ??
      clausePath(clauseId, book.clauses)
        .map((clause) => clause.clauseId)
        .reverse();
    lines.set(clauseId, line);
    return line;
  };
  const groups = new Map<string, Row<'bodies'>['group']>(
    book.bodies.map(({ bodyId, group }) => [bodyId, group]),
  );
  const members = new Set<string>(book.team.map(({ memberId }) => memberId));
  const rules = inOrder(book.rules).filter(({ ownerId }) => members.has(ownerId));
  return (comment) => {
    const line = lineOf(comment.clauseId);
    const group = groups.get(comment.bodyId) ?? null;
    const rule = rules.find(
      ({ part, clauseId, bodyGroup, kind }) =>
        (part === null || part === (comment.part ?? 'CHUNG')) &&
        (clauseId === '' || line.includes(clauseId)) &&
        (bodyGroup === null || bodyGroup === group) &&
        (kind === null || kind === comment.kind),
    );
    if (rule !== undefined) {
      return { ownerId: rule.ownerId, by: { kind: 'RULE', ruleId: rule.ruleId } };
    }
    const clauseId = line.find((id) => members.has(owners.get(id) ?? ''));
    const ownerId = clauseId === undefined ? undefined : owners.get(clauseId);
    return clauseId === undefined || ownerId === undefined
      ? null
      : { ownerId, by: { kind: 'CLAUSE', clauseId } };
  };
}

/** A rule that can never give a comment to anybody. */
export type RuleFault =
  | { readonly code: 'NO_MEMBER'; readonly ruleId: HandlerRuleId; readonly found: string }
  | { readonly code: 'NO_CLAUSE'; readonly ruleId: HandlerRuleId; readonly found: string };

export function ruleFaults({ rules, clauses, team }: HandlerBook): RuleFault[] {
  const members = new Set<string>(team.map(({ memberId }) => memberId));
  const known = new Set<string>(clauses.map(({ clauseId }) => clauseId));
  return rules.flatMap(({ ruleId, ownerId, clauseId }): RuleFault[] => [
    ...(members.has(ownerId) ? [] : [{ code: 'NO_MEMBER' as const, ruleId, found: ownerId }]),
    ...(clauseId === '' || known.has(clauseId)
      ? []
      : [{ code: 'NO_CLAUSE' as const, ruleId, found: clauseId }]),
  ]);
}

function inOrder(rules: readonly Row<'handlerRules'>[]): Row<'handlerRules'>[] {
  const place = ({ sortOrder }: Row<'handlerRules'>): number =>
    sortOrder ?? Number.POSITIVE_INFINITY;
  // Two blanks are equal: infinity less infinity is no number.
  return [...rules].sort((one, other) =>
    place(one) === place(other) ? 0 : place(one) < place(other) ? -1 : 1,
  );
}
