// No paper is made from figures that the listed rows do not bear out.

import { onceFor } from '../../once.ts';
import { type CommentClass, classOf } from '../comments/disposition.ts';
import { Problem } from '../problem.ts';
import { isCarried } from '../rounds/carry-over.ts';
import { hasAnswered } from '../rounds/count-round.ts';
import type { BodyAnswer, BodyCounts, PrintedComments, RoundFacts } from './facts.ts';
import { type Issue, issuesOf } from './issues.ts';

/** What the rows of the requests say, whatever the figures handed in are. */
export function countBodies(bodies: readonly BodyAnswer[]): BodyCounts {
  const having = (position: BodyAnswer['position']): number =>
    bodies.filter((body) => body.position === position).length;
  const answered = bodies.filter(hasAnswered);
  return {
    invited: bodies.length,
    answered: answered.length,
    agreed: having('THONG_NHAT'),
    withComments: having('THONG_NHAT_CO_Y_KIEN'),
    noComment: having('KHONG_CO_Y_KIEN'),
    disagreed: having('KHONG_THONG_NHAT'),
    silent: bodies.length - answered.length,
    late: answered.filter((body) => body.late === 'CO').length,
  };
}

/** What the log says; a merged comment counts by the result in its own row. */
export function countPrinted(issues: readonly Issue[]): PrintedComments {
  const results = issues.flatMap(({ all }) => all.map(({ disposition }) => disposition));
  const of = (wanted: CommentClass): number =>
    results.filter((result) => classOf(result) === wanted).length;
  return {
    total: results.length,
    matters: issues.length,
    accepted: of('ACCEPTED'),
    partly: of('PARTLY'),
    explained: of('EXPLAINED'),
    unanswered: of('UNANSWERED'),
    leader: of('LEADER'),
    noted: results.filter((result) => result === 'GHI_NHAN').length,
    outOfScope: results.filter((result) => result === 'NGOAI_PHAM_VI').length,
  };
}

/**
 * The issues of a round whose figures hold, gathered once for all papers of the same facts. Throws
 * `ROUND.NO_BODIES` when nobody was asked, and `COMMENTS.NOT_RECONCILED`, naming figure and row
 * count, when a figure differs from the rows, or when a comment comes from a body that did not
 * answer, unless an earlier round handed it on.
 */
export const reconciledIssues = onceFor((facts: RoundFacts): readonly Issue[] => {
  const round = facts.round.roundId;
  if (facts.bodies.length === 0) throw new Problem('ROUND.NO_BODIES', { round, groups: '' });
  const issues = issuesOf(facts.comments, round);
  const differences = [
    ...differing(facts.bodyCounts, countBodies(facts.bodies)),
    ...differing(facts.commentCounts, countPrinted(issues)),
  ];
  const answered = new Set<string>(facts.bodies.filter(hasAnswered).map((body) => body.bodyId));
  for (const comment of facts.comments) {
    // What an earlier round handed on needs no answer in this one.
    if (!isCarried(comment) && !answered.has(comment.bodyId))
      differences.push(`${comment.commentId} (${comment.bodyId})`);
  }
  if (differences.length > 0) {
    throw new Problem('COMMENTS.NOT_RECONCILED', { round, found: differences.join('; ') });
  }
  return issues;
});

function differing<Counts extends BodyCounts | PrintedComments>(
  told: Counts,
  rows: Counts,
): string[] {
  const expected = new Map<string, number>(Object.entries(rows));
  return Object.entries(told)
    .filter(([name, value]) => expected.has(name) && expected.get(name) !== value)
    .map(([name, value]) => `${name} ${value} ≠ ${expected.get(name)}`);
}
