// Who handles a comment: the first rule that fits, else the owner of its clause, else nobody yet.

import type { Row } from '../../workbook/schema.ts';
import type { ClauseId, HandlerRuleId, MemberId } from '../ids.ts';
import { clauseLine } from './clause-line.ts';

/** The rows that rules are read from; `team` holds those who take part. */
export interface HandlerBook {
  readonly rules: readonly Row<'handlerRules'>[];
  readonly clauses: readonly Pick<Row<'clauses'>, 'clauseId' | 'parentId' | 'ownerId'>[];
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
  const clauses = new Map<string, HandlerBook['clauses'][number]>(
    book.clauses.map((clause) => [clause.clauseId, clause]),
  );
  const groups = new Map<string, Row<'bodies'>['group']>(
    book.bodies.map(({ bodyId, group }) => [bodyId, group]),
  );
  const members = new Set<string>(book.team.map(({ memberId }) => memberId));
  const rules = inOrder(book.rules).filter(({ ownerId }) => members.has(ownerId));
  return (comment) => {
    const line = clauseLine(comment.clauseId, clauses);
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
    const owned = line
      .map((clauseId) => clauses.get(clauseId))
      .find((clause) => clause !== undefined && members.has(clause.ownerId));
    return owned === undefined
      ? null
      : { ownerId: owned.ownerId, by: { kind: 'CLAUSE', clauseId: owned.clauseId } };
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
