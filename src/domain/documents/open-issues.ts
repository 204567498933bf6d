// The issues on which views still differ: what a leader must decide, and what dissenters did not get.

import { isCarried } from '../rounds/carry-over.ts';
import type { RoundFacts } from './facts.ts';
import type { Issue } from './issues.ts';
import { type Block, paragraph, point } from './paper.ts';
import type { DocumentWords } from './words.ts';

/**
 * Left to the leader, raised by a body that does not agree and not taken in whole, or handed on by
 * an earlier round and kept out again.
 */
export function isOpen(issue: Issue, facts: RoundFacts): boolean {
  const result = issue.main.disposition;
  if (result === 'XIN_Y_KIEN') return true;
  if (result === null || result === 'TIEP_THU') return false;
  if (result === 'GIU_NGUYEN' && issue.all.some(isCarried)) return true;
  return issue.all.some((comment) =>
    facts.bodies.some(
      (body) => body.bodyId === comment.bodyId && body.position === 'KHONG_THONG_NHAT',
    ),
  );
}

/** Each open issue with what is proposed; what has no answer yet is told apart from agreement. */
export function openPoints(
  issues: readonly Issue[],
  facts: RoundFacts,
  words: DocumentWords,
): Block[] {
  const { report } = words;
  const unanswered = facts.commentCounts.unanswered;
  const open = issues.filter((issue) => isOpen(issue, facts));
  const blocks: Block[] = open.map(({ main, bodies }) => {
    const said = report.open(bodies.join('; '), main.clauseText.trim(), asSentence(main.content));
    const answer = main.explanation.trim();
    return point('-', answer === '' ? said : `${said} ${report.openAnswer(asSentence(answer))}`);
  });
  if (open.length === 0 && unanswered === 0) blocks.push(paragraph(report.noneOpen));
  if (unanswered > 0) blocks.push(paragraph(report.unansweredLeft(unanswered)));
  return blocks;
}

function asSentence(text: string): string {
  const line = text.trim().replace(/\s*[\r\n]+\s*/g, ' ');
  return /[.!?…”]$/.test(line) ? line : `${line}.`;
}
