// Puts paragraphs, list items, tables, pictures and breaks into a section or a cell.

import type { Service } from '../core/service.ts';
import type { BlockContainer } from './blocks.ts';
import { detachedNode } from './element.ts';
import { emptyText, placeTooFar } from './errors.ts';
import type { InlineImage } from './image.ts';
import { DocumentListItem } from './list-item.ts';
import type { PageBreak } from './marks.ts';
import { blankParagraph, newListItem, newParagraph, newTable } from './new-elements.ts';
import { type AnyParagraph, Paragraph } from './paragraph.ts';
import { putImage, putMark } from './paragraph-content.ts';
import type { CellState, ListItemState, SectionState } from './state.ts';
import type { TextStyle } from './style-state.ts';
import type { Table } from './table.ts';
import { childrenOf, isSection } from './tree.ts';

type Holder = SectionState | CellState;

/** What `setAttributes` of a section leaves to new text (gas-fakes, oddities: Body.setAttributes). */
const markOf = (node: Holder): TextStyle => (isSection(node) ? { ...node.mark } : {});

/** A cell refuses an empty paragraph ([K], see platform.md §6.1), a section takes it. */
export function putParagraph(
  holder: BlockContainer,
  index: number,
  given: string | Paragraph,
): Paragraph {
  const { manuscript, node } = holder;
  manuscript.change();
  if (given === '' && node.kind === 'cell') throw emptyText();
  const made =
    typeof given === 'string' ? newParagraph(given, markOf(node)) : detachedNode(manuscript, given);
  manuscript.insert(node, index, made);
  return new Paragraph(manuscript, made);
}

/** A text goes on with the list whose item stands before it, else begins a list of its own. */
export function putListItem(
  holder: BlockContainer,
  index: number,
  given: string | DocumentListItem,
): DocumentListItem {
  const { manuscript, node } = holder;
  manuscript.change();
  if (given === '') throw emptyText();
  const made =
    typeof given === 'string'
      ? newListItem(given, ...listBefore(holder, index), markOf(node))
      : detachedNode(manuscript, given);
  manuscript.insert(node, index, made);
  return new DocumentListItem(manuscript, made);
}

function listBefore({ manuscript, node }: BlockContainer, index: number): [string, number] {
  const before: ListItemState | undefined = node.children
    .slice(0, index)
    .filter((child) => child.kind === 'listItem')
    .at(-1);
  if (before && node.children[index - 1] === before) return [before.listId, before.level];
  return [manuscript.execution.newId('kix.list').replace('_', ''), 0];
}

export function putTable(
  holder: BlockContainer,
  index: number,
  given: string[][] | Table | null | undefined,
): Service {
  const { manuscript, node } = holder;
  manuscript.change();
  const made =
    given && !Array.isArray(given)
      ? detachedNode(manuscript, given)
      : newTable(given ?? [], markOf(node));
  manuscript.insert(node, index, made);
  if (node.children.at(-1) === made) manuscript.append(node, blankParagraph());
  return manuscript.show(manuscript, made);
}

export function putBlockImage(holder: BlockContainer, index: number, image: Service): InlineImage {
  return putImage(ownParagraph(holder, index), 0, image);
}

export function putMarkedParagraph(
  holder: BlockContainer,
  index: number,
  kind: 'pageBreak' | 'rule',
  given?: PageBreak | null,
): Service {
  return putMark(ownParagraph(holder, index), 0, kind, given);
}

/** A new paragraph around a picture, a break or a rule, which cannot stand in a section alone. */
function ownParagraph({ manuscript, node }: BlockContainer, index: number): AnyParagraph {
  if (index > childrenOf(node).length) throw placeTooFar(index, childrenOf(node).length);
  const made = newParagraph('', {});
  manuscript.insert(node, index, made);
  return new Paragraph(manuscript, made);
}
