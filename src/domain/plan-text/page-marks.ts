// What a PDF adds on every page: its number and its running head; taken out, and told.

import type { PlanLine } from './source-lines.ts';

const NUMBERED = /^(?:trang\s+\d{1,3}(?:\s*\/\s*\d{1,3})?|[-–]\s*\d{1,3}\s*[-–]|\d{1,3})$/iu;

/**
 * Tells pages from text. A bare number is a page's only in a text that was broken at a margin;
 * a running head is what stands beside page numbers more than once.
 */
export function withoutPageMarks(
  lines: readonly PlanLine[],
  broken: boolean,
): { lines: PlanLine[]; dropped: PlanLine[] } {
  const isNumber = ({ text }: PlanLine): boolean =>
    NUMBERED.test(text) && (broken || !/^\d+$/.test(text));
  const beside = new Map<string, number>();
  for (const [index, line] of lines.entries()) {
    if (!isNumber(line)) continue;
    for (const near of [lines[index - 1], lines[index + 1]]) {
      if (near !== undefined && !isNumber(near)) {
        beside.set(near.text, (beside.get(near.text) ?? 0) + 1);
      }
    }
  }
  const isHead = (line: PlanLine, index: number): boolean => {
    const near = [lines[index - 1], lines[index + 1]];
    return (
      (beside.get(line.text) ?? 0) > 1 && near.some((one) => one !== undefined && isNumber(one))
    );
  };
  const kept: PlanLine[] = [];
  const dropped: PlanLine[] = [];
  for (const [index, line] of lines.entries()) {
    (isNumber(line) || isHead(line, index) ? dropped : kept).push(line);
  }
  return { lines: kept, dropped };
}
