// Finding and replacing text within an element, each text for itself (reference of `findText`).

import type { Manuscript } from './manuscript.ts';
import { inParagraph } from './new-elements.ts';
import { searchPattern } from './re2.ts';
import { cutRuns, joinRuns, styleAt, textOfRuns } from './runs.ts';
import type { ElementState, TextState } from './state.ts';
import { walk } from './tree.ts';

/** A place within a text; both offsets are -1 for an element as a whole. */
export interface Found {
  node: ElementState;
  start: number;
  end: number;
}

/** The first match after the place, or in the whole element. */
export function findText(root: ElementState, pattern: string, after: Found | null): Found | null {
  const search = searchPattern(pattern);
  let passed = after === null;
  for (const node of walk(root)) {
    const here = node === after?.node;
    if (node.kind === 'text' && (passed || here)) {
      search.lastIndex = here && after ? after.end + 1 : 0;
      const match = search.exec(textOfRuns(node.runs));
      if (match && match[0] !== '') {
        return { node, start: match.index, end: match.index + match[0].length - 1 };
      }
    }
    passed ||= here;
  }
  return null;
}

/** The first element of the kind after the place, or in the whole element. */
export function findElement(
  root: ElementState,
  isWanted: (node: ElementState) => boolean,
  after: Found | null,
): Found | null {
  let passed = after === null;
  for (const node of walk(root)) {
    if (passed && node !== root && isWanted(node)) return { node, start: -1, end: -1 };
    passed ||= node === after?.node;
  }
  return null;
}

/** Replaces every match; the new words take the style of the first one that goes. */
export function replaceText(
  manuscript: Manuscript,
  root: ElementState,
  pattern: string,
  replacement: string,
): void {
  const search = searchPattern(pattern);
  for (const node of [...walk(root)]) {
    if (node.kind !== 'text') continue;
    replaceIn(node, search, inParagraph(replacement));
    if (node.runs.length === 0 && node !== root) manuscript.detach(node);
  }
}

function replaceIn(node: TextState, search: RegExp, words: string): void {
  const text = textOfRuns(node.runs);
  const matches = [...text.matchAll(search)].filter(([found]) => found !== '');
  if (matches.length === 0) return;
  let at = 0;
  const parts = matches.map(({ 0: found, index }) => {
    const kept = cutRuns(node.runs, at, index);
    at = index + found.length;
    return [...kept, { text: words, style: styleAt(node.runs, index) }];
  });
  node.runs = joinRuns(...parts, cutRuns(node.runs, at, text.length));
}
