// The style that all characters of an element have in common.

import { flowOf } from './flow.ts';
import type { ElementState } from './state.ts';
import type { TextStyle } from './style-state.ts';
import { keysOf, sameStyle } from './styles.ts';

/** What every character has; an element without text tells what text put into it would have. */
export function commonStyle(root: ElementState, from = 0, to = Number.MAX_SAFE_INTEGER): TextStyle {
  const { pieces, lines } = flowOf(root);
  const styles = pieces
    .filter(({ start, end }) => start < to && end > from)
    .flatMap(({ node }) => node.runs.map((run) => run.style));
  const [first, ...others] = styles.length > 0 ? styles : lines.map(({ node }) => node.mark);
  const common: TextStyle = { ...first };
  for (const key of keysOf(common)) {
    if (others.some((style) => style[key] !== common[key])) delete common[key];
  }
  return common;
}

/** Where another style begins, counted in characters of the element. */
export function styleStarts(root: ElementState): number[] {
  const starts: number[] = [];
  let last: TextStyle | null = null;
  for (const { node, start } of flowOf(root).pieces) {
    let at = start;
    for (const { text, style } of node.runs) {
      if (last === null || !sameStyle(last, style)) starts.push(at);
      last = style;
      at += text.length;
    }
  }
  return starts;
}
