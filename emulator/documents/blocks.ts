// What holds paragraphs, lists and tables one below the other: sections and the cells of tables.

import type { Service } from '../core/service.ts';
import {
  putBlockImage,
  putListItem,
  putMarkedParagraph,
  putParagraph,
  putTable,
} from './block-content.ts';
import { DocumentContainer, removeOwnChild, setLines } from './container.ts';
import type { DocumentElement } from './element.ts';
import type { InlineImage } from './image.ts';
import type { DocumentListItem } from './list-item.ts';
import { blankParagraph } from './new-elements.ts';
import type { Paragraph } from './paragraph.ts';
import type { CellState, SectionState } from './state.ts';
import type { Table } from './table.ts';
import { isParagraph } from './tree.ts';

/** The methods that bodies, headers, footers and cells share. */
export abstract class BlockContainer<
  N extends SectionState | CellState = SectionState | CellState,
> extends DocumentContainer<N> {
  appendParagraph(paragraph: string | Paragraph): Paragraph {
    return putParagraph(this, this.getNumChildren(), paragraph);
  }
  insertParagraph(childIndex: number, paragraph: string | Paragraph): Paragraph {
    return putParagraph(this, childIndex, paragraph);
  }
  appendListItem(listItem: string | DocumentListItem): DocumentListItem {
    return putListItem(this, this.getNumChildren(), listItem);
  }
  insertListItem(childIndex: number, listItem: string | DocumentListItem): DocumentListItem {
    return putListItem(this, childIndex, listItem);
  }
  /** Adds an empty paragraph after it, as the reference of `Body` says. */
  appendTable(cells?: string[][] | Table | null): Service {
    return putTable(this, this.getNumChildren(), cells);
  }
  insertTable(childIndex: number, cells?: string[][] | Table | null): Service {
    return putTable(this, childIndex, cells);
  }
  appendImage(image: Service): InlineImage {
    return putBlockImage(this, this.getNumChildren(), image);
  }
  insertImage(childIndex: number, image: Service): InlineImage {
    return putBlockImage(this, childIndex, image);
  }
  appendHorizontalRule(): Service {
    return putMarkedParagraph(this, this.getNumChildren(), 'rule');
  }
  insertHorizontalRule(childIndex: number): Service {
    return putMarkedParagraph(this, childIndex, 'rule');
  }
  removeChild(child: DocumentElement): this {
    removeOwnChild(this, child);
    return this;
  }

  /** Leaves the last paragraph, empty: it is the same element as before. */
  override clear(): this {
    this.manuscript.change();
    const last = this.node.children.at(-1);
    const kept = last && isParagraph(last) ? last : blankParagraph();
    this.manuscript.refill(this.node, [kept]);
    this.manuscript.refill(kept, []);
    return this;
  }

  setText(text: string): this {
    setLines(this, text);
    return this;
  }
}
