// The numbers that are part of what a comment asks.

import { isNumber, type Word } from './words.ts';

/** Words before a number that point at a place or a document and do not measure anything. */
const POINTERS = new Set(
  'muc dieu khoan diem trang chuong phan dong so ngay thang thu y hang lan'.split(' '),
);
/** “Dòng 4” may be another edition's line; “bảng 3” is another table: those count. */
const CITED = /^(?:nd|qd|tt|kh|nq|ttr|cv|tb|ct|vbhn|qh\d*)$/;

/** Neither pages nor articles cited: only what measures something. */
export function numbersIn(words: readonly Word[]): Set<string> {
  const numbers = new Set<string>();
  // By number, here and in the vocabulary: of a large log a million words are looked at.
  for (let at = 0; at < words.length; at++) {
    const word = words[at];
    if (word === undefined || !isNumber(word)) continue;
    const before = words[at - 1]?.folded ?? '';
    const after = words[at + 1]?.folded ?? '';
    const cited = CITED.test(after) || CITED.test(words[at + 2]?.folded ?? '');
    if (!POINTERS.has(before) && !cited) numbers.add(word.bare);
  }
  return numbers;
}
