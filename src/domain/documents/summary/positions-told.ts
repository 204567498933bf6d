// The answers of bodies by kind, in few words; the parts make the whole of those that answered.

import type { BodyCounts } from '../facts.ts';
import type { DocumentWords } from '../words.ts';

/** `09 thống nhất hoàn toàn, 13 có ý kiến góp ý`; '' when nobody answered. */
export function positionsTold(counts: BodyCounts, { report }: DocumentWords): string {
  const part = (n: number, text: string): string[] => (n === 0 ? [] : [text]);
  return [
    ...part(counts.agreed, report.partAgreed(counts.agreed)),
    ...part(counts.withComments, report.partWithComments(counts.withComments)),
    ...part(counts.disagreed, report.partDisagree(counts.disagreed)),
    ...part(counts.noComment, report.partNone(counts.noComment)),
  ].join(', ');
}
