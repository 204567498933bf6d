// How wide a text is set in Times New Roman, to measure rules against the line that they stand under.

import type { Run } from './model.ts';

/**
 * Advance widths in thousandths of the size: space to ~ in ASCII order, for upright, and bold.
 * Letters with marks are as wide as without; ơ and ư a little wider, which a tolerance covers.
 */
const UPRIGHT = [
  250, 333, 408, 500, 500, 833, 778, 180, 333, 333, 500, 564, 250, 333, 250, 278, 500, 500, 500,
  500, 500, 500, 500, 500, 500, 500, 278, 278, 564, 564, 564, 444, 921, 722, 667, 667, 722, 611,
  556, 722, 722, 333, 389, 722, 611, 889, 722, 722, 556, 722, 667, 556, 611, 722, 722, 944, 722,
  722, 611, 333, 278, 333, 469, 500, 333, 444, 500, 444, 500, 444, 333, 500, 500, 278, 278, 500,
  278, 778, 500, 500, 500, 500, 333, 389, 278, 500, 500, 722, 500, 500, 444, 480, 200, 480, 541,
];
const BOLD = [
  250, 333, 555, 500, 500, 1000, 833, 278, 333, 333, 500, 570, 250, 333, 250, 278, 500, 500, 500,
  500, 500, 500, 500, 500, 500, 500, 333, 333, 570, 570, 570, 500, 930, 722, 667, 722, 722, 667,
  611, 778, 778, 389, 500, 778, 667, 944, 722, 778, 611, 778, 722, 556, 667, 722, 722, 1000, 722,
  722, 667, 333, 278, 333, 581, 500, 333, 500, 556, 444, 556, 444, 333, 500, 556, 278, 333, 556,
  278, 833, 556, 500, 556, 556, 444, 389, 333, 556, 500, 722, 500, 500, 444, 394, 220, 394, 520,
];

/** Width in points of these runs on one line; italics are set as wide as upright, near enough. */
export function textWidth(runs: readonly Run[]): number {
  return runs.reduce((sum, run) => {
    const widths = run.bold ? BOLD : UPRIGHT;
    let thousandths = 0;
    for (const letter of baseLetters(run.text)) {
      thousandths += widths[letter.charCodeAt(0) - 32] ?? 500;
    }
    return sum + (thousandths * run.size) / 1000;
  }, 0);
}

function baseLetters(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/đ/g, 'd')
    .replace(/Đ/g, 'D')
    .replace(/\u00a0/g, ' ');
}
