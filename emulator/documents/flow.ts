// The characters of an element in one row, as `editAsText` counts them, and where each one is kept.

import { restyleRuns, textOfRuns } from './runs.ts';
import type { ElementState, ListItemState, ParagraphState, TextState } from './state.ts';
import type { TextStyle } from './style-state.ts';
import { type Patch, patched } from './styles.ts';
import { childrenOf, isParagraph } from './tree.ts';

interface Stretch<N> {
  node: N;
  start: number;
  end: number;
}

export interface Flow {
  text: string;
  pieces: Stretch<TextState>[];
  lines: Stretch<ParagraphState | ListItemState>[];
}

export function flowOf(root: ElementState): Flow {
  const flow: Flow = { text: '', pieces: [], lines: [] };
  const visit = (node: ElementState) => {
    const start = flow.text.length;
    if (node.kind === 'text') {
      flow.text += textOfRuns(node.runs);
      flow.pieces.push({ node, start, end: flow.text.length });
    }
    childrenOf(node).forEach((child, index) => {
      if (index > 0 && !isParagraph(node)) flow.text += '\n';
      visit(child);
    });
    if (isParagraph(node)) flow.lines.push({ node, start, end: flow.text.length });
  };
  visit(root);
  return flow;
}

/** Changes the style of the characters from one offset up to, not including, the other. */
export function restyleFlow(
  root: ElementState,
  from: number,
  to: number,
  patch: Patch<TextStyle>,
): void {
  const { pieces, lines } = flowOf(root);
  for (const { node, start, end } of pieces) {
    if (start < to && end > from) {
      node.runs = restyleRuns(node.runs, Math.max(0, from - start), to - start, patch);
    }
  }
  // A paragraph that is wholly within takes the style on for text to come.
  for (const { node, start, end } of lines) {
    if (from <= start && end <= to) node.mark = patched(node.mark, patch);
  }
}
