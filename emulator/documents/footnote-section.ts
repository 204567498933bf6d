// FootnoteSection: the paragraphs of one footnote.

import type { Service } from '../core/service.ts';
import { DocumentContainer, removeOwnChild, setLines } from './container.ts';
import type { DocumentElement } from './element.ts';
import type { SectionState } from './state.ts';
import { isParagraph } from './tree.ts';

/** `Document.FootnoteSection`. */
export class FootnoteSection extends DocumentContainer<SectionState> {
  readonly gas = 'Document.FootnoteSection';

  getParagraphs(): Service[] {
    return this.node.children
      .filter(isParagraph)
      .map((child) => this.manuscript.show(this.manuscript, child));
  }

  removeChild(child: DocumentElement): this {
    removeOwnChild(this, child);
    return this;
  }

  setText(text: string): this {
    setLines(this, text);
    return this;
  }
}
