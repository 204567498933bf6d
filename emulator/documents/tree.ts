// Walks over a document's tree, and the text that its elements hold.

import { textOfRuns } from './runs.ts';
import type {
  ContainerState,
  ElementState,
  ListItemState,
  ParagraphState,
  SectionState,
} from './state.ts';

export const isContainer = (node: ElementState): node is ContainerState => 'children' in node;

export const isParagraph = (node: ElementState): node is ParagraphState | ListItemState =>
  node.kind === 'paragraph' || node.kind === 'listItem';

export const isSection = (node: ElementState): node is SectionState =>
  node.kind === 'body' ||
  node.kind === 'header' ||
  node.kind === 'footer' ||
  node.kind === 'footnoteSection';

/** The children, seen as elements of any kind. */
export const childrenOf = (node: ElementState): ElementState[] =>
  isContainer(node) ? node.children : [];

/** The element and all that it contains, in the order of the document. */
export function* walk(node: ElementState): Generator<ElementState> {
  yield node;
  for (const child of childrenOf(node)) yield* walk(child);
}

/**
 * The text: children of a paragraph follow each other; blocks, rows and cells are parted by line
 * feeds (gas-fakes, test/testdocsnext.js, checked against the live service).
 */
export function textOf(node: ElementState): string {
  if (node.kind === 'text') return textOfRuns(node.runs);
  return childrenOf(node)
    .map(textOf)
    .join(isParagraph(node) ? '' : '\n');
}

/** A copy that shares nothing with the original. */
export const copyOf = <T extends ElementState>(node: T): T => structuredClone(node);
