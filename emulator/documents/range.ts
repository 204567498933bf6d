// Range and its builder: elements of a document, or parts of texts, gathered in order.

import { Service } from '../core/service.ts';
import { invalidArgument } from '../spreadsheet/errors.ts';
import type { DocumentElement } from './element.ts';
import { type Manuscript, parentOf } from './manuscript.ts';
import { RangeElement } from './range-element.ts';
import type { Found } from './search.ts';
import { childrenOf } from './tree.ts';

/** `Document.Range`. */
export class DocumentRange extends Service {
  readonly gas = 'Document.Range';

  constructor(
    readonly manuscript: Manuscript,
    readonly parts: readonly Found[],
  ) {
    super();
  }

  getRangeElements(): RangeElement[] {
    return this.parts.map((part) => new RangeElement(this.manuscript, part));
  }
}

/** `Document.RangeBuilder`. */
export class RangeBuilder extends Service {
  readonly gas = 'Document.RangeBuilder';
  readonly #manuscript: Manuscript;
  readonly #parts: Found[] = [];

  constructor(manuscript: Manuscript) {
    super();
    this.#manuscript = manuscript;
  }

  /** The element as a whole, or of a text the characters from the first to the second offset. */
  addElement(element: DocumentElement, startOffset = -1, endOffsetInclusive = -1): this {
    this.#parts.push({ node: element.node, start: startOffset, end: endOffsetInclusive });
    return this;
  }

  /** Siblings, from the first to the last. */
  addElementsBetween(startElement: DocumentElement, endElementInclusive: DocumentElement): this {
    const parent = parentOf(startElement.node);
    if (!parent || parent !== parentOf(endElementInclusive.node)) {
      throw invalidArgument('endElementInclusive');
    }
    const siblings = childrenOf(parent);
    const first = siblings.indexOf(startElement.node);
    const last = siblings.indexOf(endElementInclusive.node);
    for (const node of siblings.slice(first, last + 1))
      this.#parts.push({ node, start: -1, end: -1 });
    return this;
  }

  addRange(range: DocumentRange): this {
    this.#parts.push(...range.parts);
    return this;
  }

  getRangeElements(): RangeElement[] {
    return this.#parts.map((part) => new RangeElement(this.#manuscript, part));
  }

  build(): DocumentRange {
    return new DocumentRange(this.#manuscript, [...this.#parts]);
  }
}
