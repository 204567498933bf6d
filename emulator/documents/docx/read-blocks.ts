// Paragraphs, list items and tables of a .docx.

import { blankParagraph } from '../new-elements.ts';
import type { BlockState, ListItemState, ParagraphState } from '../state.ts';
import {
  attribute,
  childOf,
  childrenOf,
  type Element,
  numberIn,
  portableXml,
  valOf,
} from './dom.ts';
import { type Reading, readInline } from './read-inline.ts';
import { paragraphStyle, textStyle } from './read-properties.ts';
import { readTable } from './read-tables.ts';

/** The blocks of a body, a cell, a header; a section ends with a paragraph at least. */
export function readBlocks(parent: Element | null, reading: Reading): BlockState[] {
  const blocks = childrenOf(parent).flatMap((element) => readBlock(element, reading));
  const last = blocks.at(-1);
  return last?.kind === 'paragraph' || last?.kind === 'listItem'
    ? blocks
    : [...blocks, blankParagraph()];
}

function readBlock(element: Element, reading: Reading): BlockState[] {
  switch (element.localName) {
    case 'p':
      return [readParagraph(element, reading)];
    case 'tbl':
      return [readTable(element, (cell) => readBlocks(cell, reading))];
    case 'sdt':
      return childrenOf(childOf(element, 'sdtContent')).flatMap((one) => readBlock(one, reading));
    case 'ins':
    case 'customXml':
      return childrenOf(element).flatMap((one) => readBlock(one, reading));
    case 'altChunk':
    case 'oMathPara':
      return [{ kind: 'unsupported', xml: portableXml(element) }];
    default:
      return [];
  }
}

function readParagraph(element: Element, reading: Reading): ParagraphState | ListItemState {
  const properties = childOf(element, 'pPr');
  const named = reading.styles.named(valOf(properties, 'pStyle'));
  const children = readInline(element, named.text, reading);
  if (childOf(properties, 'pageBreakBefore')) children.unshift({ kind: 'pageBreak' });
  const heading = named.heading === 'NORMAL' ? {} : { heading: named.heading };
  const paragraph = {
    children,
    style: { ...heading, ...named.paragraph, ...paragraphStyle(properties) },
    mark: { ...named.text, ...textStyle(childOf(properties, 'rPr')) },
  };
  const numbering = childOf(properties, 'numPr') ?? named.numbering;
  const listId = reading.listId(numberIn(childOf(numbering, 'numId'), 'val') ?? 0);
  if (listId === null) return { kind: 'paragraph', ...paragraph };
  const level = Number(attribute(childOf(numbering, 'ilvl'), 'val') ?? 0);
  return { kind: 'listItem', ...paragraph, listId, level };
}
