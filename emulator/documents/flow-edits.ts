// Puts characters into an element and takes them out, across paragraphs where it has several.

import { cannotReach } from './errors.ts';
import { flowOf } from './flow.ts';
import { type Manuscript, parentOf } from './manuscript.ts';
import { inParagraph, newText } from './new-elements.ts';
import { cutRuns, deleteFromRuns, insertIntoRuns, textOfRuns } from './runs.ts';
import type { ElementState, ListItemState, ParagraphState } from './state.ts';
import { childrenOf, isParagraph } from './tree.ts';

type Line = ParagraphState | ListItemState;

/** Puts text in; a line feed begins a new paragraph unless all happens within one. */
export function insertIntoFlow(
  manuscript: Manuscript,
  root: ElementState,
  offset: number,
  text: string,
): void {
  if (root.kind === 'text') {
    root.runs = insertIntoRuns(root.runs, offset, inParagraph(text));
    return;
  }
  const line = flowOf(root).lines.find(({ start, end }) => start <= offset && offset <= end);
  if (!line) throw cannotReach();
  const [first = '', ...rest] = isParagraph(root) ? [inParagraph(text)] : text.split('\n');
  const at = offset - line.start;
  if (rest.length === 0) insertIntoLine(manuscript, line.node, at, first);
  else {
    const tail = splitLine(manuscript, line.node, at);
    insertIntoLine(manuscript, line.node, at, first);
    let last = line.node;
    for (const [index, words] of rest.entries()) {
      const next = index === rest.length - 1 ? tail : { ...structuredClone(tail), children: [] };
      insertAfter(manuscript, last, next);
      insertIntoLine(manuscript, next, 0, words);
      last = next;
    }
  }
}

function insertIntoLine(manuscript: Manuscript, line: Line, at: number, text: string) {
  if (text === '') return;
  const piece = flowOf(line).pieces.find(({ start, end }) => start <= at && at <= end);
  if (piece) piece.node.runs = insertIntoRuns(piece.node.runs, at - piece.start, text);
  else if (at === 0) manuscript.insert(line, 0, newText(text, line.mark));
  else manuscript.append(line, newText(text, line.mark));
}

/** Cuts a paragraph in two; the second half is given, detached. */
function splitLine(manuscript: Manuscript, line: Line, at: number): Line {
  const tail: Line = { ...structuredClone(line), children: [] };
  let start = 0;
  for (const child of [...line.children]) {
    const length = child.kind === 'text' ? textOfRuns(child.runs).length : 0;
    if (start >= at && !(start === at && length === 0 && at > 0)) {
      manuscript.detach(child);
      manuscript.append(tail, child);
    } else if (child.kind === 'text' && start + length > at) {
      manuscript.append(tail, {
        kind: 'text',
        runs: cutRuns(child.runs, at - start, length),
      });
      child.runs = cutRuns(child.runs, 0, at - start);
    }
    start += length;
  }
  return tail;
}

function insertAfter(manuscript: Manuscript, line: Line, next: Line): void {
  const parent = parentOf(line);
  if (!parent) throw cannotReach();
  manuscript.insert(parent, childrenOf(parent).indexOf(line) + 1, next);
}

/**
 * Takes characters out. Where the end of a paragraph is among them, what is left of the last one
 * joins the first; elements wholly between go (reference of `Body.editAsText`).
 */
export function deleteFromFlow(
  manuscript: Manuscript,
  root: ElementState,
  from: number,
  to: number,
): void {
  const { pieces, lines } = flowOf(root);
  const first = lines.find(({ start, end }) => start <= from && from <= end)?.node;
  const last = lines.find(({ start, end }) => start <= to && to <= end)?.node;
  for (const { node, start, end } of pieces) {
    if (start >= to || end <= from) continue;
    node.runs = deleteFromRuns(node.runs, Math.max(0, from - start), to - start);
    if (node.runs.length === 0 && node !== root) manuscript.detach(node);
  }
  const parent = first && parentOf(first);
  if (!first || !last || first === last || !parent || parent !== parentOf(last)) return;
  const siblings = childrenOf(parent);
  const between = siblings.slice(siblings.indexOf(first) + 1, siblings.indexOf(last));
  for (const child of [...last.children]) {
    manuscript.detach(child);
    manuscript.append(first, child);
  }
  for (const gone of [...between, last]) manuscript.detach(gone);
}
