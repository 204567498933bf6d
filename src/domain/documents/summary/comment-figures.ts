// The figures of the comments as sentences name them; their five classes add up to the whole.

import type { PrintedComments } from '../facts.ts';
import type { DocumentWords } from '../words.ts';

/** Each figure as it is written: below ten with a zero. */
export function commentFiguresOf(counts: PrintedComments, words: DocumentWords) {
  return {
    tongLuot: words.count(counts.total),
    soNoiDung: words.count(counts.matters),
    tiepThu: words.count(counts.accepted),
    tiepThuMotPhan: words.count(counts.partly),
    giaiTrinh: words.count(counts.explained),
    chuaGiaiTrinh: words.count(counts.unanswered),
    xinYKien: words.count(counts.leader),
  };
}
