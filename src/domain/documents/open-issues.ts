// The issues on which views still differ: what a leader must decide, and what dissenters did not get.

import { isCarried } from '../rounds/carry-over.ts';
import type { WordingFor } from '../wording/catalogue.ts';
import type { RoundFacts } from './facts.ts';
import type { Issue } from './issues.ts';
import type { Block } from './paper.ts';
import { asSentence, paragraphs, points } from './worded.ts';
import type { DocumentWords } from './words.ts';

/**
 * Those left to the leader, raised by a body that does not agree and not taken in whole, or handed
 * on by an earlier round and kept out again.
 */
export function openIssues(
  issues: readonly Issue[],
  { bodies }: Pick<RoundFacts, 'bodies'>,
): Issue[] {
  const against = bodies.filter(({ position }) => position === 'KHONG_THONG_NHAT');
  const dissenters = new Set<string>(against.map(({ bodyId }) => bodyId));
  return issues.filter((issue) => isOpen(issue, dissenters));
}

function isOpen(issue: Issue, dissenters: ReadonlySet<string>): boolean {
  const result = issue.main.disposition;
  if (result === 'XIN_Y_KIEN') return true;
  if (result === null || result === 'TIEP_THU') return false;
  if (result === 'GIU_NGUYEN' && issue.all.some(isCarried)) return true;
  return issue.all.some(({ bodyId }) => dissenters.has(bodyId));
}

/** Each open issue with what is proposed; what has no answer yet is told apart from agreement. */
export function openPoints(
  issues: readonly Issue[],
  facts: RoundFacts,
  told: {
    readonly office: string;
    readonly words: DocumentWords;
    readonly report: WordingFor<'BAO_CAO'>;
  },
): Block[] {
  const { office, words, report } = told;
  const unanswered = facts.commentCounts.unanswered;
  const open = openIssues(issues, facts);
  const none = open.length === 0 && unanswered === 0;
  return [
    ...differencePoints(open, (facts) => report('conKhacNhau', facts)),
    ...(none ? paragraphs(report('khongKhacNhau', { coQuan: office })) : []),
    ...(unanswered > 0 ? paragraphs(report('chuaGiaiTrinh', { so: words.count(unanswered) })) : []),
  ];
}

/** A point for each issue on which views differ: who raised it, where, what, how it is to be settled. */
export function differencePoints(
  open: readonly Issue[],
  say: (facts: {
    readonly nguoiGopY: string;
    readonly viTri: string;
    readonly yKien: string;
    readonly huongXuLy: string;
  }) => readonly string[],
): Block[] {
  return open.flatMap(({ main, bodies }) => {
    const answer = main.explanation.trim();
    const said = say({
      nguoiGopY: bodies.join('; '),
      viTri: main.clauseText.trim(),
      yKien: asSentence(main.content),
      huongXuLy: answer === '' ? '' : asSentence(answer),
    });
    return points('-', said);
  });
}
