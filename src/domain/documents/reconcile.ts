// No paper is made from figures that the listed rows do not bear out.

import { Problem } from '../problem.ts';
import { hasAnswered } from '../rounds/count-round.ts';
import type { BodyAnswer, BodyCounts, CommentCounts, RoundFacts } from './facts.ts';
import { classOf, type Issue, issuesOf } from './issues.ts';

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

/** What the log says; a merged comment without a result of its own shares that of its issue. */
export function countIssues(issues: readonly Issue[]): CommentCounts {
  const counts = { accepted: 0, partly: 0, kept: 0, unanswered: 0, forLeader: 0 };
  let total = 0;
  for (const issue of issues) {
    for (const comment of issue.all) {
      counts[classOf(comment.disposition ?? issue.main.disposition)]++;
      total++;
    }
  }
  return { total, issues: issues.length, ...counts };
}

/**
 * The issues of a round whose figures hold. Throws `ROUND.NO_BODIES` when nobody was asked, and
 * `COMMENTS.NOT_RECONCILED`, naming figure and row count, when a figure differs from the rows, or
 * when a comment comes from a body that did not answer.
 */
export function reconciledIssues(facts: RoundFacts): Issue[] {
  const round = facts.round.roundId;
  if (facts.bodies.length === 0) throw new Problem('ROUND.NO_BODIES', { round, groups: '' });
  const issues = issuesOf(facts.comments, round);
  const differences = [
    ...differing(facts.bodyCounts, countBodies(facts.bodies)),
    ...differing(facts.commentCounts, countIssues(issues)),
  ];
  const answered = new Set<string>(facts.bodies.filter(hasAnswered).map((body) => body.bodyId));
  for (const comment of facts.comments) {
    if (!answered.has(comment.bodyId)) differences.push(`${comment.commentId} (${comment.bodyId})`);
  }
  if (differences.length > 0) {
    throw new Problem('COMMENTS.NOT_RECONCILED', { round, found: differences.join('; ') });
  }
  return issues;
}

function differing<Counts extends BodyCounts | CommentCounts>(
  told: Counts,
  rows: Counts,
): string[] {
  const expected = new Map<string, number>(Object.entries(rows));
  return Object.entries(told)
    .filter(([name, value]) => expected.has(name) && expected.get(name) !== value)
    .map(([name, value]) => `${name} ${value} ≠ ${expected.get(name)}`);
}
