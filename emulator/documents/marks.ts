// The small elements of a paragraph: page breaks, rules, footnotes, and what the model cannot hold.

import { DocumentElement } from './element.ts';
import { FootnoteSection } from './footnote-section.ts';
import type { FootnoteState, MarkState, UnsupportedState } from './state.ts';

/** `Document.PageBreak`. */
export class PageBreak extends DocumentElement<MarkState> {
  readonly gas = 'Document.PageBreak';
}

/** `Document.HorizontalRule`. */
export class HorizontalRule extends DocumentElement<MarkState> {
  readonly gas = 'Document.HorizontalRule';
}

/** `Document.UnsupportedElement`: scripts can see and move it, never make or read it. */
export class UnsupportedElement extends DocumentElement<UnsupportedState> {
  readonly gas = 'Document.UnsupportedElement';
}

/** `Document.Footnote`: scripts read it, only people make one. */
export class Footnote extends DocumentElement<FootnoteState> {
  readonly gas = 'Document.Footnote';

  getFootnoteContents(): FootnoteSection {
    return new FootnoteSection(this.manuscript, this.node.section);
  }
}
