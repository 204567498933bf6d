// An element seen as one kind or another: `asParagraph` and its like check, and give it back.

import { type GasEnum, Service } from '../core/service.ts';
import { enumValue } from '../core/signatures.ts';
import { wrongType } from './errors.ts';
import type { Manuscript } from './manuscript.ts';
import type { ElementState } from './state.ts';

const types: Record<ElementState['kind'], string> = {
  body: 'BODY_SECTION',
  cell: 'TABLE_CELL',
  footer: 'FOOTER_SECTION',
  footnote: 'FOOTNOTE',
  footnoteSection: 'FOOTNOTE_SECTION',
  header: 'HEADER_SECTION',
  image: 'INLINE_IMAGE',
  listItem: 'LIST_ITEM',
  pageBreak: 'PAGE_BREAK',
  paragraph: 'PARAGRAPH',
  row: 'TABLE_ROW',
  rule: 'HORIZONTAL_RULE',
  table: 'TABLE',
  text: 'TEXT',
  unsupported: 'UNSUPPORTED',
};

/** The name in `DocumentApp.ElementType` for an element of the plain data. */
export const typeName = (node: ElementState): string => types[node.kind];

/** The plain data of an element, the manuscript it belongs to, and its casts. */
export abstract class CastableElement<N extends ElementState = ElementState> extends Service {
  constructor(
    public manuscript: Manuscript,
    readonly node: N,
  ) {
    super();
  }

  getType(): GasEnum {
    return enumValue('Document.ElementType', typeName(this.node));
  }

  asBody(): Service {
    return this.#as('body', 'Body');
  }
  asFooterSection(): Service {
    return this.#as('footer', 'FooterSection');
  }
  asFootnote(): Service {
    return this.#as('footnote', 'Footnote');
  }
  asFootnoteSection(): Service {
    return this.#as('footnoteSection', 'FootnoteSection');
  }
  asHeaderSection(): Service {
    return this.#as('header', 'HeaderSection');
  }
  asHorizontalRule(): Service {
    return this.#as('rule', 'HorizontalRule');
  }
  asInlineImage(): Service {
    return this.#as('image', 'InlineImage');
  }
  asListItem(): Service {
    return this.#as('listItem', 'ListItem');
  }
  asPageBreak(): Service {
    return this.#as('pageBreak', 'PageBreak');
  }
  asParagraph(): Service {
    return this.#as('paragraph', 'Paragraph');
  }
  asTable(): Service {
    return this.#as('table', 'Table');
  }
  asTableCell(): Service {
    return this.#as('cell', 'TableCell');
  }
  asTableRow(): Service {
    return this.#as('row', 'TableRow');
  }
  asText(): Service {
    return this.#as('text', 'Text');
  }

  #as(kind: ElementState['kind'], wanted: string): Service {
    const type = this.getType().name;
    if (type !== types[kind]) throw wrongType(type, wanted);
    return this;
  }
}
