// The styled stretches of one text: cut, joined, restyled; every function leaves its input alone.

import type { Run } from './state.ts';
import type { TextStyle } from './style-state.ts';
import { type Patch, patched, sameStyle } from './styles.ts';

export const textOfRuns = (runs: readonly Run[]): string => runs.map((run) => run.text).join('');

/** The part from one offset up to, not including, the other. */
export function cutRuns(runs: readonly Run[], from: number, to: number): Run[] {
  const part: Run[] = [];
  let at = 0;
  for (const { text, style } of runs) {
    const start = Math.max(from - at, 0);
    const end = Math.min(to - at, text.length);
    if (start < end) part.push({ text: text.slice(start, end), style });
    at += text.length;
  }
  return part;
}

/** One after the other, equal neighbours made one. */
export function joinRuns(...parts: (readonly Run[])[]): Run[] {
  const joined: Run[] = [];
  for (const run of parts.flat()) {
    const last = joined.at(-1);
    if (run.text === '') continue;
    if (last && sameStyle(last.style, run.style)) {
      joined[joined.length - 1] = { text: last.text + run.text, style: last.style };
    } else joined.push(run);
  }
  return joined;
}

/** The style in force at a character; at the end, that of the last one. */
export function styleAt(runs: readonly Run[], offset: number): TextStyle {
  let at = 0;
  for (const { text, style } of runs) {
    at += text.length;
    if (offset < at) return style;
  }
  return runs.at(-1)?.style ?? {};
}

/** With the change on the characters from one offset up to, not including, the other. */
export function restyleRuns(
  runs: readonly Run[],
  from: number,
  to: number,
  patch: Patch<TextStyle>,
): Run[] {
  const length = textOfRuns(runs).length;
  const middle = cutRuns(runs, from, to).map(({ text, style }) => ({
    text,
    style: patched(style, patch),
  }));
  return joinRuns(cutRuns(runs, 0, from), middle, cutRuns(runs, to, length));
}

/** With the text put in at an offset; it takes the style of what stands before it. */
export function insertIntoRuns(runs: readonly Run[], offset: number, text: string): Run[] {
  const length = textOfRuns(runs).length;
  const style = styleAt(runs, Math.max(0, offset - 1));
  return joinRuns(cutRuns(runs, 0, offset), [{ text, style }], cutRuns(runs, offset, length));
}

/** Without the characters from one offset up to, not including, the other. */
export function deleteFromRuns(runs: readonly Run[], from: number, to: number): Run[] {
  const length = textOfRuns(runs).length;
  return joinRuns(cutRuns(runs, 0, from), cutRuns(runs, to, length));
}
